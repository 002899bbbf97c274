import { describe, expect, test } from 'vitest'
import { assess } from '../../src/triage/assess.ts'
import { answers, rules } from './rules.ts'

const ruleSet = rules({
  questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
  criteria: { one: { calls: 'high / middle', any: ['a: yes and b: yes'] } },
  steps: {
    always: {},
    high: { for: ['high', 'highest'] },
    low: { for: ['low'] },
    caution: { any: ['c: yes'] },
    permission: { whenKnown: ['c: no'] },
    both: { any: ['a: yes'], whenKnown: ['c: no', 'b: yes'] },
    gated: { any: ['a: yes and b: no'] },
  },
})

const shown = (given: string): string =>
  assess(ruleSet, answers(given))
    .steps.map(({ id }) => id)
    .join(' ')

describe('a step', () => {
  test.each([
    ['is shown with the responses that it is for', 'a: yes, b: yes, c: yes', 'always high caution both'],
    ['is shown with the lowest where nothing calls for more', 'a: no, c: yes', 'always low caution'],
    ['that is a caution stays until it is ruled out', 'a: no, c: unknown', 'always low caution'],
    ['that is a caution is shown without an answer too', 'a: no', 'always low caution'],
    ['that is a caution goes once it is clear', 'a: no, c: no', 'always low permission'],
    [
      'that is a permission waits until it is known',
      'a: unknown, b: no, c: unknown',
      'always low caution gated',
    ],
    ['needs both where it has both', 'a: unknown, b: no, c: no', 'always low permission both gated'],
    ['takes an answer that is set aside for clear', 'a: no, b: no, c: no', 'always low permission'],
    ['takes a question that is not asked for clear', 'a: no, c: no', 'always low permission'],
    ['is shown while it may be so, at a response in between', 'a: yes, c: yes', 'always caution gated'],
  ])('%s', (_, given, expected) => {
    expect(shown(given)).toBe(expected)
  })

  test('never changes the response', () => {
    const { response } = assess(ruleSet, answers('a: no, c: yes'))
    expect(response).toBe('low')
  })
})
