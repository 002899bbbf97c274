import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

test('deleting while it is not known to be safe', () => {
  expect(
    expectFindings('permission-not-known', [
      '    when_known:\n      - device-held: no',
      '    «any»:\n      - device-held: yes',
    ]),
  ).toEqual([{ words: 'delete' }])
})

test.each([
  'Take the phone from the child.',
  'Give the device back to the child.',
  'Return the phone at the end of the day.',
  'Tell the parents today.',
  'Ring the other school today.',
  'Speak with the adult today.',
])('whatever else cannot be undone: %s', (say) => {
  expectFindings('permission-not-known', ['say: Ring the police.', `say: «${say}»`])
})

test.each([
  'Tell the lead what the parents said.',
  'Do not take the phone; ask for it.',
  'Ask what the child wants before anything is deleted.',
  'Take advice today.',
  'Tell the child about Take It Down.',
])('what is no permission: %s', (say) => {
  expectNothing('permission-not-known', ['say: Ring the police.', `say: '${say}'`])
})

test('what is not to be done needs nothing to be known', () => {
  expectNothing('permission-not-known', ['say: Do not look at it.', 'say: Nobody deletes it.'])
})
