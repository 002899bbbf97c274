import { finding, type Judge } from './refusal.ts'

/** So many lines made of signs, no two neighbours alike, are a drawing; a form has alike ruled lines. */
const LINES = 4
/** Of so many characters, no more than this part are signs in any writing. */
const SIGNS = { window: 72, most: 0.6 }
/** Of so many letters and figures, no more than this part are like the one before, or are the four commonest. */
const LETTERS = { window: 120, mostAlike: 0.5, mostCommon: 0.9 }

const LINE = /[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/gu
const SIGN = /(?=\p{Script=Common})[\p{P}\p{S}]/u

/** The characters that leave ink, with where they stand; a row of one and the same sign counts once. */
function ink(text: string): { readonly character: string; readonly index: number }[] {
  const found: { character: string; index: number }[] = []
  for (const { 0: character, index } of text.matchAll(/\S/gu))
    if (found.at(-1)?.character !== character || !SIGN.test(character)) found.push({ character, index })
  return found
}

function wordless(line: string): boolean {
  const marks = ink(line)
  return marks.filter(({ character }) => SIGN.test(character)).length > marks.length / 2
}

function lines(text: string): number | null {
  let rows: { line: string; index: number }[] = []
  for (const { 0: line, index } of text.matchAll(LINE)) {
    if (!wordless(line)) rows = []
    else if (rows.at(-1)?.line !== line) rows.push({ line, index })
    if (rows.length >= LINES) return (rows[0] as { index: number }).index
  }
  return null
}

function signs(text: string): number | null {
  const marks = ink(text)
  let count = 0
  for (const [nth, { character }] of marks.entries()) {
    const left = marks[nth - SIGNS.window]
    if (left !== undefined && SIGN.test(left.character)) count -= 1
    if (SIGN.test(character)) count += 1
    if (count > SIGNS.window * SIGNS.most)
      return (marks[Math.max(0, nth - SIGNS.window + 1)] as { index: number }).index
  }
  return null
}

function letters(text: string): number | null {
  const found = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ({ 0: letter, index }) => ({ letter, index }))
  const window = new Map<string, number>()
  let alike = 0
  const isAlike = (nth: number): boolean => found[nth]?.letter === found[nth - 1]?.letter
  for (const [nth, { letter }] of found.entries()) {
    window.set(letter, (window.get(letter) ?? 0) + 1)
    if (isAlike(nth)) alike += 1
    const first = nth - LETTERS.window + 1
    if (first < 0) continue
    const left = found[first] as { letter: string; index: number }
    const common = Array.from(window.values())
      .toSorted((one, other) => other - one)
      .slice(0, 4)
    const most = common.reduce((sum, count) => sum + count, 0)
    if (most > LETTERS.window * LETTERS.mostCommon || alike > LETTERS.window * LETTERS.mostAlike)
      return left.index
    window.set(left.letter, (window.get(left.letter) as number) - 1)
    if (isAlike(first + 1)) alike -= 1
  }
  return null
}

/** Pictures drawn with the signs and letters of a keyboard. */
export const drawing: Judge = ({ given }) =>
  finding('picture', lines(given) ?? signs(given) ?? letters(given.toLowerCase()))
