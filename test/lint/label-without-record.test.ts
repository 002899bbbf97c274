import { test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

test('a label with an or', () => {
  expectFindings('label-without-record', ['yes: Yes, perhaps', 'yes: «Yes, or so it seems»'])
})

test.each([
  ['words of its own for the record', 'yes: { label: "Yes, or so it seems", record: It is said. }'],
  ['an age, or a span of ages', 'yes: Yes, 16 or 17'],
  ['a word that only holds these letters', 'yes: Yes, for sure'],
])('%s', (_, label) => {
  expectNothing('label-without-record', ['yes: Yes, perhaps', label])
})
