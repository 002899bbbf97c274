import type { Answers } from '../triage/assessment.ts'

/** What the program needs in order to work a record's recommendation out again. */
export interface Replay {
  readonly rules: string
  readonly version: string
  /** SHA-256 of the YAML of the rule set. */
  readonly digest: string
  readonly nation: string
  readonly practice: boolean
  readonly response: string
  readonly answers: Answers
}
