import { failed, ok, type Result } from '../problems/result.ts'
import { character } from './character.ts'
import { invisible, invisiblePasted, withoutLeftOvers } from './invisible.ts'
import { checkText, checkTogether } from './all-checks.ts'
import { characters, refusalAt, type Finding, type Refusal } from './refusal.ts'
import { mended, tidy } from './tidy.ts'

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
