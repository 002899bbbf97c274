import type { Criterion, RuleSet } from '../rules/model.ts'
import { atLeast, reaches } from './conditions.ts'
import { every, type Diagram } from './decision-diagram.ts'
import { isMonotone } from './monotone.ts'
import { spaceOf, type Space } from './space.ts'

/** Exact facts about every way to answer a rule set. Numbers are null where they could not be counted. */
export interface AnswerSpace {
  readonly answerSets: bigint
  /** The questions that a criterion uses, in file order: an answer set answers each of them. */
  readonly questions: readonly string[]
  /** Lowest first. */
  readonly responses: readonly ResponseCount[]
  /** In file order. */
  readonly criteria: readonly CriterionCount[]
  /**
   * Confirmed for every answer set: a more concerning answer never lowers the response, and don't know never stands
   * below the least or above the most concerning answer. Null where not every response could be counted; then it rests
   * on what `load` checks of each line.
   */
  readonly monotone: boolean | null
}

export interface ResponseCount {
  readonly id: string
  /** How many answer sets end in it; none, and nothing can reach it. */
  readonly answerSets: bigint | null
}

export interface CriterionCount {
  readonly id: string
  readonly raised: bigint | null
  readonly notRuledOut: bigint | null
}

/**
 * Counts without listing: the facts are about sets of answer sets as decision diagrams. A criterion or a response whose
 * diagram grows out of hand is left out.
 */
export function answerSpace(ruleSet: RuleSet): AnswerSpace {
  const space = spaceOf(ruleSet)
  const { attempt, count } = space.diagrams
  const criteria = ruleSet.criteria.map((criterion) => countCriterion(space, criterion))
  const reached = ruleSet.responses.map((_, rank) => attempt(() => reaches(space, ruleSet, rank)))
  const counts = [...reached.map((each) => (each === null ? null : count(each))), 0n]
  return {
    answerSets: count(every),
    questions: space.questions.map(({ id }) => id),
    responses: ruleSet.responses.map(({ id }, rank) => ({
      id,
      answerSets: difference(counts[rank], counts[rank + 1]),
    })),
    criteria,
    monotone: attempt(() => confirmed(space, reached)),
  }
}

function confirmed(space: Space, reached: readonly (Diagram | null)[]): boolean | null {
  return reached.includes(null) ? null : reached.every((each) => isMonotone(space, each!))
}

function countCriterion(space: Space, { id, any }: Criterion): CriterionCount {
  const { attempt, count } = space.diagrams
  const open = attempt(() => count(atLeast(space, any, 1)))
  const raised = attempt(() => count(atLeast(space, any, 2)))
  return { id, raised, notRuledOut: difference(open, raised) }
}

function difference(more: bigint | null | undefined, fewer: bigint | null | undefined): bigint | null {
  return typeof more === 'bigint' && typeof fewer === 'bigint' ? more - fewer : null
}
