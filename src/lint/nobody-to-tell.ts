import type { RuleSet } from '../rules/model.ts'
import type { Rule } from './subject.ts'

/** Criteria that call for others to be told but do not say whom. */
export const nobodyToTell: Rule<'nobody-to-tell'> = ({ ruleSet, placeOf }, note) => {
  const others = responsesForOthers(ruleSet)
  for (const [place, { tell, response }] of ruleSet.criteria.entries()) {
    if (tell.length === 0 && others.includes(response)) {
      note({ response }, placeOf(['criteria', place, 'response']))
    }
  }
}

/** Those from which the recommendation is offered early: others have to know. Without an offer, the upper half. */
function responsesForOthers({ responses, offer }: RuleSet): readonly string[] {
  const ids = responses.map(({ id }) => id)
  return ids.slice(offer ? ids.indexOf(offer.at) : Math.ceil(ids.length / 2))
}
