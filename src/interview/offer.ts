import type { Question, RuleSet } from '../rules/model.ts'
import { askedQuestions } from '../triage/asked.ts'
import type { Answers } from '../triage/assessment.ts'
import { guaranteedResponse } from '../triage/ranks.ts'
import { rankOf } from '../triage/structure.ts'

/** Whether the recommendation may be offered before everything has been asked: not yet, after a question, or now. */
export type OfferState =
  | { readonly kind: 'none' }
  | { readonly kind: 'after'; readonly question: Question; readonly response: string }
  | { readonly kind: 'ready'; readonly response: string }

/** At exactly the response from which it is made, some questions come first; above it, nothing does. */
export function offerState(ruleSet: RuleSet, answers: Answers): OfferState {
  const { offer } = ruleSet
  if (!offer) return { kind: 'none' }
  const response = guaranteedResponse(ruleSet, answers)
  const above = rankOf(ruleSet, response) - rankOf(ruleSet, offer.at)
  if (above < 0) return { kind: 'none' }
  const first = askedQuestions(ruleSet, answers).find(
    ({ id }) => offer.after.includes(id) && answers[id] === undefined,
  )
  return above === 0 && first ? { kind: 'after', question: first, response } : { kind: 'ready', response }
}
