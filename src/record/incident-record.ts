import type { Answer } from '../rules/model.ts'
import type { Explanation } from './explanation.ts'
import type { Replay } from './replay.ts'

/** The incident record before it is written as text or JSON. Plain data. */
export interface IncidentRecord extends Explanation {
  readonly format: 1
  /** ISO 8601 with zone. */
  readonly recordedAt: string
  /** The name of the setting; null where it is not known. */
  readonly setting: string | null
  /** The rule set is, byte for byte, one that came with the program. */
  readonly shipped: boolean
  /** What holds for every record. */
  readonly notes: readonly string[]
  /** The fields that are required and empty. */
  readonly stillToComplete: readonly { readonly id: string; readonly label: string }[]
  /** In the order of the rule set. */
  readonly fields: readonly RecordEntry[]
  readonly replay: Replay
}

/** One field of the record, filled in or not. */
export interface RecordEntry {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly section: FieldSection
  readonly lines: number
  readonly choices: readonly Answer[]
  /** As it was given: the id of a choice where there are choices. Null where it is empty. */
  readonly value: string | null
  /** What is shown: the label of the choice, else the value. */
  readonly words: string | null
  readonly stillToComplete: boolean
}

/** Where in the record a field stands. */
export type FieldSection = 'about' | 'reported' | 'young-people' | 'done' | 'decision' | 'later'
