import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

test('the highest response waits for no question', () => {
  expect(
    expectFindings(
      'not-announced',
      ['    response: emergency', '    response: «emergency»'],
      ['    urgent: true\n', ''],
    ),
  ).toEqual([{ response: 'emergency' }])
})
