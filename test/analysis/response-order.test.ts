import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasFallen } from '../../src/analysis/difference.ts'
import { differences } from '../../src/analysis/differences.ts'
import { merged } from '../../src/analysis/space.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { referenceResponse } from '../properties/reference.ts'
import { everyAnswerSet } from './every-answer-set.ts'
import { leastConcerning, pairs, questionsOf, responses, walked } from './pairs.ts'

test('what only the other list has stands right after what is before it there', () => {
  expect(merged(['manage', 'refer'], ['first', 'manage', 'find-out', 'consult', 'refer', 'last'])).toEqual([
    'first',
    'manage',
    'find-out',
    'consult',
    'refer',
    'last',
  ])
  expect(merged(['refer', 'manage'], ['manage', 'consult', 'refer'])).toEqual(['refer', 'manage', 'consult'])
})

/** The same rule set with other responses, in their own order, and each criterion calling for one of them. */
function withResponses(ruleSet: RuleSet, ids: readonly string[]): RuleSet {
  const one = (response: string): string => ids[responses.indexOf(response) % ids.length]!
  return {
    ...ruleSet,
    responses: ids.map((id) => ({ id, title: id, say: id })),
    criteria: ruleSet.criteria.map((criterion) => {
      const calls = [one(criterion.response), one(criterion.ifNotRuledOut.response)]
      const [lower, higher] = calls.toSorted((a, b) => ids.indexOf(a) - ids.indexOf(b))
      return { ...criterion, response: higher!, ifNotRuledOut: { response: lower!, because: 'Because.' } }
    }),
  }
}

const someResponses = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'], { minLength: 1 })

const mixed = fc
  .tuple(pairs, someResponses, someResponses)
  .map(
    ([[earlier, later], theirs, ours]) =>
      [withResponses(earlier, theirs), withResponses(later, ours)] as const,
  )

test('responses that only one has, or in another order, fall and rise as a walk finds', () => {
  fc.assert(
    fc.property(mixed, ([earlier, later]) => {
      const questions = questionsOf(earlier, later)
      const all = everyAnswerSet(questions)
      const base = leastConcerning(earlier, later)
      const [ours, theirs] = [later, earlier].map((ruleSet) => ruleSet.responses.map(({ id }) => id))
      const order = merged(ours!, theirs!)
      const was = (answers: Answers): string => referenceResponse(earlier, answers)
      const now = (answers: Answers): string => referenceResponse(later, answers)
      const found = differences(earlier, later)
      expect(found.responses.map(({ id }) => id)).toEqual(order.slice(1))
      for (const { id, falls, rises } of found.responses) {
        const isHigh = (response: string): boolean => order.indexOf(response) >= order.indexOf(id)
        const fallen = all.filter((answers) => isHigh(was(answers)) && !isHigh(now(answers)))
        const risen = all.filter((answers) => !isHigh(was(answers)) && isHigh(now(answers)))
        expect(falls).toEqual(walked(questions, base, fallen, was, now))
        expect(rises).toEqual(walked(questions, base, risen, was, now))
      }
      for (const [lower, higher] of found.reordered) {
        expect(theirs!.indexOf(lower)).toBeLessThan(theirs!.indexOf(higher))
        expect(ours!.indexOf(lower)).toBeGreaterThan(ours!.indexOf(higher))
      }
    }),
    { numRuns: 100 },
  )
})

test('responses that have changed places count as a fall', () => {
  fc.assert(
    fc.property(pairs, ([earlier]) => {
      const found = differences(earlier, { ...earlier, responses: earlier.responses.toReversed() })
      expect(found.reordered).toContainEqual(['lowest', 'highest'])
      expect(hasFallen(found)).toBe(true)
    }),
    { numRuns: 10 },
  )
})
