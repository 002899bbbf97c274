import { conditionsOf, questionOf, rankOf, withId } from '../rules/lookup.ts'
import type { AnswerValue, Condition, Criterion, Question, RuleSet } from '../rules/model.ts'
import type { Answers, Assessment, State } from '../triage/assessment.ts'
import { lineStrength } from '../triage/strength.ts'

/** A criterion that answers raise or leave open, with the lines of it that hold. */
export interface WayStep {
  readonly criterion: Criterion
  /** The response id that it calls for now. */
  readonly callsFor: string
  readonly lines: readonly WayLine[]
}

/** The conditions of one line that holds: all of them do. */
export type WayLine = readonly WayCondition[]

export interface WayCondition {
  readonly question: Question
  /** Null where there is no answer. */
  readonly answer: AnswerValue | null
}

/** The way through the tree: the criteria in that state, those that call for the most first. */
export function wayThrough(
  ruleSet: RuleSet,
  answers: Answers,
  assessment: Assessment,
  state: Exclude<State, 'clear'>,
): readonly WayStep[] {
  const least = state === 'raised' ? 2 : 1
  const asked = ({ question }: Condition): WayCondition => ({
    question: questionOf(ruleSet, question),
    answer: answers[question] ?? null,
  })
  const holding = ({ any }: Criterion): readonly WayLine[] =>
    any.filter((line) => lineStrength(line, answers) >= least).map((line) => conditionsOf(line).map(asked))
  return assessment.criteria
    .filter((each) => each.state === state)
    .map(({ id, response }) => {
      const criterion = withId(ruleSet.criteria, id)!
      return { criterion, callsFor: response!, lines: holding(criterion) }
    })
    .toSorted((one, other) => rankOf(ruleSet, other.callsFor) - rankOf(ruleSet, one.callsFor))
}
