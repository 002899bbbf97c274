import { describe, expect, it } from 'vitest'
import { answerWords, count, readWarning } from '../../src/record/words.ts'
import { questionOf } from '../../src/rules/lookup.ts'
import { small } from './outcomes.ts'

describe('an answer in words', () => {
  it.each([
    ['adult', 'yes', 'Yes, or perhaps'],
    ['adult', 'unknown', "I don't know"],
    ['where', [], 'None of these'],
    ['where', 'unknown', "I don't know"],
    ['where', ['unknown'], "I don't know"],
    ['where', ['group-chat'], 'In a group chat'],
    ['where', ['one-person', 'group-chat', 'unknown'], 'With one person; In a group chat; and perhaps more'],
  ])('%s: %s', (question, value, words) => {
    expect(answerWords(questionOf(small, question), value)).toBe(words)
  })
})

it('warns of every text that was not read in full', () => {
  expect(readWarning('yes')).toBeNull()
  const warnings = (['part', 'second-hand', 'no'] as const).map(readWarning)
  expect(new Set(warnings).size).toBe(3)
  expect(warnings).not.toContain(null)
})

it('counts one and several', () => {
  expect([count(0, 'question'), count(1, 'question'), count(2, 'question')]).toEqual([
    '0 questions',
    '1 question',
    '2 questions',
  ])
})
