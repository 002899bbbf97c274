import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

const kindOf = (step: string, from: string, to: string) =>
  [`  ${step}:\n    kind: ${from}\n`, `  ${step}:\n    kind: «${to}»\n`] as const

test('a thing not to do among the things to do, and the other way round', () => {
  expect(expectFindings('kind-contradicts-words', kindOf('never-look', 'dont', 'do'))).toEqual([
    { kind: 'do' },
  ])
  expect(expectFindings('kind-contradicts-words', kindOf('lado', 'do', 'dont'))).toEqual([{ kind: 'dont' }])
})

test.each([
  'Never look at it.',
  'Nobody looks at it.',
  'Make no screenshot of a chat in which it shows.',
  'Delete nothing until police have said what should happen.',
  'If it is about the head, do not tell the head; tell the chair.',
  'For now nobody deletes it, shows it or sends it on.',
])('not to do: %s', (say) => {
  expectNothing('kind-contradicts-words', ['say: Do not look at it.', `say: '${say}'`])
})

test.each([
  'Help the child to pay nothing.',
  'Ring the officer; do not make a new report.',
  'If no lead can be reached, ring.',
])('to do: %s', (say) => {
  expectNothing('kind-contradicts-words', ['say: Ring the police.', `say: '${say}'`])
})
