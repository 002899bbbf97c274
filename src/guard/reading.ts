import { shaped } from './figures.ts'
import { type Letter, lettersOf, type Traced } from './scripts.ts'

/** One text in the forms that are judged, so that dressing it up differently changes nothing. */
export interface Reading {
  /** As it was given. */
  readonly given: string
  /** How many times what one text may hold of anything that is counted. */
  readonly allowance: number
  /** Letters without variants, accents or joints; every digit 0 to 9; every space plain. */
  readonly folded: Traced
  /** The folded form without spaces and newlines. */
  readonly closed: Traced
  /** The letters of the folded form, without those that a line before has. */
  readonly letters: readonly Letter[]
  /** For each unit of the folded form, its weight where it belongs to a date, a telephone number and the like, else nought. */
  readonly weights: readonly number[]
  /** For each unit of the folded form, whether the line or item before already said it. */
  readonly isRepeated: readonly boolean[]
}

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/u
const ACCENT = /(?=\p{Script=Inherited})\p{M}/gu

/** The value of a decimal digit of any script: Unicode keeps each script's ten digits in one row. */
function digit(character: string): string {
  let value = 0
  const code = character.codePointAt(0) as number
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1
  return String(value)
}

/** Letters in circles, squares and flags, which Unicode does not count as variants of the letters. */
function enclosed(code: number): string | null {
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(97 + code - 0x1f1e6)
  if (code >= 0x1f150 && code <= 0x1f189) return String.fromCharCode(97 + (((code - 0x1f150) % 32) % 26))
  return null
}

function plain(character: string): string {
  if (character === '\t' || character === '\r') return ' '
  if (character < '\u007f') return character
  if (IGNORED.test(character)) return ''
  if (/\p{Nd}/u.test(character)) return digit(character.normalize('NFKC'))
  if (/\p{Script=Hangul}/u.test(character)) return character.normalize('NFKC')
  const letter = enclosed(character.codePointAt(0) as number)
  if (letter !== null) return letter
  return character.normalize('NFKD').replace(ACCENT, '').replace(/\p{Z}/gu, ' ').replace('\u3002', '.')
}

function fold(given: string): Traced {
  let text = ''
  const at: number[] = []
  const known = new Map<string, string>()
  let index = 0
  for (const character of given) {
    let form = known.get(character)
    if (form === undefined) known.set(character, (form = plain(character)))
    text += form
    for (let unit = 0; unit < form.length; unit += 1) at.push(index)
    index += character.length
  }
  return { text, at }
}

/** What a pattern (of runs, with “g”) finds, put together. */
export function only({ text, at }: Traced, pattern: RegExp): Traced {
  let kept = ''
  const from: number[] = []
  for (const { 0: run, index } of text.matchAll(pattern)) {
    kept += run
    for (let unit = index; unit < index + run.length; unit += 1) from.push(at[unit] as number)
  }
  return { text: kept, at: from }
}

/** A text as it is checked, and how many times what one text may hold it may. */
export function read(given: string, allowance: number): Reading {
  const folded = fold(given)
  const isRepeated = repeatedLines(folded.text)
  return {
    given,
    allowance,
    folded,
    closed: only(folded, /\S+/gu),
    letters: lettersOf(folded).filter(({ unit }) => isRepeated[unit] === false),
    weights: shaped(folded.text, allowance),
    isRepeated,
  }
}

/** Where one of the patterns stands, as an index of the text that the form was made from. */
export function find({ text, at }: Traced, patterns: readonly RegExp[]): number | null {
  const index = patterns.map((pattern) => text.search(pattern)).find((each) => each >= 0)
  return index === undefined ? null : (at[index] as number)
}

/** Where it stands for the given time, one after the other. */
export function findNth({ text, at }: Traced, pattern: RegExp, count: number): number | null {
  const indices = Array.from(text.matchAll(pattern), ({ index }) => index)
  return indices.length < count ? null : (at[indices[0] as number] as number)
}

/** So many characters in a row are hardly the same by chance. */
const ALIKE = 3
const LINES = /[^\n]+/gu
const ITEMS = /[^\s,;][^\n,;]*/gu
const PLACE_IN_LIST = /^[^\p{L}\p{N}]{0,2}(\d{1,3})(?![\p{L}\p{N}])/u

/**
 * For each UTF-16 unit of a text, whether the line or item before already said it: three characters or more that stood
 * at the same place there, counted from its beginning or its end, and the numbers of a list that counts on. They say
 * nothing new, so nothing can be told in them.
 */
export function repeatedLines(text: string): boolean[] {
  const known = Array.from({ length: text.length }, () => false)

  function compare(item: string, before: string, start: number, shift: number): void {
    let alike = 0
    for (let nth = 0; nth <= item.length; nth += 1) {
      if (nth < item.length && item[nth] === before[nth + shift]) alike += 1
      else {
        if (alike >= ALIKE) known.fill(true, start + nth - alike, start + nth)
        alike = 0
      }
    }
  }

  for (const each of [LINES, ITEMS]) {
    let before = ''
    for (const { 0: item, index } of text.matchAll(each)) {
      compare(item, before, index, 0)
      if (item.length !== before.length) compare(item, before, index, before.length - item.length)
      const [place, number = ''] = PLACE_IN_LIST.exec(item) ?? ['']
      if (number !== '' && Number(number) === Number(PLACE_IN_LIST.exec(before)?.[1]) + 1)
        known.fill(true, index, index + place.length)
      before = item
    }
  }
  return known
}
