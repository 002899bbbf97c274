import { expect, test } from 'vitest'
import { earlierVersion } from '../../src/rules/earlier-version.ts'

test('what became of earlier answers is read entry by entry', () => {
  const text = `
became:
  - { was: { made: stranger }, now: { material: unknown-child }, say: It stands elsewhere now. }
  - { was: { age: none }, say: That is no age. }
ask_again:
  - { question: power, because: It means less. }
  - { question: age, answer: under-13, because: It means more. }
`
  expect(earlierVersion('1.0.0', text)).toEqual({
    version: '1.0.0',
    became: [
      {
        question: 'made',
        answer: 'stranger',
        now: { material: 'unknown-child' },
        say: 'It stands elsewhere now.',
      },
      { question: 'age', answer: 'none', now: {}, say: 'That is no age.' },
    ],
    askAgain: [
      { question: 'power', answer: null, because: 'It means less.' },
      { question: 'age', answer: 'under-13', because: 'It means more.' },
    ],
  })
})
