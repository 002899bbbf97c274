import { expect, test } from 'vitest'
import { load } from '../../src/rules/load.ts'
import { small } from './mistakes.ts'

/** The small rule set for two lands, which ends in a note. */
const forTwoLands = small
  .replace(
    '  nation: Testland\n',
    '  for: { label: Whoever asks, say: I ask }\n  nation: Both\n  nations: [Testland, Other Land]\n  ends_in: note\n  private: true\n',
  )
  .replace('record:\n', 'note:\n')
  .replace(
    'questions:\n',
    'questions:\n  nation:\n    stage: handling\n    ask: Where?\n    help: Here.\n    answers: { testland: Testland, other: { label: Other Land, record: There } }\n    source: { in: own, section: none, read: yes }\n',
  )
  .replace('hand_over:\n', 'hand_over:\n  below: emergency\n  to: another\n')

const codes = (text: string): readonly string[] => {
  const loaded = load(text, 'rules.yaml')
  return loaded.ok ? [] : loaded.problems.map(({ code }) => code)
}

test('a rule set says for whom it is, where it holds, and in what it ends', () => {
  const loaded = load(forTwoLands, 'rules.yaml')
  if (!loaded.ok) throw new Error(loaded.problems.map(({ code }) => code).join())
  const { rules, record, handOver } = loaded.value
  expect(rules).toMatchObject({
    for: { label: 'Whoever asks', say: 'I ask' },
    nations: ['Testland', 'Other Land'],
    endsIn: 'note',
    private: true,
  })
  expect(handOver).toMatchObject({ below: 'emergency', to: 'another' })
  expect(record[0]!.id).toBe('reference')
})

test('one that says none of it is for its one nation, is offered to nobody, and ends in a record', () => {
  const loaded = load(small, 'small.yaml')
  expect(loaded.ok && loaded.value.rules).toMatchObject({
    for: null,
    nations: ['Testland'],
    endsIn: 'record',
    private: false,
  })
})

test('its fields stand under what it ends in', () => {
  expect(codes(forTwoLands.replace('note:\n', 'record:\n'))).toEqual(['other-ending'])
  expect(codes(small.replace('record:\n', 'note:\n'))).toEqual(['other-ending'])
  expect(codes(small.replace('record:\n', 'recrod:\n'))).toEqual(['unknown-key'])
  expect(codes(small.replace(/^record:\n(?: .*\n)+/m, ''))).toEqual(['missing-key'])
})

test('its nations are the labels of the question that asks for them', () => {
  expect(codes(forTwoLands.replace('label: Other Land', 'label: Another'))).toEqual(['nations-not-asked'])
  expect(codes(forTwoLands.replace('[Testland, Other Land]', '[Testland, Other Land, Third]'))).toEqual([
    'nations-not-asked',
  ])
})

test('a file that is no rule set at all is not said to want fields', () => {
  expect(codes('- a list\n')).not.toContain('missing-key')
})
