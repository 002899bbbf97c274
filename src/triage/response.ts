import type { Criterion, RuleSet } from '../rules/model.ts'
import type { Strength } from './strength.ts'

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

/** The id of the response with that place from the lowest. */
export const responseAt = (ruleSet: RuleSet, rank: number): string => ruleSet.responses[rank]!.id
