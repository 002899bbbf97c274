import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

test('a contact who is to be told without a step that says how', () => {
  expect(
    expectFindings(
      'no-step-to-tell',
      ['    tell: [lado]', '    tell: [«lado»]'],
      ['    contact: lado\n', ''],
    ),
  ).toEqual([{ contact: 'lado', response: 'refer' }])
})

test('a step that is for other responses', () => {
  expect(
    expectFindings(
      'no-step-to-tell',
      ['    tell: [police]', '    tell: [«police»]'],
      ['    for: [refer, emergency]', '    for: [refer]'],
    ),
  ).toEqual([{ contact: 'police', response: 'emergency' }])
})
