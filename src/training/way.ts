import type { AnswerValue, Criterion, Line, Question, RuleSet } from '../rules/model.ts'
import type { Answers, Assessment, State } from '../triage/assessment.ts'
import { lineStrength, type Strength } from '../triage/strength.ts'
import { questionOf, rankOf } from '../triage/structure.ts'

/** A criterion that answers raise or leave open, with the lines of it that hold. */
export interface WayStep {
  readonly criterion: Criterion
  /** The response id that it calls for now. */
  readonly callsFor: string
  readonly lines: readonly WayLine[]
}

/** One line that holds, and under it those of which one has to hold too. */
export interface WayLine {
  readonly question: Question
  /** Null where there is no answer. */
  readonly answer: AnswerValue | null
  readonly and: readonly WayLine[]
}

/** The way through the tree: the criteria in that state, those that call for the most first. */
export function wayThrough(
  ruleSet: RuleSet,
  answers: Answers,
  assessment: Assessment,
  state: Exclude<State, 'clear'>,
): readonly WayStep[] {
  const least = state === 'raised' ? 2 : 1
  return assessment.criteria
    .filter((each) => each.state === state)
    .map(({ id, response }) => {
      const criterion = ruleSet.criteria.find((each) => each.id === id)!
      return { criterion, callsFor: response!, lines: holding(ruleSet, criterion.any, answers, least) }
    })
    .toSorted((one, other) => rankOf(ruleSet, other.callsFor) - rankOf(ruleSet, one.callsFor))
}

const holding = (
  ruleSet: RuleSet,
  lines: readonly Line[],
  answers: Answers,
  least: Strength,
): readonly WayLine[] =>
  lines
    .filter((line) => lineStrength(line, answers) >= least)
    .map(({ question, and }) => ({
      question: questionOf(ruleSet, question),
      answer: answers[question] ?? null,
      and: holding(ruleSet, and, answers, least),
    }))
