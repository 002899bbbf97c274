import { describe, expect, test } from 'vitest'
import type { RuleSet } from '../../src/rules/model.ts'
import { assess } from '../../src/triage/assess.ts'
import { answers, rules } from './rules.ts'

const changes = (ruleSet: RuleSet, given: string): readonly string[] =>
  assess(ruleSet, answers(given)).couldChange.map(({ question, to }) => `${question} ${to}`)

const single = rules({
  questions: { a: 'no some yes', b: 'no yes' },
  criteria: {
    most: { calls: 'highest / high', any: ['a: yes'] },
    some: { calls: 'high / middle', any: ['a: some yes'] },
    other: { calls: 'middle / low', any: ['b: yes'] },
  },
})

describe('one answer', () => {
  test.each([
    ['changes the response up and down, the lowest first', 'b: no', ['a low', 'a highest']],
    ['never leads to the response that there is', 'a: some', []],
    ['lowers it as far as the others let it', 'b: yes', ['a middle', 'a highest']],
    ['that is given changes nothing any more, don’t know among them', 'a: unknown', []],
    ['of each question, in file order', 'a: no', ['b middle']],
  ])('%s', (_, given, expected) => {
    expect(changes(single, given)).toEqual(expected)
  })

  test('of several: none, each alone, and all', () => {
    const several = rules({
      questions: { a: 'any of x y' },
      criteria: {
        x: { calls: 'high / middle', any: ['a: x'] },
        both: { calls: 'highest / low', any: ['a: x and a: y'] },
      },
    })
    expect(changes(several, '')).toEqual(['a low', 'a high', 'a highest'])
  })
})

describe('answers together', () => {
  const together = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
    criteria: { all: { calls: 'high / low', any: ['a: yes and b: yes and c: yes'] } },
  })

  test('to all conditions of a line raise it', () => {
    expect(changes(together, '')).toEqual(['a high', 'b high', 'c high'])
    expect(changes(together, 'b: yes')).toEqual(['a high', 'c high'])
    expect(changes(together, 'b: yes, c: yes')).toEqual(['a high'])
  })

  test('do not where one of them is not known, or clear', () => {
    expect(changes(together, 'b: unknown')).toEqual([])
    expect(changes(together, 'b: no')).toEqual([])
  })

  test('to one question twice: one answer that meets both', () => {
    const twice = rules({
      questions: { a: 'no some yes', b: 'no yes' },
      criteria: { all: { calls: 'high / low', any: ['a: some yes and a: yes and b: yes'] } },
    })
    expect(changes(twice, '')).toEqual(['a high', 'b high'])
  })

  test('to one question twice, where several may apply: one for each', () => {
    const several = rules({
      questions: { a: 'any of x y z', b: 'no yes' },
      criteria: { all: { calls: 'high / low', any: ['a: x and a: y and b: yes'] } },
    })
    expect(changes(several, '')).toEqual(['a high', 'b high'])
  })
})

describe('lowering', () => {
  test('takes an answer on every line that keeps the response up', () => {
    const two = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: { one: { calls: 'high', any: ['a: yes'] }, other: { calls: 'high', any: ['b: yes'] } },
    })
    expect(changes(two, '')).toEqual(['a low', 'b low'])
    expect(changes(two, 'a: unknown')).toEqual([])
    expect(changes(two, 'a: no')).toEqual(['b low'])
  })

  test('any condition of a line rules it out', () => {
    const all = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: { one: { calls: 'high', any: ['a: yes and b: yes'] } },
    })
    expect(changes(all, '')).toEqual(['a low', 'b low'])
    expect(changes(all, 'a: yes')).toEqual(['b low'])
  })

  test('a question is not named where another line within its own has to be ruled out anyway', () => {
    const within = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: {
        one: { calls: 'high', any: ['a: yes'] },
        other: { calls: 'high', any: ['a: yes and b: yes'] },
      },
    })
    expect(changes(within, '')).toEqual(['a low'])
  })

  test('goes only as far as what is certain', () => {
    const certain = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: { one: { calls: 'high', any: ['a: yes'] }, other: { calls: 'middle', any: ['b: yes'] } },
    })
    expect(changes(certain, 'b: yes')).toEqual(['a middle'])
    expect(changes(certain, 'a: yes')).toEqual([])
  })
})

describe('what else calls for as much', () => {
  const both = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
    criteria: {
      one: { calls: 'middle / low', any: ['a: yes'] },
      other: { calls: 'high / low', any: ['b: yes and c: yes'] },
    },
  })

  test.each([
    ['keeps an answer from being named that would lead to no more', 'a: no, b: yes', ['c high']],
    ['holds while only one question is open', 'b: yes, c: yes', []],
    ['is not counted twice for a question that is on two criteria', 'b: no', ['a middle']],
  ])('%s', (_, given, expected) => {
    expect(changes(both, given)).toEqual(expected)
  })

  test('a line of two conditions needs each of those that are open, whatever the order', () => {
    const shared = rules({
      questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
      criteria: {
        one: { calls: 'high / low', any: ['a: yes and b: yes', 'a: yes and c: yes'] },
      },
    })
    expect(changes(shared, '')).toEqual(['a high', 'b high', 'c high'])
    expect(changes(shared, 'b: yes')).toEqual(['a high'])
    expect(changes(shared, 'a: yes')).toEqual(['b high', 'c high'])
  })
})

describe('lowering past lines that share questions', () => {
  const four = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes', d: 'no yes' },
    criteria: {
      one: { calls: 'high', any: ['a: yes and b: yes'] },
      other: { calls: 'high', any: ['b: yes and c: yes'] },
      apart: { calls: 'high', any: ['d: yes'] },
    },
  })
  const overlapping = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes', d: 'no yes' },
    criteria: {
      short: { calls: 'high', any: ['a: yes and b: yes'] },
      long: { calls: 'high', any: ['b: yes and c: yes and d: yes'] },
    },
  })

  test('looks at no line that is ruled out already', () => {
    expect(changes(four, 'a: no')).toEqual(['b low', 'c low', 'd low'])
  })

  test('leaves nothing out for a shorter line that only overlaps', () => {
    expect(changes(overlapping, '')).toEqual(['a low', 'b low', 'c low', 'd low'])
  })

  const three = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
    criteria: {
      one: { calls: 'high', any: ['a: yes and b: yes'] },
      other: { calls: 'high', any: ['b: yes and c: yes'] },
      less: { calls: 'low', any: ['c: yes'] },
    },
  })

  test.each([
    ['names all where neither lies within the other', '', ['a low', 'b low', 'c low']],
    ['leaves out a line that is ruled out', 'a: no', ['b low', 'c low']],
    ['leaves out those that a shorter line makes needless', 'a: yes', ['b low']],
  ])('%s', (_, given, expected) => {
    expect(changes(three, given)).toEqual(expected)
  })
})
