import type { RefusalReason } from '../problems/problem.ts'
import type { Reading } from './reading.ts'

export interface Refusal {
  readonly reason: RefusalReason
  /** Where it begins: counted from one, in characters (code points) of the text as given. */
  readonly position: number
}

/** What a check found, at a UTF-16 index of the text as given. */
export interface Finding {
  readonly reason: RefusalReason
  readonly index: number
}

/** Looks for one class of what cannot stand in a record. */
export type Check = (reading: Reading) => Finding | null
/** One that needs nothing but the text as it was given. */
export type GivenCheck = (text: Pick<Reading, 'given'>) => Finding | null

export const finding = (reason: RefusalReason, index: number | null): Finding | null =>
  index === null ? null : { reason, index }

/** How many characters (code points) a text has. */
export const characters = (text: string): number => Array.from(text).length

export const refusalAt = (given: string, { reason, index }: Finding): Refusal => ({
  reason,
  position: characters(given.slice(0, index)) + 1,
})
