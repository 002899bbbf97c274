import { test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

test('yes and no the wrong way round', () => {
  expectFindings('label-contradicts-id', [
    'help: To any child involved.\n    answers: { no: No, yes: Yes }',
    'help: To any child involved.\n    answers: { no: «Yes», yes: «No» }',
  ])
})

test('another number than in the id', () => {
  const answers = 'answers: { lead: The lead, other-staff: Another member of staff }'
  expectFindings('label-contradicts-id', [
    answers,
    'answers: { lead: The lead, other-staff: Staff, 16-17: «13 to 17» }',
  ])
  expectNothing('label-contradicts-id', [
    answers,
    'answers: { lead: The lead, other-staff: Staff, 16-17: 16 or 17 }',
  ])
})

test('choices of the record, too', () => {
  expectFindings('label-contradicts-id', ['yes: Yes, no: No, not-yet', 'yes: Yes, no: «Not», not-yet'])
})
