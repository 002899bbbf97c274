import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

test('a field that is required when another one, which is not there, says so', () => {
  const required = ['required: [not-referred, departed]', 'required: [«not-referred», departed]'] as const
  expect(expectFindings('requirement-without-field', ['    role: referred\n', ''], required)).toEqual([
    { role: 'referred', choice: 'yes' },
  ])
})

test('a choice that is not there', () => {
  expect(
    expectFindings(
      'requirement-without-field',
      ['departed: Departed from', 'changed: Departed from'],
      ['required: [not-referred, departed]', 'required: [not-referred, «departed»]'],
    ),
  ).toEqual([{ role: 'decision', choice: 'departed' }])
})
