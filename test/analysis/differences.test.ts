import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../fuzz/runs.ts'
import { hasFallen, type RuleSetDifference } from '../../src/analysis/difference.ts'
import { differences } from '../../src/analysis/differences.ts'
import type { Line, RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { referenceResponse } from '../properties/reference.ts'
import { everyAnswerSet } from './every-answer-set.ts'
import { leastConcerning, outcomeOf, pairs, questionsOf, rank, responses, walked, weightOf } from './pairs.ts'

/** A random pair with every answer set of the two. */
const holds = (property: (earlier: RuleSet, later: RuleSet, all: readonly Answers[]) => void): void =>
  fc.assert(
    fc.property(pairs, ([earlier, later]) =>
      property(earlier, later, everyAnswerSet(questionsOf(earlier, later))),
    ),
    { numRuns: runs(40) },
  )

test('a walk finds the same falls and rises of the response, and the same smallest ones', () => {
  holds((earlier, later, all) => {
    const questions = questionsOf(earlier, later)
    const base = leastConcerning(earlier, later)
    const was = (answers: Answers): string => referenceResponse(earlier, answers)
    const now = (answers: Answers): string => referenceResponse(later, answers)
    const found = differences(earlier, later)
    expect(found.answerSets).toBe(BigInt(all.length))
    expect(found.heldAgainst).toBe('least-concerning')
    expect(found.responses.map(({ id }) => id)).toEqual(responses.slice(1))
    for (const { id, compared, falls, rises, accepted } of found.responses) {
      const isHigh = (response: string): boolean => rank(response) >= rank(id)
      const fallen = all.filter((answers) => isHigh(was(answers)) && !isHigh(now(answers)))
      const risen = all.filter((answers) => !isHigh(was(answers)) && isHigh(now(answers)))
      expect(compared).toBe(true)
      expect(falls).toEqual(walked(questions, base, fallen, was, now))
      expect(rises).toEqual(walked(questions, base, risen, was, now))
      expect(accepted).toBeNull()
    }
  })
})

test('a walk finds the same falls and rises of each criterion, and the same smallest ones', () => {
  holds((earlier, later, all) => {
    const questions = questionsOf(earlier, later)
    const base = leastConcerning(earlier, later)
    for (const { id, falls, rises, presence } of differences(earlier, later).criteria) {
      const was = (answers: Answers) => outcomeOf(earlier, id, answers)
      const now = (answers: Answers) => outcomeOf(later, id, answers)
      const change = (answers: Answers): number =>
        weightOf(later, id, answers) - weightOf(earlier, id, answers)
      const fallen = all.filter((answers) => change(answers) < 0)
      const risen = all.filter((answers) => change(answers) > 0)
      expect(falls).toEqual(walked(questions, base, fallen, was, now))
      expect(rises).toEqual(walked(questions, base, risen, was, now))
      const has = (ruleSet: RuleSet): boolean => ruleSet.criteria.some((criterion) => criterion.id === id)
      expect(presence).toBe(has(later) ? (has(earlier) ? 'both' : 'added') : 'lost')
    }
  })
})

test('a rule set does not differ from itself', () => {
  holds((earlier) => {
    const found = differences(earlier, earlier)
    expect(hasFallen(found)).toBe(false)
    expect(found.parts).toEqual([])
    for (const { falls, rises } of [...found.responses, ...found.criteria])
      expect([falls, rises]).toEqual([null, null])
  })
})

const amounts = ({ responses: all, criteria }: RuleSetDifference, direction: 'falls' | 'rises') =>
  new Map([...all, ...criteria].map((each) => [each.id, each[direction]?.answerSets]))

test('what falls from the one to the other rises the other way round', () => {
  holds((earlier, later) => {
    expect(amounts(differences(earlier, later), 'falls')).toEqual(
      amounts(differences(later, earlier), 'rises'),
    )
  })
})

const next = (place: number): string => `q-${(place * 17 + 5) % 59}`
const line = (question: string, and: readonly Line[] = []): Line => ({ question, answers: ['yes'], and })

test('a knot that is too tangled is not compared, and counts as a fall', () => {
  const knot = Array.from({ length: 400 }, (_, place) =>
    line(`q-${place % 60}`, [line(next(place), [line(next(place + 31), [line(next(place * 3 + 7))])])]),
  )
  const [example] = fc.sample(pairs, { numRuns: 1, seed: 1 })
  const [ruleSet] = example!
  const [question, criterion] = [ruleSet.questions[0]!, ruleSet.criteria[0]!]
  const tangled = (any: readonly Line[]): RuleSet => ({
    ...ruleSet,
    questions: Array.from({ length: 60 }, (_, place) => ({
      ...question,
      id: `q-${place}`,
      choose: 'one',
      answers: ['no', 'yes'].map((id) => ({ id, label: id })),
    })),
    criteria: [{ ...criterion, response: 'highest', any }],
  })
  const found = differences(tangled(knot), tangled(knot.slice(1)))
  expect(found.criteria).toMatchObject([{ compared: false, falls: null, rises: null }])
  expect(found.responses.at(-1)).toMatchObject({ compared: false, falls: null, rises: null })
  expect(hasFallen(found)).toBe(true)
})
