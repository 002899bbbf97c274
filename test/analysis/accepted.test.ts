import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasFallen } from '../../src/analysis/difference.ts'
import { differences } from '../../src/analysis/differences.ts'
import type { Acceptance, RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { referenceResponse } from '../properties/reference.ts'
import { runs } from '../fuzz/runs.ts'
import { shipped } from '../properties/shipped.ts'
import { everyAnswerSet } from './every-answer-set.ts'
import { outcomeOf, pairs, questionsOf, rank, responses, weightOf } from './pairs.ts'

const acceptance = (criterion: string, fallsTo: string): Acceptance => ({
  criterion,
  fallsTo,
  because: 'It is known better now.',
  by: 'A. B.',
  on: '2026-11-22',
})

const accepting = pairs.chain(([earlier, later]) =>
  fc
    .array(fc.tuple(fc.nat(3), fc.constantFrom(...responses)))
    .map((entries) => entries.map(([place, fallsTo]) => acceptance(`criterion-${place}`, fallsTo)))
    .map((accepted) => [earlier, { ...later, accepted }] as const),
)

/** How far a criterion may fall; not at all where nobody stands for it. */
const limitOf = ({ accepted = [] }: RuleSet, id: string): number =>
  Math.min(...accepted.filter(({ criterion }) => criterion === id).map(({ fallsTo }) => rank(fallsTo)))

/** What the earlier one comes to once each criterion has fallen as far as accepted. */
function afterAccepted(earlier: RuleSet, later: RuleSet, answers: Answers): number {
  const calls = earlier.criteria.map(({ id }) => {
    const was = rank(outcomeOf(earlier, id, answers).response)
    const now = rank(outcomeOf(later, id, answers).response)
    return now < was ? Math.max(now, Math.min(was, limitOf(later, id))) : was
  })
  return Math.max(0, ...calls)
}

test('a walk finds the same falls that somebody stands for, and the same that nobody does', () => {
  fc.assert(
    fc.property(accepting, ([earlier, later]) => {
      const all = everyAnswerSet(questionsOf(earlier, later))
      const amount = (holds: (answers: Answers) => boolean): bigint => BigInt(all.filter(holds).length)
      const found = differences(earlier, later)
      for (const { id, falls, accepted } of found.responses) {
        const least = rank(id)
        const fell = (answers: Answers): boolean =>
          rank(referenceResponse(earlier, answers)) >= least &&
          rank(referenceResponse(later, answers)) < least
        const isOpen = (answers: Answers): boolean => afterAccepted(earlier, later, answers) >= least
        expect(falls?.answerSets ?? 0n).toBe(amount((answers) => fell(answers) && isOpen(answers)))
        expect(accepted?.answerSets ?? 0n).toBe(amount((answers) => fell(answers) && !isOpen(answers)))
      }
      for (const { id, falls, accepted } of found.criteria) {
        const fell = (answers: Answers): boolean =>
          weightOf(later, id, answers) < weightOf(earlier, id, answers)
        const isFine = (answers: Answers): boolean =>
          rank(outcomeOf(later, id, answers).response) >= limitOf(later, id)
        expect(falls?.answerSets ?? 0n).toBe(amount((answers) => fell(answers) && !isFine(answers)))
        expect(accepted?.answerSets ?? 0n).toBe(amount((answers) => fell(answers) && isFine(answers)))
      }
      expect(hasFallen(found)).toBe(found.criteria.some(({ falls }) => falls !== null))
    }),
    { numRuns: runs(40) },
  )
})

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!

test('who stands for a fall is told, also where the criterion is gone', () => {
  const criteria = england.criteria.filter(({ id }) => id !== 'repeat')
  const entry = acceptance('repeat', england.responses[0]!.id)
  const found = differences(england, { ...england, criteria, accepted: [entry] })
  expect(hasFallen(found)).toBe(false)
  expect(found.criteria.find(({ id }) => id === 'repeat')).toMatchObject({
    presence: 'lost',
    falls: null,
    accepted: { only: [{ question: 'repeat', answer: 'yes' }] },
    acceptance: entry,
  })
})

test('a fall further than somebody stands for is a fall', () => {
  const criteria = england.criteria.filter(({ id }) => id !== 'gain')
  const accepted = [acceptance('gain', 'consult')]
  const found = differences(england, { ...england, criteria, accepted })
  expect(hasFallen(found)).toBe(true)
  expect(found.responses.flatMap(({ id, accepted: fine }) => (fine ? [id] : []))).toEqual(['refer'])
  expect(found.responses.flatMap(({ id, falls }) => (falls ? [id] : []))).toEqual([
    'manage',
    'find-out',
    'consult',
  ])
})

test('nobody stands for a fall to a response that is not there', () => {
  const criteria = england.criteria.filter(({ id }) => id !== 'gain')
  const found = differences(england, { ...england, criteria, accepted: [acceptance('gain', 'elsewhere')] })
  expect(hasFallen(found)).toBe(true)
  expect(found.criteria.map(({ accepted }) => accepted).filter(Boolean)).toEqual([])
})
