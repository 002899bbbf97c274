import fc from 'fast-check'
import type { Effect } from '../../src/analysis/difference.ts'
import type { AnswerValue, RuleSet } from '../../src/rules/model.ts'
import type { Answers, State } from '../../src/triage/assessment.ts'
import { referenceStates } from '../properties/reference.ts'
import { ruleSets } from '../properties/rule-sets.ts'
import { askedBy, size, type Asked } from './every-answer-set.ts'
import { differing, smallestByWalk } from './smallest-by-walk.ts'

/** Random pairs of small rule sets, and what a walk of all their answer sets finds. */

export const responses: readonly string[] = ['lowest', 'low', 'high', 'highest']

/** The place of a response in the order that both rule sets of a pair have. */
export const rank = (response: string | null): number => responses.indexOf(response ?? 'lowest')

/** The same rule set with some criteria lost, and some that call for something else. */
const edited = ruleSets.chain((earlier) => {
  const edit = fc.record({ keep: fc.boolean(), response: fc.option(fc.constantFrom(...responses)) })
  return fc.tuple(...earlier.criteria.map(() => edit)).map((edits): readonly [RuleSet, RuleSet] => {
    const criteria = earlier.criteria.flatMap((criterion, place) => {
      const { keep, response } = edits[place]!
      if (!keep) return []
      if (response === null) return [criterion]
      return [{ ...criterion, response, ifNotRuledOut: { response, because: null } }]
    })
    return [earlier, { ...earlier, criteria }]
  })
})

/** Two that have nothing to do with each other but their ids, or two that are alike. */
export const pairs = fc
  .oneof(fc.tuple(ruleSets, ruleSets), edited)
  .filter(([earlier, later]) => size(questionsOf(earlier, later)) <= 2000)

/** In file order, which is that of the ids here. */
export const questionsOf = (earlier: RuleSet, later: RuleSet): readonly Asked[] =>
  askedBy(later, earlier).toSorted((one, other) => (one.id < other.id ? -1 : 1))

/** The least concerning answer to every question, of the later one where both have it. */
export const leastConcerning = (...sides: readonly RuleSet[]): Answers =>
  Object.fromEntries(
    sides.flatMap(({ questions }) =>
      questions.map(({ id, choose, answers }): [string, AnswerValue] => [
        id,
        choose === 'several' ? [] : answers[0]!.id,
      ]),
    ),
  )

/** What a walk finds of the answer sets that are concerned: how many, and the smallest. */
export function walked<Outcome>(
  questions: readonly Asked[],
  base: Answers,
  concerned: readonly Answers[],
  was: (answers: Answers) => Outcome,
  now: (answers: Answers) => Outcome,
): Effect<Outcome> | null {
  const answers = smallestByWalk(questions, base, concerned)
  if (!answers) return null
  const only = differing(questions, base, answers)
  return { answerSets: BigInt(concerned.length), only, was: was(answers), now: now(answers) }
}

/** What a criterion comes to: clear, where the rule set does not have it. */
export function outcomeOf(
  ruleSet: RuleSet,
  id: string,
  answers: Answers,
): { readonly state: State; readonly response: string | null } {
  const place = ruleSet.criteria.findIndex((criterion) => criterion.id === id)
  if (place === -1) return { state: 'clear', response: null }
  const state = referenceStates(ruleSet, answers)[place] as State
  const { response, ifNotRuledOut } = ruleSet.criteria[place]!
  return {
    state,
    response: { raised: response, 'not-ruled-out': ifNotRuledOut.response, clear: null }[state],
  }
}

/** What a criterion calls for counts first, then how surely. */
export function weightOf(ruleSet: RuleSet, id: string, answers: Answers): number {
  const { state, response } = outcomeOf(ruleSet, id, answers)
  return response === null ? -1 : rank(response) * 2 + (state === 'raised' ? 1 : 0)
}
