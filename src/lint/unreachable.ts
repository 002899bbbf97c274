import { withId } from '../rules/lookup.ts'
import { unreached } from '../analysis/unreached.ts'
import type { RuleSet } from '../rules/model.ts'
import { questionIn, stepConditions, type PlacedCondition } from './outlines.ts'
import type { Rule } from './subject.ts'

/**
 * Responses, steps and lines of steps that no answers lead to. A criterion always has some: where every question has
 * its most concerning answer, all are raised.
 */
export const unreachable: Rule<'unreachable'> = ({ ruleSet, placeOf }, note) => {
  const { responses, steps } = unreached(ruleSet)
  for (const [place, { id }] of ruleSet.responses.entries()) {
    if (responses.includes(id)) note({ kind: 'response' }, placeOf(['responses', place, 'id']))
  }
  for (const id of steps) note({ kind: 'step' }, placeOf(['steps', id], 'key'))
  for (const placed of stepConditions(ruleSet)) {
    if (neverHolds(ruleSet, placed)) note({ kind: 'line' }, placeOf(questionIn(placed), 'key'))
  }
}

/** A question with one answer cannot have two. */
function neverHolds({ questions }: RuleSet, { condition, before }: PlacedCondition): boolean {
  if (withId(questions, condition.question)?.choose === 'several') return false
  return before.some(
    ({ question, answers }) =>
      question === condition.question && !answers.some((answer) => condition.answers.includes(answer)),
  )
}
