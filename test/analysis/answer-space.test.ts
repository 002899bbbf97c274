import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '../fuzz/runs.ts'
import { answerSpace } from '../../src/analysis/answer-space.ts'
import type { Line, RuleSet } from '../../src/rules/model.ts'
import { referenceResponse, referenceStates } from '../properties/reference.ts'
import { ruleSets } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { askedBy, everyAnswerSet, size } from './every-answer-set.ts'

const small = ruleSets.filter((ruleSet) => size(askedBy(ruleSet)) <= 5000)

test('counts what a walk of every answer set counts', () => {
  fc.assert(
    fc.property(small, (ruleSet) => {
      const space = answerSpace(ruleSet)
      const all = everyAnswerSet(askedBy(ruleSet))
      const countOf = (holds: (answers: (typeof all)[number]) => boolean): bigint =>
        BigInt(all.filter(holds).length)
      expect(space.answerSets).toBe(BigInt(all.length))
      for (const { id, answerSets } of space.responses) {
        expect(answerSets).toBe(countOf((answers) => referenceResponse(ruleSet, answers) === id))
      }
      for (const [place, { raised, notRuledOut }] of space.criteria.entries()) {
        const inState = (state: string) =>
          countOf((answers) => referenceStates(ruleSet, answers)[place] === state)
        expect({ raised, notRuledOut }).toEqual({
          raised: inState('raised'),
          notRuledOut: inState('not-ruled-out'),
        })
      }
      expect(space.monotone).toBe(true)
    }),
    { numRuns: runs(40) },
  )
})

test('the shipped rule sets are counted whole, in less than a tenth of a second', () => {
  for (const ruleSet of shipped()) {
    const space = answerSpace(ruleSet)
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now()
      answerSpace(ruleSet)
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(100)
    expect(space.responses.map(({ answerSets }) => answerSets)).not.toContain(null)
    const sum = space.responses.reduce((total, { answerSets }) => total + answerSets!, 0n)
    expect(sum).toBe(space.answerSets)
    expect(space.criteria.filter(({ raised, notRuledOut }) => !raised || !notRuledOut)).toEqual([])
    expect(space.monotone).toBe(true)
  }
})

/** A rule set with one criterion on questions of yes and no. */
function yesNo(count: number, any: readonly Line[]): RuleSet {
  const questions = Array.from({ length: count }, (_, place) => ({
    id: `q-${place}`,
    choose: 'one',
    answers: [{ id: 'no' }, { id: 'yes' }],
  }))
  const criterion = { id: 'wide', response: 'high', ifNotRuledOut: { response: 'middle' }, any }
  const responses = [{ id: 'low' }, { id: 'middle' }, { id: 'high' }]
  return { questions, responses, criteria: [criterion] } as unknown as RuleSet
}

const yes = (place: number, and: readonly Line[] = []): Line => ({
  question: `q-${place}`,
  answers: ['yes'],
  and,
})
const places = Array.from({ length: 25 }, (_, place) => place)
const counts = ({ responses }: ReturnType<typeof answerSpace>) =>
  responses.map(({ answerSets }) => answerSets)

test('25 questions as alternatives', () => {
  const space = answerSpace(
    yesNo(
      25,
      places.map((place) => yes(place)),
    ),
  )
  expect(counts(space)).toEqual([1n, 2n ** 25n - 1n, 3n ** 25n - 2n ** 25n])
})

test('all of 25 questions', () => {
  const [first, ...others] = places
  const chain = [
    yes(
      first!,
      others.map((other) => yes(other)),
    ),
  ]
  expect(counts(answerSpace(yesNo(25, chain)))).toEqual([3n ** 25n - 2n ** 25n, 2n ** 25n - 1n, 1n])
})

test('any two of 25 questions', () => {
  const pairs = places.flatMap((place) =>
    places.filter((other) => other > place).map((other) => yes(place, [yes(other)])),
  )
  const space = answerSpace(yesNo(25, pairs))
  const notTwoYes = 2n ** 25n + 25n * 2n ** 24n
  const notTwoPerhaps = 1n + 25n * 2n
  expect(counts(space)).toEqual([notTwoPerhaps, notTwoYes - notTwoPerhaps, 3n ** 25n - notTwoYes])
})

const next = (place: number): number => (place * 17 + 5) % 59

test('what is too tangled is left out by name, in seconds, and the rest is counted', () => {
  const questions = 60
  const knot = Array.from({ length: 400 }, (_, place) =>
    yes(place % questions, [yes(next(place), [yes(next(place + 31), [yes(next(place * 3 + 7))])])]),
  )
  const tangled = yesNo(questions, knot)
  const [wide] = tangled.criteria
  const plain = { ...wide!, id: 'plain', any: [yes(0)] }
  const start = performance.now()
  const space = answerSpace({ ...tangled, criteria: [wide!, plain] })
  expect(performance.now() - start).toBeLessThan(20_000)
  expect(space.criteria).toEqual([
    { id: 'wide', raised: null, notRuledOut: null },
    { id: 'plain', raised: 3n ** 59n, notRuledOut: 3n ** 59n },
  ])
  expect(counts(space)).toContain(null)
  expect(space.monotone).toBeNull()
})

test('a line that loses when an answer becomes more concerning is found', () => {
  const middle: Line = { question: 'q-0', answers: ['no'], and: [] }
  expect(answerSpace(yesNo(1, [middle])).monotone).toBe(false)
})
