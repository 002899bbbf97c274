import { describe, expect, test } from 'vitest'
import type { RuleSet } from '../../src/rules/model.ts'
import { assess, decide, guaranteedResponse } from '../../src/triage/assess.ts'
import { conditionStrength, lineStrength } from '../../src/triage/strength.ts'
import { answers, lineOf, rules } from './rules.ts'

const states = (ruleSet: RuleSet, given: string): string =>
  assess(ruleSet, answers(given))
    .criteria.map(({ state }) => state)
    .join()

describe('what an answer is worth on a line', () => {
  const one = rules({
    questions: { a: 'none some much' },
    criteria: { c: { calls: 'high', any: ['a: some much'] } },
  })
  const many = rules({
    questions: { a: 'any of few chat site' },
    criteria: { c: { calls: 'high', any: ['a: chat site'] } },
  })
  test.each([
    ['one', 'a: none', 'clear'],
    ['one', 'a: some', 'raised'],
    ['one', 'a: much', 'raised'],
    ['one', 'a: unknown', 'not-ruled-out'],
    ['one', '', 'not-ruled-out'],
    ['many', 'a: []', 'clear'],
    ['many', 'a: [few]', 'clear'],
    ['many', 'a: [few, site]', 'raised'],
    ['many', 'a: [site, unknown]', 'raised'],
    ['many', 'a: [few, unknown]', 'not-ruled-out'],
    ['many', 'a: [unknown]', 'not-ruled-out'],
    ['many', '', 'not-ruled-out'],
  ])('of %s, “%s”: %s', (choose, given, expected) => {
    const ruleSet = choose === 'one' ? one : many
    expect(states(ruleSet, given)).toBe(expected)
    const strength = conditionStrength(ruleSet.criteria[0]!.any[0]!, answers(given)['a'])
    expect(['clear', 'not-ruled-out', 'raised'][strength]).toBe(expected)
  })
})

describe('a line takes the smallest of all that must hold', () => {
  const all = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'no yes' },
    criteria: { all: { calls: 'high', any: ['a: yes and b: yes and c: yes'] } },
  })
  test.each([
    ['a: yes, b: yes, c: yes', 'raised'],
    ['a: yes, b: yes, c: unknown', 'not-ruled-out'],
    ['a: yes, b: yes', 'not-ruled-out'],
    ['a: unknown, b: yes, c: yes', 'not-ruled-out'],
    ['a: yes, b: no, c: yes', 'clear'],
    ['a: yes, b: yes, c: no', 'clear'],
    ['a: no, b: yes, c: yes', 'clear'],
    ['c: no', 'clear'],
  ])('%s: %s', (given, expected) => {
    expect(states(all, given)).toBe(expected)
    const strength = lineStrength(lineOf('a: yes and b: yes and c: yes'), answers(given))
    expect(['clear', 'not-ruled-out', 'raised'][strength]).toBe(expected)
  })
})

test.each([
  ['a: no, b: no', 'clear'],
  ['a: no, b: unknown', 'not-ruled-out'],
  ['a: unknown, b: yes', 'raised'],
  ['a: yes, b: no', 'raised'],
])('any takes the largest of its lines: %s is %s', (given, expected) => {
  const any = rules({
    questions: { a: 'no yes', b: 'no yes' },
    criteria: { any: { calls: 'high', any: ['a: yes', 'b: yes'] } },
  })
  expect(states(any, given)).toBe(expected)
})

const two = rules({
  questions: { a: 'no yes', b: 'no yes' },
  criteria: {
    first: { calls: 'high / middle', any: ['a: yes'] },
    second: { calls: 'middle / low', any: ['b: yes'] },
  },
})

describe('the response', () => {
  test.each([
    ['is the lowest where nothing calls for one', 'a: no, b: no', 'low'],
    ['is what a raised criterion calls for', 'a: yes, b: no', 'high'],
    ['is what a criterion calls for while it is not ruled out', 'a: unknown, b: no', 'middle'],
    ['is the highest of all, wherever it stands', 'a: no, b: yes', 'middle'],
    ['is not raised by many small things', 'a: unknown, b: yes', 'middle'],
  ])('%s', (_, given, expected) => {
    expect(assess(two, answers(given)).response).toBe(expected)
    expect(decide(two, answers(given))!.response).toBe(expected)
  })

  test('is reported with every criterion, in file order, and with what each calls for', () => {
    const { criteria } = assess(two, answers('a: unknown, b: yes'))
    expect(criteria.map(({ id, state, response }) => [id, state, response])).toEqual([
      ['first', 'not-ruled-out', 'middle'],
      ['second', 'raised', 'middle'],
    ])
    expect(assess(two, answers('a: no')).criteria[0]!.response).toBeNull()
  })
})

describe('decided, complete and guaranteed', () => {
  test.each([
    ['', false, false, 'low'],
    ['a: yes', true, false, 'high'],
    ['a: no', false, false, 'low'],
    ['a: no, b: unknown', true, true, 'low'],
    ['b: yes', false, false, 'middle'],
    ['a: unknown', true, false, 'middle'],
    ['a: no, b: yes', true, true, 'middle'],
  ])('“%s”: decided %s, complete %s, at least %s', (given, decided, complete, least) => {
    expect(assess(two, answers(given))).toMatchObject({ decided, complete })
    expect(decide(two, answers(given))).toMatchObject({ decided, complete })
    expect(guaranteedResponse(two, answers(given))).toBe(least)
  })

  test('nothing that is not asked is missing', () => {
    const gated = rules({
      questions: { a: 'no yes', b: 'no yes' },
      criteria: { c: { calls: 'high', any: ['a: yes and b: yes'] } },
    })
    expect(assess(gated, answers('a: no'))).toMatchObject({ complete: true, unanswered: [] })
    expect(assess(gated, answers('a: yes'))).toMatchObject({ complete: false, unanswered: ['b'] })
  })
})

describe('the reasons', () => {
  const ruleSet = rules({
    questions: { a: 'no yes', b: 'no yes', c: 'any of x y z', d: 'no yes' },
    criteria: { all: { calls: 'high', any: ['a: yes and b: yes', 'c: y z', 'd: yes and a: yes'] } },
  })
  const because = (given: string): unknown =>
    assess(ruleSet, answers(given)).criteria[0]!.because.map(({ question, answer }) => [question, answer])

  test('of a raised criterion are on the lines that hold, each question once', () => {
    expect(because('a: yes, b: yes, c: [], d: yes')).toEqual([
      ['a', 'yes'],
      ['b', 'yes'],
      ['d', 'yes'],
    ])
  })

  test('of one that is open are on the lines that may hold; no answer is null', () => {
    expect(because('a: yes, b: unknown, c: []')).toEqual([
      ['a', 'yes'],
      ['b', 'unknown'],
      ['d', null],
    ])
  })

  test('of one that is clear are the first on each line that rules it out', () => {
    expect(because('a: no, b: no, c: [x], d: yes')).toEqual([
      ['a', 'no'],
      ['c', ['x']],
    ])
  })

  test('are in the order of the rule set where several were chosen', () => {
    expect(because('a: no, c: [unknown, z, x]')).toEqual([['c', ['x', 'z', 'unknown']]])
  })

  test('of one condition are its answer in every state', () => {
    expect(assess(two, answers('a: no')).criteria.map(({ because: [reason] }) => reason)).toEqual([
      { question: 'a', answer: 'no' },
      { question: 'b', answer: null },
    ])
  })
})

describe('what is no answer of the rule set', () => {
  test.each([
    ['a question that it does not have', { z: 'yes' }],
    ['an answer that the question does not have', { a: 'perhaps' }],
    ['a list for a question with one answer', { a: ['yes'] }],
    ['a number', { a: 1 }],
  ])('%s: decide gives nothing, assess is not called with it', (_, given) => {
    expect(decide(two, given)).toBeNull()
    expect(() => assess(two, given as never)).toThrow('the rule set does not have')
  })

  test.each([[['x', 'x']], [['w']], [[7]], ['x'], [null]])('several: %j', (c) => {
    const many = rules({
      questions: { c: 'any of x y' },
      criteria: { all: { calls: 'high', any: ['c: y'] } },
    })
    expect(decide(many, { c })).toBeNull()
  })

  test('undefined is no answer, and “unknown” alone is don’t know where several may apply', () => {
    expect(decide(two, { a: undefined })).toEqual(decide(two, {}))
    const many = rules({
      questions: { c: 'any of x y' },
      criteria: { all: { calls: 'high', any: ['c: y'] } },
    })
    expect(decide(many, { c: 'unknown' })).toEqual(decide(many, { c: ['unknown'] }))
  })
})

test('an answer that is there as nothing counts as none', () => {
  const one = rules({ questions: { a: 'no yes' }, criteria: { c: { calls: 'high', any: ['a: yes'] } } })
  const given = { a: undefined } as unknown as Readonly<Record<string, string>>
  expect(assess(one, given)).toEqual(assess(one, {}))
})

describe('decide', () => {
  test('names the criteria that count, in file order, each under its state', () => {
    const ruleSet = rules({
      questions: { a: 'no yes', b: 'no yes', c: 'no yes', d: 'no yes' },
      criteria: {
        last: { calls: 'high', any: ['d: yes'] },
        first: { calls: 'middle', any: ['a: yes'] },
        open: { calls: 'low', any: ['b: yes'] },
        none: { calls: 'low', any: ['c: yes'] },
      },
    })
    expect(decide(ruleSet, answers('a: yes, b: unknown, c: no'))).toEqual({
      response: 'high',
      complete: false,
      decided: false,
      raised: ['first'],
      notRuledOut: ['last', 'open'],
      unanswered: ['d'],
    })
  })
})

describe('couldChange, worked out when it is read', () => {
  test.each([
    ['open', 'a: no'],
    ['decided', 'a: yes'],
  ])('is there for whoever copies or writes an assessment that is %s', (_, given) => {
    const assessment = assess(two, answers(given))
    const { couldChange } = assessment
    expect({ ...assessment }.couldChange).toEqual(couldChange)
    expect(JSON.parse(JSON.stringify(assessment))).toMatchObject({ couldChange })
    expect(couldChange.length > 0).toBe(!assessment.decided)
  })
})
