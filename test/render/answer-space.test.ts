import { expect, test } from 'vitest'
import { answerSpace, type AnswerSpace } from '../../src/analysis/answer-space.ts'
import { renderAnswerSpace } from '../../src/render/answer-space.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!

const space: AnswerSpace = {
  answerSets: 1234567n,
  questions: ['adult', 'age'],
  responses: [
    { id: 'manage', answerSets: 1234567n },
    { id: 'refer', answerSets: 0n },
  ],
  criteria: [
    { id: 'open', raised: 3n, notRuledOut: 4n },
    { id: 'shut', raised: 0n, notRuledOut: 4n },
  ],
  monotone: true,
}

test('numbers stand below each other with their thousands apart', () => {
  expect(renderAnswerSpace(space, 80)).toContain('\n  manage  1,234,567\n  refer           0\n')
})

test('what nothing can reach is named', () => {
  const text = renderAnswerSpace(space, 80)
  expect(text).toContain('Responses that nothing can reach:\n  refer\n')
  expect(text).toContain('Criteria that nothing can raise:\n  shut\n')
})

test('what was not counted is named', () => {
  const text = renderAnswerSpace(
    {
      ...space,
      responses: [{ id: 'manage', answerSets: null }],
      criteria: [{ id: 'knot', raised: null, notRuledOut: null }],
      monotone: null,
    },
    80,
  )
  expect(text).toContain('not counted: too tangled')
  expect(text).toContain('Criteria that were too tangled to count:\n  knot\n')
  expect(text).toContain('could not be confirmed')
})

test('an answer that lowers the response is said', () => {
  expect(renderAnswerSpace({ ...space, monotone: false }, 80)).toContain('lowers the response')
})

test('of the shipped rule set nothing is out of reach', () => {
  const text = renderAnswerSpace(answerSpace(england), 80)
  expect(text).not.toContain('nothing can')
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})
