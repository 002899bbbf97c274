import type { Contact, RuleSet } from '../rules/model.ts'
import type { Answers, Assessment } from '../triage/assessment.ts'

/** What there is to show at the end: the answers, what the rules make of them, and whom this setting would ring. */
export interface Outcome {
  readonly ruleSet: RuleSet
  readonly answers: Answers
  readonly assessment: Assessment
  readonly contacts: LocalContacts
  /** Nobody real is concerned: everything that is shown or written says PRACTICE. */
  readonly practice: boolean
}

/** The setting’s own details, by contact id. */
export type LocalContacts = Readonly<Record<string, LocalContact>>

/** What stands in place of what the rule set has; the name is added to the one there. */
export interface LocalContact {
  readonly name?: string
  readonly phone?: string
  readonly web?: string
  readonly hours?: string
  readonly note?: string
}

/** Only the setting itself can know how to reach it: the rule set has neither a number, an address nor a source. */
export const isLocal = ({ phone, web, source }: Contact): boolean =>
  phone === null && web === null && source === null
