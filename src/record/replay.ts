import type { Answers } from '../triage/assessment.ts'

/** What the program needs in order to work a record's recommendation out again, and what it came to. */
export interface Replay {
  /** The version of the program that wrote the record. */
  readonly program: string
  /** ISO 8601 with zone. */
  readonly recordedAt: string
  readonly rules: string
  readonly version: string
  /** SHA-256 of the YAML of the rule set. */
  readonly digest: string
  readonly nation: string
  readonly practice: boolean
  readonly response: string
  /** Ids of criteria; those in neither list were clear. */
  readonly raised: readonly string[]
  readonly notRuledOut: readonly string[]
  readonly answers: Answers
  /** It has room to write in everything by hand. Left out where it has not. */
  readonly forPen?: true
}
