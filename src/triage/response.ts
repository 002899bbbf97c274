import type { Criterion, RuleSet } from '../rules/model.ts'
import type { Answers } from './assessment.ts'
import { bestStrength, type Strength } from './strength.ts'
import { rankOf } from './structure.ts'

/** What a criterion calls for at a strength: a response id, or null where it is clear. */
export function calledFor(criterion: Criterion, strength: Strength): string | null {
  switch (strength) {
    case 2:
      return criterion.response
    case 1:
      return criterion.ifNotRuledOut.response
    case 0:
      return null
  }
}

/**
 * The place of the response from the lowest, from 0: the highest that any criterion calls for, the lowest where none
 * does. Missing answers are worth `missing`: 1 as don't know, 0 as the least and 2 as the most concerning answer.
 */
export function responseRank(ruleSet: RuleSet, answers: Answers, missing: Strength = 1): number {
  let highest = 0
  for (const criterion of ruleSet.criteria) {
    const response = calledFor(criterion, bestStrength(criterion.any, answers, missing))
    if (response !== null) highest = Math.max(highest, rankOf(ruleSet, response))
  }
  return highest
}

/** The id of the response with that place from the lowest. */
export const responseAt = (ruleSet: RuleSet, rank: number): string => ruleSet.responses[rank]!.id

/** The response that stands whatever the questions without an answer turn out to be. */
export function guaranteedResponse(ruleSet: RuleSet, answers: Answers): string {
  return responseAt(ruleSet, responseRank(ruleSet, answers, 0))
}
