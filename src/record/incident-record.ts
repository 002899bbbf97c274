import type { Answer, FieldRole, FieldSection } from '../rules/model.ts'
import type { Explanation } from './explanation.ts'
import type { PlainText } from '../guard/plain-text.ts'
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
  /** The record of the case as it was closed before, where it was opened again. */
  readonly followsOn: EarlierRecord | null
  /** What holds for every record. */
  readonly notes: readonly string[]
  /** The fields that are required and empty. */
  readonly stillToComplete: readonly { readonly id: string; readonly label: string }[]
  /** In the order of the rule set. */
  readonly fields: readonly RecordEntry[]
  readonly forPen: boolean
  readonly replay: Replay
}

/** The record that another follows on from. */
export interface EarlierRecord {
  /** The setting's own reference in it; null where it has none. */
  readonly reference: PlainText | null
  /** ISO 8601 with zone. */
  readonly recordedAt: string
  /** What its last line says. */
  readonly sha256: string
  /** It was not as it had been written when it was opened again. */
  readonly changed: boolean
}

/** One field of the record, filled in or not. */
export interface RecordEntry {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly section: FieldSection
  readonly role: FieldRole | null
  readonly isFirstPage: boolean
  readonly lines: number
  readonly choices: readonly Answer[]
  /** As it was given: the id of a choice where there are choices. Null where it is empty. */
  readonly value: string | null
  /** What is shown: the label of the choice, else the value. */
  readonly words: string | null
  readonly stillToComplete: boolean
}
