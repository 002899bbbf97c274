import { conditionsOf, rankOf } from '../rules/lookup.ts'
import type { Condition, Criterion, RuleSet } from '../rules/model.ts'
import { atLeast, reaches } from './conditions.ts'
import { every, none } from './decision-diagram.ts'
import { reachedBy } from './reached-by.ts'
import { spaceOf } from './space.ts'

/** Everything that can end below a response. */
export interface Below {
  readonly response: string
  readonly answerSets: bigint
  /** How many of them end below; null where they could not be counted. */
  readonly below: bigint | null
  /** Criteria that can be raised without the response: the highest that they call for first, then in file order. */
  readonly raised: readonly CriterionBelow[]
  /** Criteria that call for the response or a higher one when raised, but not for as long as they are not ruled out. */
  readonly notKnown: readonly CriterionBelow[]
  /** Answers that are on no line of a criterion, by question; don't know apart. */
  readonly nothing: readonly Condition[]
  /** What cannot end below: an answer set ends below exactly when in each of these lists one condition does not hold. */
  readonly reachedBy: readonly (readonly Condition[])[]
}

export interface CriterionBelow {
  readonly criterion: Criterion
  /** What it calls for here. */
  readonly response: string
}

/** Everything that can end below a response of the rule set. */
export function below(ruleSet: RuleSet, response: string): Below {
  const rank = rankOf(ruleSet, response)
  const space = spaceOf(ruleSet)
  const { attempt, count, and, without } = space.diagrams
  const answerSets = attempt(() => without(every, reaches(space, ruleSet, rank)))
  const found = ruleSet.criteria.flatMap((criterion) => {
    const { any, response: whenRaised, ifNotRuledOut } = criterion
    const holds = (strength: 1 | 2) => atLeast(space, any, strength)
    const raised = rankOf(ruleSet, whenRaised) < rank
    const calls = raised ? whenRaised : ifNotRuledOut.response
    if (rankOf(ruleSet, calls) >= rank) return []
    // What could not be worked out is listed too.
    const canEndBelow = attempt(() => {
      const held = raised ? holds(2) : without(holds(1), holds(2))
      return answerSets === null || and(held, answerSets) !== none
    })
    return canEndBelow === false ? [] : [{ criterion, response: calls, raised }]
  })
  const highestFirst = found.toSorted(
    (one, other) => rankOf(ruleSet, other.response) - rankOf(ruleSet, one.response),
  )
  return {
    response,
    answerSets: count(every),
    below: answerSets === null ? null : count(answerSets),
    raised: highestFirst.filter(({ raised }) => raised),
    notKnown: highestFirst.filter(({ raised }) => !raised),
    nothing: unusedAnswers(ruleSet),
    reachedBy: reachedBy(ruleSet, rank),
  }
}

/** Of the questions that a criterion uses. */
function unusedAnswers({ questions, criteria }: RuleSet): readonly Condition[] {
  const all = criteria.flatMap(({ any }) => any).flatMap(conditionsOf)
  return questions.flatMap(({ id, answers }) => {
    const conditions = all.filter(({ question }) => question === id)
    const used = new Set(conditions.flatMap((condition) => condition.answers))
    const unused = answers.filter((answer) => !used.has(answer.id)).map((answer) => answer.id)
    return conditions.length === 0 || unused.length === 0 ? [] : [{ question: id, answers: unused }]
  })
}
