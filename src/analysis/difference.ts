import type { Acceptance, AnswerValue } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'

/** How two rule sets differ: in effect, exactly, and apart from that in words. Ids are those of the later one. */
export interface RuleSetDifference {
  readonly earlier: Edition
  readonly later: Edition
  /** What the smallest answer sets are held against: the all-clear example, or the least concerning answers. */
  readonly heldAgainst: 'all-clear' | 'least-concerning'
  /**
   * How many answer sets there are: each question that a criterion of either uses has an answer of either, or don't
   * know. What only one has is not asked by the other, and calls for nothing there.
   */
  readonly answerSets: bigint
  /** Each response above the lowest, in the order of the later rule set. */
  readonly responses: readonly ResponseDifference[]
  /** Each criterion, in the order of the later rule set. */
  readonly criteria: readonly CriterionDifference[]
  /** Pairs of responses that stand the other way round now: the first was lower than the second. */
  readonly reordered: readonly (readonly [string, string])[]
  readonly parts: readonly PartDifference[]
}

export interface Edition {
  readonly id: string
  readonly version: string
}

/** Some answer sets in which something is different, and the smallest of them. */
export interface Effect<Outcome> {
  readonly answerSets: bigint
  /** Where it differs from what it is held against, in file order; empty where that itself is concerned. */
  readonly only: readonly ChangedAnswer[]
  readonly was: Outcome
  readonly now: Outcome
}

export interface ChangedAnswer {
  readonly question: string
  readonly answer: AnswerValue
}

/** The answer sets in which the response was at least this one and is lower now, or the other way round. */
export interface ResponseDifference {
  readonly id: string
  /** False where it could not be worked out: then the rest is null. */
  readonly compared: boolean
  /** Without what is accepted. */
  readonly falls: Effect<string> | null
  /** Falls that come from falls of criteria that somebody stands for, and from nothing else. */
  readonly accepted: Effect<string> | null
  readonly rises: Effect<string> | null
}

/** What a criterion comes to in an answer set. */
export interface CriterionOutcome {
  readonly state: State
  /** Null where it is clear. */
  readonly response: string | null
}

/** The answer sets in which a criterion calls for less, or for the same in a weaker state; or the other way round. */
export interface CriterionDifference {
  readonly id: string
  /** Lost where only the earlier rule set has it, added where only the later one has. */
  readonly presence: 'both' | 'lost' | 'added'
  readonly compared: boolean
  readonly falls: Effect<CriterionOutcome> | null
  readonly accepted: Effect<CriterionOutcome> | null
  readonly rises: Effect<CriterionOutcome> | null
  /** Who stands for its falls down to a response, if anyone. */
  readonly acceptance: Acceptance | null
}

/** What else is different in a part: it is not an effect on the response. */
export interface PartDifference {
  readonly part: PartKind
  /** Of an answer: question and answer, as in `adult: yes`. */
  readonly id: string
  readonly change: 'lost' | 'added' | 'renamed' | 'changed'
  /** The earlier id of what was renamed. */
  readonly was: string | null
  /** What changed in it. */
  readonly fields: readonly FieldDifference[]
}

export interface FieldDifference {
  readonly field: string
  /** Text as it is, everything else as JSON; null where there is none. */
  readonly was: string | null
  readonly now: string | null
}

export type PartKind =
  | 'rule set'
  | 'source'
  | 'response'
  | 'stage'
  | 'question'
  | 'answer'
  | 'criterion'
  | 'step'
  | 'duty'
  | 'contact'
  | 'record field'
  | 'recap statement'
  | 'example'
  | 'nation'

/** Whether anything falls that nobody stands for, or may fall because it could not be compared. */
export function hasFallen({ responses, criteria, reordered }: RuleSetDifference): boolean {
  const fallen = [...responses, ...criteria].some(({ falls, compared }) => falls !== null || !compared)
  return fallen || reordered.length > 0
}
