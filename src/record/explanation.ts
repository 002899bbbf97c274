import type { By, Citation, Duty, ReadState, Reviewed, Source, Step } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'

/**
 * An outcome with its words: all that a recommendation or a record says about the questions, the rules and what to do.
 * Plain data, in the order of the rule set.
 */
export interface Explanation {
  readonly practice: boolean
  readonly rules: ExplainedRules
  readonly response: ExplainedResponse
  readonly complete: boolean
  readonly decided: boolean
  /** Those that were asked or have an answer. */
  readonly questions: readonly ExplainedQuestion[]
  readonly criteria: readonly ExplainedCriterion[]
  readonly steps: readonly ExplainedStep[]
  /** Whom the raised criteria and the steps name. */
  readonly contacts: readonly ExplainedContact[]
  readonly couldChange: readonly ExplainedChange[]
  /** Answers that were not used, where they were not the least concerning ones. */
  readonly setAside: readonly ExplainedSetAside[]
  /** The documents that the criteria and steps cite. */
  readonly sources: readonly Source[]
}

export interface ExplainedRules {
  readonly id: string
  readonly title: string
  readonly version: string
  /** SHA-256 of its YAML. */
  readonly digest: string
  readonly nation: string
  readonly endsIn: 'record' | 'note'
  readonly inForce: string
  readonly reviewBy: string
  readonly supersededBy: string | null
  readonly newer: string
  /** Null where nobody outside the program has held it against the published text. */
  readonly reviewed: Reviewed | null
  /** How many of its questions, criteria and steps rest on text that was read, and how far. */
  readonly restsOn: Readonly<Record<ReadState, number>>
  readonly duties: readonly Duty[]
}

interface ExplainedResponse extends ResponseName {
  readonly say: string
  /** Its place from the lowest, from 0, and that of the highest. */
  readonly rank: number
  readonly highest: number
}

export interface ResponseName {
  readonly id: string
  readonly title: string
}

type QuestionState = 'answered' | 'unanswered' | 'set-aside'

export interface ExplainedQuestion {
  readonly id: string
  readonly stage: string
  readonly ask: string
  readonly state: QuestionState
  /** The answer in the words that were shown; null where there is none. */
  readonly answer: string | null
}

/** A question and its answer, as a reason for something. */
export interface ExplainedReason {
  readonly question: string
  readonly ask: string
  readonly answer: string | null
  /** Neither without an answer nor answered with don't know. */
  readonly known: boolean
}

export interface ExplainedCriterion {
  readonly id: string
  readonly title: string
  readonly state: State
  /** What it calls for in that state; null where it is clear. */
  readonly callsFor: ResponseName | null
  /** What it calls for when it is raised, and the place of that from the lowest. */
  readonly whenRaised: ResponseName
  readonly rank: number
  readonly because: readonly ExplainedReason[]
  readonly why: string
  /** Why not knowing calls for less; null where it does not. */
  readonly lessBecause: string | null
  /** Of an urgent one: what is said while nobody knows; null for what is always said. */
  readonly sayIfOpen: string | null
  /** Names of contacts. */
  readonly tell: readonly string[]
  readonly source: Citation
}

export interface ExplainedStep {
  readonly id: string
  readonly kind: Step['kind']
  readonly by: By
  readonly say: string
  readonly more: string | null
  /** What may be said to the child, sentence by sentence. */
  readonly words: readonly string[]
  readonly who: string
  readonly why: string
  readonly contact: ExplainedContact | null
  readonly source: Citation
}

export interface ExplainedContact {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  readonly web: string | null
  readonly hours: string | null
  readonly outOfHours: string | null
  readonly note: string | null
  /** A number that only the setting itself can know. */
  readonly local: boolean
  /** The number is the setting's own. */
  readonly own: boolean
  /** ISO date on which the details were seen. */
  readonly checked: string | null
}

/** A question without an answer, and the responses that an answer to it could lead to. */
export interface ExplainedChange {
  readonly question: string
  readonly ask: string
  readonly to: readonly ResponseName[]
}

export interface ExplainedSetAside extends ExplainedReason {
  readonly because: readonly ExplainedReason[]
}
