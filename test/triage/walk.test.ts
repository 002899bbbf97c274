import { describe, expect, test } from 'vitest'
import type { RuleSet } from '../../src/rules/model.ts'
import { assess } from '../../src/triage/assess.ts'
import { askedQuestions, nextQuestion, usedAnswers } from '../../src/triage/walk.ts'
import { answers, rules } from './rules.ts'

const asked = (ruleSet: RuleSet, given: string): string =>
  askedQuestions(ruleSet, answers(given))
    .map(({ id }) => id)
    .join(' ')

const chain = rules({
  questions: { a: 'no yes', b: 'no yes', c: 'no yes', d: 'no yes' },
  criteria: {
    all: { calls: 'high', any: ['a: yes and b: yes and c: yes'] },
    other: { calls: 'middle', any: ['d: yes'] },
  },
})

describe('a question is asked while what stands before it on its line is not clear', () => {
  test.each([
    ['', 'a b c d'],
    ['a: yes', 'a b c d'],
    ['a: unknown', 'a b c d'],
    ['a: no', 'a d'],
    ['a: yes, b: no', 'a b d'],
    ['a: no, b: yes', 'a d'],
    ['a: yes, b: yes, c: no', 'a b c d'],
  ])('“%s”: %s', (given, expected) => {
    expect(asked(chain, given)).toBe(expected)
  })

  test('and for that of any of its lines', () => {
    const either = rules({
      questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
      criteria: {
        one: { calls: 'high', any: ['a: yes and c: yes'] },
        other: { calls: 'middle', any: ['b: yes and c: yes'] },
      },
    })
    expect(asked(either, 'a: no, b: unknown')).toBe('a b c')
    expect(asked(either, 'a: no, b: no')).toBe('a b')
  })

  test('and always where nothing stands before it on one of them', () => {
    const ruleSet = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: {
        one: { calls: 'high', any: ['a: yes and b: yes'] },
        other: { calls: 'low', any: ['b: yes'] },
      },
    })
    expect(asked(ruleSet, 'a: no')).toBe('a b')
  })
})

describe('a question that no criterion uses', () => {
  const ruleSet = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes', d: 'no yes', e: 'no yes' },
    criteria: { one: { calls: 'high', any: ['a: yes and b: yes'] } },
    steps: { caution: { any: ['a: yes and c: yes'] }, late: { whenKnown: ['b: yes and d: yes'] } },
    handOver: ['a: no and e: yes'],
  })

  test.each([
    ['a: yes, b: yes', 'a b c d'],
    ['a: no', 'a e'],
    ['a: unknown', 'a b c d e'],
    // What is left of an answer that is not asked for any more is clear for a step.
    ['a: no, b: yes', 'a e'],
  ])('is asked while a line of a step, or of the hand-over, is open: “%s”: %s', (given, expected) => {
    expect(asked(ruleSet, given)).toBe(expected)
  })

  test('nor any step is never asked', () => {
    const unused = rules({
      questions: { a: 'no yes', z: 'no yes' },
      criteria: { one: { calls: 'high', any: ['a: yes'] } },
    })
    expect(asked(unused, '')).toBe('a')
    expect(assess(unused, answers('z: yes')).setAside).toEqual(['z'])
  })

  test('is asked whatever the steps say where a criterion uses it', () => {
    const both = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: { one: { calls: 'high', any: ['a: yes and b: yes'] } },
      steps: { always: { any: ['b: yes'] } },
    })
    expect(asked(both, 'a: no')).toBe('a')
  })
})

describe('the next question', () => {
  test.each([
    ['', 'a'],
    ['a: yes', 'b'],
    ['a: no', 'd'],
    ['b: yes', 'a'],
    ['a: yes, b: unknown, c: no', 'd'],
    ['a: no, d: no', undefined],
  ])('after “%s” is %s', (given, expected) => {
    expect(nextQuestion(chain, answers(given))?.id).toBe(expected)
  })
})

describe('what is set aside', () => {
  test('has an answer, and is not asked', () => {
    expect(assess(chain, answers('a: no, c: yes')).setAside).toEqual(['c'])
    expect(assess(chain, answers('a: no')).setAside).toEqual([])
    expect(assess(chain, answers('a: yes, b: yes, c: yes')).setAside).toEqual([])
    expect(assess(chain, answers('a: no, b: unknown')).setAside).toEqual(['b'])
  })

  test('decides nothing', () => {
    expect(assess(chain, answers('a: no, b: yes, c: yes, d: no')).response).toBe('low')
  })
})

test('what is not asked counts as none of its answers', () => {
  expect(usedAnswers(chain, answers('a: no, b: unknown, d: yes'))).toEqual({
    a: 'no',
    b: [],
    c: [],
    d: 'yes',
  })
})
