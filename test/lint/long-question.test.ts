import { expect, test } from 'vitest'
import { edited, expectFindings, expectNothing } from './findings.ts'

const ask = /^ {4}ask: (.*)$/m.exec(edited())![1]!
const words = (count: number): string => Array.from({ length: count }, (_, index) => `w${index}`).join(' ')

test('a question of seventeen words', () => {
  expect(expectFindings('long-question', [`ask: ${ask}`, `ask: «${words(17)}»`])).toEqual([
    { words: 17, most: 16 },
  ])
})

test('one of sixteen is short enough', () => {
  expectNothing('long-question', [`ask: ${ask}`, `ask: ${words(16)}`])
})
