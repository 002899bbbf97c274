import { expect, test } from 'vitest'
import { differences } from '../../src/analysis/differences.ts'
import type { RuleSet, RuleSetData } from '../../src/rules/model.ts'
import { renderRuleSetDiff } from '../../src/render/rule-set-diff.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const diff = (edit: Partial<RuleSetData>): string =>
  renderRuleSetDiff(differences(england, { ...england, ...edit }), 80)
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

const lowered = (id: string, response: string): RuleSet['criteria'] =>
  england.criteria.map((criterion) =>
    criterion.id === id ? { ...criterion, response, ifNotRuledOut: { response, because: null } } : criterion,
  )

test('a fall is told with the smallest answer set', () => {
  const text = diff({ criteria: lowered('repeat', 'manage') })
  expect(flat(text)).toContain('Something falls.')
  expect(flat(text)).toContain('Only `repeat: yes`: was consult, is now manage.')
  expect(flat(text)).toContain('was raised (consult), is now raised (manage)')
  expect(flat(text)).toContain('every other answer is that of the all-clear example')
  expect(flat(text)).toContain('criterion repeat: response: consult → manage')
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('what is lost is told, and what it was', () => {
  const text = flat(diff({ criteria: england.criteria.filter(({ id }) => id !== 'vulnerability') }))
  expect(text).toContain('Criterion vulnerability (lost): counts for less in')
  expect(text).toContain('`vulnerabilities: [in-care]`: was raised (consult), is now clear.')
  expect(text).toContain('Lost - criterion vulnerability')
})

test('a rise is no fall', () => {
  const text = flat(diff({ criteria: lowered('under-13', 'refer') }))
  expect(text).toContain('Nothing falls that nobody stands for.')
  expect(text).toContain('were below refer, now at refer or above')
  expect(text).not.toContain('Falls')
})

test('a fall that somebody stands for is told apart, with who does', () => {
  const accepted = [
    {
      criterion: 'repeat',
      fallsTo: 'manage',
      because: 'Advice from the partnership.',
      by: 'A. B.',
      on: '2026-11-22',
    },
  ]
  const text = flat(diff({ criteria: lowered('repeat', 'manage'), accepted }))
  expect(text).toContain('Nothing falls that nobody stands for.')
  expect(text).toContain('Falls that somebody stands for')
  expect(text).toContain('Accepted down to manage by A. B. on 2026-11-22: Advice from the partnership.')
})

test('no difference, and a difference in words only', () => {
  expect(diff({})).toContain('Nothing is different.')
  const [first, ...others] = england.questions
  const reworded = diff({ questions: [{ ...first!, ask: `${first!.ask} Really?` }, ...others] })
  expect(flat(reworded)).toContain('No answer set comes to anything else.')
  expect(flat(reworded)).toContain(`question ${first!.id}: ask: ${first!.ask} → ${first!.ask} Really?`)
})

test('renamed, added and reordered parts are listed', () => {
  const [first, second, ...others] = england.responses
  const text = flat(
    diff({
      responses: [second!, first!, ...others],
      criteria: england.criteria.map((criterion) =>
        criterion.id === 'gain' ? { ...criterion, id: 'reward', was: 'gain' } : criterion,
      ),
      contacts: [...england.contacts, { ...england.contacts[0]!, id: 'another' }],
    }),
  )
  expect(text).toContain(`${first!.id} was below ${second!.id}, and is above it now`)
  expect(text).toContain('criterion gain is now reward')
  expect(text).toContain('Added - contact another')
})

test('without an all-clear example, and with nothing different from it', () => {
  const none: RuleSetData = { ...england, examples: [] }
  const [lowest] = england.responses
  const later = { ...none, responses: [{ ...lowest!, id: 'new-lowest' }, ...none.responses] }
  const text = flat(renderRuleSetDiff(differences(none, later), 80))
  expect(text).toContain('every other answer is the least concerning one')
  expect(text).toContain(`With nothing different: was ${lowest!.id}, is now new-lowest`)
})

test('what could not be compared is named, and may fall', () => {
  const difference = differences(england, england)
  const [first, ...others] = difference.criteria
  const text = renderRuleSetDiff({ ...difference, criteria: [{ ...first!, compared: false }, ...others] }, 80)
  expect(text).toContain('Something falls')
  expect(flat(text)).toContain(`Too tangled to be compared; may fall - ${first!.id}`)
})
