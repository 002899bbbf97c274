import stringWidth from 'fast-string-width'

/** What stands before the first line of a paragraph, and before those that follow. Both count towards the width. */
export interface Margin {
  readonly first: string
  readonly rest: string
}

/** The same number of spaces before every line. */
export const indent = (columns: number): Margin => hanging(' '.repeat(columns))

/** A mark such as `1. ` on the first line, with the lines after it standing under its text. */
export const hanging = (first: string): Margin => ({ first, rest: ' '.repeat(columnsOf(first)) })

/** Spaces at which a line may be broken: every one but those made to hold words together. */
const breakable = /[^\S\u00a0\u2007\u202f]+/u

/** Stands for a space within a telephone number, so that the number is not broken. */
const figureSpace = '\u2007'

/**
 * A paragraph as lines of at most `width` columns (as a terminal counts them: two for wide East Asian characters and
 * emoji, none for combining marks), broken between words. A word wider than a line is broken between characters.
 * One line without text, and without trailing spaces, where there are no words.
 */
export function wrap(text: string, width: number, { first, rest }: Margin = indent(0)): string[] {
  const room = (margin: string): number => Math.max(1, width - columnsOf(margin))
  const [roomFirst, roomRest] = [room(first), room(rest)]
  const held = holdNumbers(text)
  // Most texts are narrow: then no word needs a look of its own.
  const widthOf = narrow.test(held) ? lengthOf : columnsOf
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of held
    .split(breakable)
    .flatMap((long) => (widthOf(long) <= roomRest ? long : pieces(long, roomRest)))) {
    if (word === '') continue
    const columns = widthOf(word)
    const after = line === '' ? columns : used + 1 + columns
    if (after <= (lines.length === 0 ? roomFirst : roomRest)) {
      line = line === '' ? word : `${line} ${word}`
      used = after
    } else {
      lines.push(line)
      line = word
      used = columns
    }
  }
  lines.push(line)
  return lines.map((each, place) => releaseNumbers(`${place === 0 ? first : rest}${each}`).trimEnd())
}

const holdNumbers = (text: string): string => text.replaceAll(/(?<=[\d)]) (?=\d)/g, figureSpace)
const releaseNumbers = (line: string): string =>
  !line.includes(figureSpace) ? line : line.replaceAll(/(?<=[\d)])\u2007(?=\d)/g, ' ')

/** Pieces of a word that fit. A character is never parted from its combining marks. */
function pieces(word: string, room: number): string[] {
  const parts: string[] = []
  let part = ''
  for (const character of charactersOf(word)) {
    if (part !== '' && columnsOf(part + character) > room) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** What a reader takes for one. Addresses are ASCII, for which nobody need wait for the segmenter (15 ms at first). */
const charactersOf = (word: string): readonly string[] =>
  /^[ -~]*$/.test(word)
    ? word.split('')
    : Array.from(new Intl.Segmenter('en').segment(word), ({ segment }) => segment)

/** Letters, figures and signs of Latin writing: one column each. Among them quotation marks, dashes, figure spaces. */
const narrow = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2007\u2010-\u2027\u2030-\u205e]*$/

/** The columns that a terminal gives a text: two to wide East Asian characters and emoji, none to combining marks. */
export const columnsOf = (text: string): number => (narrow.test(text) ? text.length : stringWidth(text))

const lengthOf = (text: string): number => text.length
