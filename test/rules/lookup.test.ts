import { expect, test } from 'vitest'
import {
  contactOf,
  criterionOf,
  inOrder,
  isLeast,
  leastConcerning,
  questionOf,
  rankOf,
  responseOf,
  stageOf,
  withId,
  withIdOrWas,
} from '../../src/rules/lookup.ts'
import { small } from '../record/outcomes.ts'

test.each([
  ['question', questionOf],
  ['response', responseOf],
  ['criterion', criterionOf],
  ['contact', contactOf],
  ['stage', stageOf],
  ['rank', rankOf],
] as const)('a %s that a loaded rule set cannot name is a fault of the program', (_, look) => {
  expect(() => look(small, 'nobody')).toThrow('the rule set has no nobody')
})

test('the one with an id, and its rank', () => {
  for (const [index, response] of small.responses.entries()) {
    expect(responseOf(small, response.id)).toBe(response)
    expect(rankOf(small, response.id)).toBe(index)
  }
  expect(withId(small.questions, 'nobody')).toBeUndefined()
})

test('the one that had an id before comes after the one that has it', () => {
  const list = [
    { id: 'new', was: 'old' },
    { id: 'older', was: 'new' },
  ]
  expect(withIdOrWas(list, 'old')?.id).toBe('new')
  expect(withIdOrWas(list, 'new')?.id).toBe('new')
  expect(withIdOrWas(list, 'none')).toBeUndefined()
})

test('the least concerning answer', () => {
  const [adult, where] = [questionOf(small, 'adult'), questionOf(small, 'where')]
  expect([isLeast(adult, 'only-adults'), isLeast(adult, 'no'), isLeast(adult, 'unknown')]).toEqual([
    true,
    false,
    false,
  ])
  expect([isLeast(where, []), isLeast(where, ['one-person'])]).toEqual([true, false])
  expect([leastConcerning(adult), leastConcerning(where)]).toEqual(['only-adults', []])
})

test('several answers in the order of the rule set', () => {
  const [adult, where] = [questionOf(small, 'adult'), questionOf(small, 'where')]
  expect(inOrder(adult, 'yes')).toBe('yes')
  expect(inOrder(where, ['unknown', 'public-site', 'one-person'])).toEqual([
    'one-person',
    'public-site',
    'unknown',
  ])
  expect(inOrder(where, 'unknown')).toBe('unknown')
})
