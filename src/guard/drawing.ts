import { finding, type Judge } from './refusal.ts'
import { firstCrowd, firstWindow, numbered } from './tally.ts'

/** So many lines made of signs, no two neighbours alike, are a drawing; a form has alike ruled lines. */
const LINES = 4
/** Of so many characters, no more than these are signs in any writing. */
const SIGNS = { window: 72, most: 43 }
/** Of so many letters and figures, no more than these are like the one before, or are the four commonest: 92 in Arabela. */
const LETTERS = { window: 120, mostAlike: 60, mostCommon: 103 }

const LINE = /[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/gu
const SIGN = /(?=\p{Script=Common})[\p{P}\p{S}]/u
const LETTER = /[\p{L}\p{N}]/u

/** A character that leaves ink, and where it stands. */
interface Mark {
  readonly character: string
  readonly index: number
  readonly isSign: boolean
}

/** A row of one and the same character, however long a cry or a ruled line is, is so many at most. */
const ROW = { signs: 1, letters: 3 }

/** All marks of a text; rows of the same sign count once where they are as long as the one before. */
function ink(text: string): Mark[] {
  const known = new Map<string, boolean>()
  const found: Mark[] = []
  let before = ''
  for (const { 0: row, 1: character = '', index } of text.matchAll(/(\S)\1*/gu)) {
    let isSign = known.get(character)
    if (isSign === undefined) known.set(character, (isSign = SIGN.test(character)))
    if (isSign && row === before) continue
    before = row
    const length = Math.min(row.length / character.length, isSign ? ROW.signs : ROW.letters)
    for (let nth = 0; nth < length; nth += 1)
      found.push({ character, index: index + nth * character.length, isSign })
  }
  return found
}

function wordless(line: string): boolean {
  const marks = ink(line)
  return marks.filter(({ isSign }) => isSign).length > marks.length / 2
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

function signs(marks: readonly Mark[]): number | null {
  const isSign = marks.map((mark) => mark.isSign)
  const first = firstCrowd(isSign, SIGNS.window, SIGNS.most)
  return first === null ? null : (marks[first] as Mark).index
}

function letters(marks: readonly Mark[]): number | null {
  const found = marks.filter(({ character, isSign }) => !isSign && LETTER.test(character))
  const row = found.map(({ character }) => character.toLowerCase())
  const isAlike = row.map((letter, nth) => letter === row[nth - 1])
  const first =
    firstWindow(
      numbered(row),
      LETTERS.window,
      (tally) => tally.variety <= 16 && tally.most(4) > LETTERS.mostCommon,
    ) ?? firstCrowd(isAlike, LETTERS.window, LETTERS.mostAlike)
  return first === null ? null : (found[first] as Mark).index
}

/** Pictures drawn with the signs and letters of a keyboard. */
export const drawing: Judge = ({ given, folded: { at }, weights }) => {
  const marks = ink(given)
  // A list of times or of dates has few figures, and the same ones.
  const known = new Set(at.filter((_, unit) => weights[unit] !== 0))
  const unknown = marks.filter(({ index }) => !known.has(index))
  return finding(
    'picture',
    lines(given) ?? signs(marks) ?? (letters(unknown) === null ? null : letters(marks)),
  )
}
