import type { AnswerValue, Citation, Step } from '../rules/model.ts'

/** Answers by question id. An id or `unknown`; for `several` a list of ids that may hold `unknown`. Checked by `readAnswers`. */
export type Answers = Readonly<Record<string, AnswerValue>>

export type State = 'raised' | 'not-ruled-out' | 'clear'

/** The answer on a line that gives a criterion its state; null where there is none. */
export interface Reason {
  readonly question: string
  readonly answer: AnswerValue | null
}

export interface CriterionState {
  readonly id: string
  readonly state: State
  /** What it calls for in that state; null where it is clear. */
  readonly response: string | null
  readonly because: readonly Reason[]
  readonly source: Citation
}

/** One answer that would change the response, and to what. */
export interface Change {
  readonly question: string
  readonly to: string
}

/** The outcome of the rules on some answers. */
export interface Assessment {
  readonly response: string
  /** Nothing is unanswered. */
  readonly complete: boolean
  /** No answer to a question without one can change the response. */
  readonly decided: boolean
  /** Every criterion, in file order. */
  readonly criteria: readonly CriterionState[]
  /** In file order. */
  readonly steps: readonly Step[]
  /** Question ids in asking order. */
  readonly unanswered: readonly string[]
  readonly couldChange: readonly Change[]
  /** Questions that have an answer but are no longer asked. */
  readonly setAside: readonly string[]
}

/** The same without reasons and steps, and with the ids of the criteria that count, in file order. */
export interface Decision extends Pick<Assessment, 'response' | 'complete' | 'decided' | 'unanswered'> {
  readonly raised: readonly string[]
  readonly notRuledOut: readonly string[]
}
