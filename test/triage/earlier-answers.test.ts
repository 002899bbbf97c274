import { describe, expect, test } from 'vitest'
import type { EarlierVersion, RuleSet } from '../../src/rules/model.ts'
import { earlierAnswers, inWordsOfToday, versionOf } from '../../src/triage/earlier-answers.ts'
import { small } from '../record/outcomes.ts'

const before: EarlierVersion = {
  version: '0.9.0',
  became: [
    { question: 'adult', answer: 'perhaps', now: { where: 'unknown' }, say: 'That stands elsewhere.' },
    { question: 'age', answer: 'none', now: {}, say: 'That is no age.' },
  ],
  askAgain: [
    { question: 'danger', answer: null, because: 'It means more.' },
    { question: 'age', answer: 'under-13', because: 'It means less.' },
  ],
}
const ruleSet: RuleSet = { ...small, earlier: [before] }

describe('answers of an earlier version', () => {
  test('that are gone become what they are now, with a sentence for each', () => {
    const given = { adult: 'perhaps', age: 'none', you: 'lead' }
    const { answers, became, lost } = earlierAnswers(ruleSet, '0.9.0', given)
    expect(answers).toEqual({ where: ['unknown'], you: 'lead' })
    expect(became).toEqual(['That stands elsewhere.', 'That is no age.'])
    expect(lost).toEqual([])
  })

  test('that take one are replaced', () => {
    const moved = [{ question: 'adult', answer: 'perhaps', now: { age: '16-17' }, say: 'It is an age.' }]
    const other: RuleSet = { ...small, earlier: [{ ...before, became: moved }] }
    expect(inWordsOfToday(other, '0.9.0', { adult: 'perhaps' }).answers).toEqual({ age: '16-17' })
  })

  test('that take several are added to', () => {
    const { answers } = inWordsOfToday(ruleSet, '0.9.0', { adult: 'perhaps', where: ['group-chat'] })
    expect(answers).toEqual({ where: ['group-chat', 'unknown'] })
  })

  test('whose meaning has changed are asked again, with what was answered', () => {
    const { answers, askAgain } = earlierAnswers(ruleSet, '0.9.0', { danger: 'no', age: '16-17' })
    expect(answers).toEqual({ age: '16-17' })
    expect(askAgain).toEqual([{ question: 'danger', answer: 'no', because: 'It means more.' }])
    expect(earlierAnswers(ruleSet, '0.9.0', { age: 'under-13' }).askAgain).toMatchObject([
      { question: 'age' },
    ])
  })

  test('that only begin like one whose meaning has changed stand', () => {
    const again = { ...before, askAgain: [{ question: 'age', answer: 'under', because: 'It means less.' }] }
    const { answers, askAgain } = earlierAnswers({ ...small, earlier: [again] }, '0.9.0', { age: 'under-13' })
    expect(answers).toEqual({ age: 'under-13' })
    expect(askAgain).toEqual([])
  })

  test('among several are found too', () => {
    const again = { ...before, askAgain: [{ question: 'where', answer: 'group-chat', because: 'More.' }] }
    const given = { where: ['one-person', 'group-chat'] }
    expect(earlierAnswers({ ...small, earlier: [again] }, '0.9.0', given)).toMatchObject({
      answers: {},
      askAgain: [{ question: 'where', answer: given.where }],
    })
  })

  test('of another version are left as they are', () => {
    const given = { danger: 'no' }
    expect(earlierAnswers(ruleSet, '1.0.0', given)).toEqual({
      answers: given,
      lost: [],
      became: [],
      askAgain: [],
    })
  })

  test('show their version only where they hold one that is gone', () => {
    expect(versionOf(ruleSet, { adult: 'perhaps' })).toBe('0.9.0')
    expect(versionOf(ruleSet, { adult: 'yes', danger: 'no' })).toBeNull()
    expect(earlierAnswers(small, '0.9.0', { adult: 'yes' })).toMatchObject({
      answers: { adult: 'yes' },
      askAgain: [],
    })
    const two = { ...small, earlier: [{ version: '0.8.0', became: [], askAgain: [] }, before] }
    expect(earlierAnswers(two, '0.9.0', { age: 'none' }).became).toEqual(['That is no age.'])
    expect(earlierAnswers(two, '0.8.0', { age: '16-17' }).answers).toEqual({ age: '16-17' })
    expect(versionOf(small, { adult: 'perhaps' })).toBeNull()
  })
})
