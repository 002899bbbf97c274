import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

test('a criterion that calls for others without naming them', () => {
  expect(
    expectFindings(
      'nobody-to-tell',
      ['    response: refer', '    response: «refer»'],
      ['    tell: [police]\n    why: An adult', '    why: An adult'],
    ),
  ).toEqual([{ response: 'refer' }])
})

test('below the offer nobody need be told', () => {
  expectNothing('nobody-to-tell')
})

test('without an offer it is the upper half of the responses', () => {
  const offer = 'offer: { at: refer, after: [device-held] }\n\n'
  expectNothing('nobody-to-tell', [offer, ''])
  expectFindings(
    'nobody-to-tell',
    [offer, ''],
    ['    tell: [police]\n    why: The', '    why: The'],
    ['    response: emergency', '    response: «emergency»'],
  )
})
