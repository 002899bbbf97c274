import { expect, test } from 'vitest'
import type { Answers } from '../../src/triage/assessment.ts'
import { assess } from '../../src/triage/assess.ts'
import { shipped } from '../properties/shipped.ts'

const [ruleSet] = shipped()
const [question] = ruleSet!.questions

test.each([
  ['an answer to no question', { nobody: 'x' }],
  ['an answer that the question does not have', { [question!.id]: 'x' }],
  ['what is no answer at all', { [question!.id]: 7 }],
])('%s, which reading answers refuses, is a fault of the program', (_, answers) => {
  expect(() => assess(ruleSet!, answers as unknown as Answers)).toThrow('the rule set does not have')
})

test('undefined is no answer', () => {
  const none = { [question!.id]: undefined } as unknown as Answers
  expect(assess(ruleSet!, none)).toEqual(assess(ruleSet!, {}))
})
