import { expect, test } from 'vitest'
import { renderLeadNote } from '../../src/render/lead-note.ts'
import { noteFields } from '../../src/render/note-fields.ts'
import { england as load } from '../interview/rules.ts'
import { outcomeOf } from '../record/outcomes.ts'

const england = load()
const at = '2026-11-22T16:40:00+00:00'
const handedOver = { 'immediate-danger': 'no', 'harm-risk': 'unknown', you: 'other-staff' }
const outcome = outcomeOf(england, handedOver)
const longest = Object.fromEntries(
  noteFields.map(({ id, longest: most }) => [id, 'word '.repeat(most / 5).trim()]),
)

test.each([
  ['empty', {}],
  ['full', longest],
])('an %s note for the lead is one page of at most 45 lines of 80 columns', (_, texts) => {
  const lines = renderLeadNote(outcome, at, texts).trimEnd().split('\n')
  expect(lines.length).toBeLessThanOrEqual(45)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

test('what was written stands in it, and what was not is left for the pen', () => {
  const note = renderLeadNote(outcome, at, { said: 'She was sent it.' })
  expect(note).toContain('What they said, in their own words:\n  She was sent it.\n')
  expect(note).toContain('Who told me, when and where:\n  ____')
})

test('the steps that were given stand at its head', () => {
  const note = renderLeadNote(outcome, at)
  const first = england.steps.find(({ id }) => id === england.handOver!.steps[0])!
  const said = note.replaceAll(/\s+/g, ' ')
  expect(said.indexOf(first.say)).toBeGreaterThan(0)
  expect(said.indexOf(first.say)).toBeLessThan(said.indexOf('Who told me'))
})
