import { failed, ok, type Result } from '../problems/result.ts'
import { checkText, checkTogether } from './all-checks.ts'
import { invisible, invisiblePasted, withoutLeftOvers } from './invisible.ts'
import { characters, finding, type Finding, type GivenCheck, type Refusal, refusalAt } from './refusal.ts'

declare const guarded: unique symbol

/** Text that may stand in a record: words only, never an image, a link or anything encoded. */
export type PlainText = string & { readonly [guarded]: true }

/** The most characters (code points) in one field, and in all fields of one record together. */
export const FIELD_BUDGET = 6_000
export const RECORD_BUDGET = 8_000

/**
 * The only way to make a PlainText. What comes back is the same words with composed letters (NFC), “\n” between
 * lines, single plain spaces and at most one empty line in a row, so that nothing can hide in the spacing; and
 * without what pasting leaves between the letters unseen.
 * What is refused is told by its reason and its place, never repeated.
 */
export function plainText(value: string): Result<PlainText, Refusal> {
  if (characters(value) > FIELD_BUDGET)
    return failed({ reason: 'field-too-long', position: FIELD_BUDGET + 1 })
  const given = mended(value)
  const { text, at } = withoutLeftOvers(given)
  const found = character({ given }) ?? invisiblePasted({ given }) ?? placed(checkText(text), at)
  return found === null ? ok(tidy(text) as PlainText) : failed(refusalAt(value, found))
}

/** What was found in a text made from another, with its place in that one. */
const placed = (found: Finding | null, at: readonly number[]): Finding | null =>
  found === null ? null : { ...found, index: at[found.index] as number }

/** Which of several texts was refused, counted from nought, and why. */
export interface RefusalAmong {
  readonly index: number
  readonly refusal: Refusal
}

/**
 * All texts of one record: within its budget, and still words when they are read one after the other, so that
 * spreading something over the fields lets nothing in.
 */
export function withinBudget(texts: readonly PlainText[]): Result<null, RefusalAmong> {
  let left = RECORD_BUDGET
  for (const [index, text] of texts.entries()) {
    const length = characters(text)
    if (length > left) return failed({ index, refusal: { reason: 'record-too-long', position: left + 1 } })
    left -= length
  }
  const found = checkTogether(texts.join('\n'))
  if (found === null) return ok(null)
  let start = 0
  const index = texts.findIndex((text) => {
    const isHere = found.index <= start + text.length
    if (!isHere) start += text.length + 1
    return isHere
  })
  const here = { reason: found.reason, index: found.index - start }
  return failed({ index, refusal: refusalAt(texts[index] as string, here) })
}

/** What may not stand in a string of a rule set or a configuration: control, escape and invisible characters. */
export function hidden(value: string): Refusal | null {
  const text = { given: value }
  const found = character(text) ?? invisible(text)
  return found === null ? null : refusalAt(value, found)
}

const isControl = (code: number): boolean =>
  (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || (code >= 0x7f && code <= 0x9f)

/** Control characters, escape sequences among them: all but tab and newline. */
function control(given: string): Finding | null {
  for (let index = 0; index < given.length; index += 1)
    if (isControl(given.charCodeAt(index))) return { reason: 'control', index }
  return null
}

const first = (given: string, pattern: RegExp): number | null => {
  const index = given.search(pattern)
  return index < 0 ? null : index
}

/** Characters that no writing has: controls, halves of a character, and those a font may draw as it likes. */
export const character: GivenCheck = ({ given }) =>
  control(given) ??
  finding('broken', first(given, /[\p{Surrogate}\p{Noncharacter_Code_Point}]/u)) ??
  finding('private-use', first(given, /\p{Private_Use}/u))

/**
 * What Word puts between lines and pages, as newlines; the signs of its own fonts before the items of a list, as
 * bullets. Nothing moves.
 */
export const mended = (given: string): string =>
  given.replace(/[\v\f]/gu, '\n').replace(/^([^\S\n]*)[\uF020-\uF0FF](?=[^\S\n])/gmu, '$1•')

/**
 * The same words in one way of writing them: composed letters (NFC), “\n” between lines, one plain space where
 * there was any, up to eight to indent a line, and one empty line in a row at most.
 */
export function tidy(given: string): string {
  return given
    .replace(/^\uFEFF/u, '')
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[\t\p{Zs}]/gu, ' ')
    .replace(/(?<=\S) +/gu, ' ')
    .replace(/ +$/gmu, '')
    .replace(/^ {9,}/gmu, ' '.repeat(8))
    .replace(/\n{3,}/gu, '\n\n')
    .replace(/^\n+|\n+$/gu, '')
}
