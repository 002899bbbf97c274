import { finding, type Check } from './refusal.ts'
import { firstCrowd, firstWindow, numbered } from './tally.ts'

/** So many lines made of signs, no two neighbours alike, are a drawing; a form has alike ruled lines. */
const LINES = 4
/** Of so many characters, no more than these are signs in any writing. */
const SIGNS = { window: 72, most: 43 }
/** Of so many letters and figures, no more than these are like the one before, or are the four commonest: 92 in Arabela. */
const LETTERS = { window: 120, mostAlike: 60, mostCommon: 103 }

const SAID_AGAIN = /(?<!\p{L})(\p{L}{2,20})(?:\P{L}{1,3}\1(?!\p{L})){2,}/giu
const LINE = /[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/gu
const SIGN = /[\p{P}\p{S}]/u
const LETTER = /[\p{L}\p{N}]/u

/** A character that leaves ink, and where it stands. */
interface Mark {
  readonly character: string
  readonly index: number
  readonly isSign: boolean
}

/** A stop or comma where writing has it, a laugh (“hahaha”), or a row of one character. */
const ROW =
  /(?<=\p{Lu})\.|\[(?=[^\n]\])|(?<=\[[^\n])\]|(?<=[\p{L}\p{N}])[.,](?=\s|$)|(\p{L}{2,3}?)\1{2,}|(\S)\2*/gu
/** However long a cry, a laugh or a ruled line is, so much of it counts. */
const LENGTH = { signs: 1, letters: 2 }

/** All marks of a text; rows of the same sign count once where they are as long as the one before. */
function ink(text: string): Mark[] {
  const known = new Map<string, boolean>()
  const found: Mark[] = []
  let before = ''
  for (const { 0: row, 1: laugh, 2: first, index } of text.matchAll(ROW)) {
    const character = laugh ?? first
    if (character === undefined) continue
    let isSign = known.get(character)
    if (isSign === undefined) known.set(character, (isSign = SIGN.test(character)))
    if (isSign && row === before) continue
    before = row
    const length = Math.min(row.length, character.length * (isSign ? LENGTH.signs : LENGTH.letters))
    let offset = 0
    for (const each of row.slice(0, length)) {
      found.push({ character: each, index: index + offset, isSign })
      offset += each.length
    }
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
export const asciiArt: Check = ({ given, folded: { at }, weights }) => {
  const marks = ink(given)
  // A list of times or of dates has few figures, and the same ones; “no no no” is no drawing.
  const known = new Set(at.filter((_, unit) => weights[unit] !== 0))
  for (const { 0: row, 1: word = '', index } of given.matchAll(SAID_AGAIN))
    for (let unit = index + word.length; unit < index + row.length; unit += 1) known.add(unit)
  const unknown = marks.filter(({ index }) => !known.has(index))
  return finding(
    'picture',
    lines(given) ?? signs(marks) ?? (letters(unknown) === null ? null : letters(marks)),
  )
}
