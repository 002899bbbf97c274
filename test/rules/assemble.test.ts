import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { assemble } from '../../src/rules/assemble.ts'
import type { FileFormat } from '../../src/rules/file-format.ts'
import type { RuleSetData } from '../../src/rules/model.ts'
import { small } from './mistakes.ts'

const file = parse(small) as FileFormat
const [stepId, step] = Object.entries(file.steps)[0]!
const [questionId, question] = Object.entries(file.questions)[0]!
const [contactId, contact] = Object.entries(file.contacts)[0]!
const [sourceId, source] = Object.entries(file.sources)[0]!
const [criterion] = file.criteria
const [field] = file.record!
const [example] = file.examples
const source1 = { in: 'own', section: 'x', read: 'yes' } as const
const lines = [{ danger: 'yes' }, { adult: ['no', 'yes'], and: [{ age: 'under-13' }] }]
const read = [
  { question: 'danger', answers: ['yes'], and: [] },
  { question: 'adult', answers: ['no', 'yes'], and: [{ question: 'age', answers: ['under-13'] }] },
]

type Found = (data: RuleSetData) => unknown
const inStep = (data: RuleSetData) => data.steps[0]!
const inContact = (data: RuleSetData) => data.contacts[0]!
const inField = (data: RuleSetData) => data.record[0]!
const inCriterion = (data: RuleSetData) => data.criteria[0]!
const inExample = (data: RuleSetData) => data.examples[0]!

/** Without keys, and with some. */
const bare = <T extends object>(entry: T, keys: readonly string[], more: object = {}): T =>
  ({ ...Object.fromEntries(Object.entries(entry).filter(([key]) => !keys.includes(key))), ...more }) as T

const rules = (more: object): FileFormat => ({ ...file, rules: bare(file.rules, Object.keys(more), more) })
const asStep = (more: object): FileFormat => ({
  ...file,
  steps: {
    [stepId]: bare(
      step,
      ['more', 'words', 'contact', 'for', 'any', 'when_known', 'told', 'replaces', 'duty'],
      more,
    ),
  },
})
const asQuestion = (more: object): FileFormat => ({
  ...file,
  questions: { [questionId]: bare(question, ['hint', 'choose'], more) },
})
const asContact = (more: object): FileFormat => ({
  ...file,
  contacts: { [contactId]: { name: contact.name, ...more } },
})
const asField = (more: object): FileFormat => ({
  ...file,
  record: [{ id: field!.id, label: field!.label, help: field!.help, ...more }],
})
const asCriterion = (more: object): FileFormat => ({
  ...file,
  criteria: [
    bare(criterion!, ['if_not_ruled_out', 'urgent', 'say_if_open', 'tell'], {
      response: 'refer',
      any: lines,
      ...more,
    }),
  ],
})
const asExample = (more: object): FileFormat => ({
  ...file,
  examples: [bare(example!, ['from', 'answers', 'all_clear'], more)],
})

/** What the file says, what stands in the rule set then, and what stands there where the file leaves it out. */
const table: readonly (readonly [string, (more: object) => FileFormat, object, Found, unknown, unknown])[] = [
  ['standard', rules, { standard: true }, (data) => data.rules.standard, true, false],
  ['for', rules, { for: 'Staff' }, (data) => data.rules.for, 'Staff', null],
  ['nations', rules, { nations: ['A', 'B'] }, (data) => data.rules.nations, ['A', 'B'], [file.rules.nation]],
  ['ends_in', rules, { ends_in: 'note' }, (data) => data.rules.endsIn, 'note', 'record'],
  ['private', rules, { private: true }, (data) => data.rules.private, true, false],
  ['superseded_by', rules, { superseded_by: 'b' }, (data) => data.rules.supersededBy, 'b', null],
  [
    'source: own',
    (more) => ({ ...file, sources: { [sourceId]: bare(source, ['own'], more) } }),
    { own: true },
    (data) => data.sources[0]!.own,
    true,
    false,
  ],
  ['hint', asQuestion, { hint: 'So.' }, (data) => data.questions[0]!.hint, 'So.', null],
  ['choose', asQuestion, { choose: 'several' }, (data) => data.questions[0]!.choose, 'several', 'one'],
  ['more', asStep, { more: 'So.' }, (data) => inStep(data).more, 'So.', null],
  ['words', asStep, { words: ['So.'] }, (data) => inStep(data).words, ['So.'], []],
  ['step: contact', asStep, { contact: 'police' }, (data) => inStep(data).contact, 'police', null],
  [
    'for',
    asStep,
    { for: ['refer'] },
    (data) => inStep(data).for,
    ['refer'],
    file.responses.map(({ id }) => id),
  ],
  ['step: any', asStep, { any: lines }, (data) => inStep(data).any, read, []],
  ['when_known', asStep, { when_known: lines }, (data) => inStep(data).whenKnown, read, []],
  ['told', asStep, { told: ['police'] }, (data) => inStep(data).told, ['police'], []],
  ['replaces', asStep, { replaces: ['lado'] }, (data) => inStep(data).replaces, ['lado'], []],
  ['duty', asStep, { duty: 'report' }, (data) => inStep(data).duty, 'report', null],
  ['phone', asContact, { phone: '999' }, (data) => inContact(data).phone, '999', null],
  [
    'web',
    asContact,
    { web: 'https://example.org' },
    (data) => inContact(data).web,
    'https://example.org',
    null,
  ],
  ['hours', asContact, { hours: 'Day' }, (data) => inContact(data).hours, 'Day', null],
  ['out_of_hours', asContact, { out_of_hours: 'Night' }, (data) => inContact(data).outOfHours, 'Night', null],
  ['note', asContact, { note: 'So.' }, (data) => inContact(data).note, 'So.', null],
  ['contact: source', asContact, { source: source1 }, (data) => inContact(data).source, source1, null],
  ['checked', asContact, { checked: '2026-11-22' }, (data) => inContact(data).checked, '2026-11-22', null],
  ['section', asField, { section: 'later' }, (data) => inField(data).section, 'later', 'done'],
  ['role', asField, { role: 'time' }, (data) => inField(data).role, 'time', null],
  ['first_page', asField, { first_page: true }, (data) => inField(data).firstPage, true, false],
  ['lines', asField, { lines: 7 }, (data) => inField(data).lines, 7, 1],
  [
    'choices',
    asField,
    { choices: { a: 'A' } },
    (data) => inField(data).choices,
    [{ id: 'a', label: 'A' }],
    [],
  ],
  ['type', asField, { type: 'date' }, (data) => inField(data).type, 'date', 'text'],
  ['required', asField, { required: 'always' }, (data) => inField(data).required, 'always', []],
  ['asked_when', asField, { asked_when: lines }, (data) => inField(data).askedWhen, read, []],
  ['urgent', asCriterion, { urgent: true }, (data) => inCriterion(data).urgent, true, false],
  ['say_if_open', asCriterion, { say_if_open: 'So.' }, (data) => inCriterion(data).sayIfOpen, 'So.', null],
  ['tell', asCriterion, { tell: ['police'] }, (data) => inCriterion(data).tell, ['police'], []],
  ['all_clear', asExample, { all_clear: true }, (data) => inExample(data).allClear, true, false],
  ['from', asExample, { from: 'x' }, (data) => inExample(data).from, 'x', null],
  [
    'example: answers',
    asExample,
    { answers: { danger: 'no' } },
    (data) => inExample(data).answers,
    { danger: 'no' },
    {},
  ],
  [
    'offer',
    (more) => bare(file, ['offer'], more),
    { offer: { at: 'refer', after: [] } },
    (data) => data.offer,
    { at: 'refer', after: [] },
    null,
  ],
  ['hand_over', (more) => bare(file, ['hand_over'], more), {}, (data) => data.handOver, null, null],
  [
    'recap',
    (more) => bare(file, ['recap'], more),
    { recap: [{ id: 'a', statement: 'So.', is_true: true, because: 'So.', step: 'lado' }] },
    (data) => data.recap,
    [{ id: 'a', statement: 'So.', isTrue: true, because: 'So.', step: 'lado' }],
    [],
  ],
  [
    'accepted',
    (more) => bare(file, ['accepted'], more),
    { accepted: [{ criterion: 'a', falls_to: 'refer', because: 'So.', by: 'A', on: '2026-11-22' }] },
    (data) => data.accepted,
    [{ criterion: 'a', fallsTo: 'refer', because: 'So.', by: 'A', on: '2026-11-22' }],
    [],
  ],
  [
    'other_nations',
    (more) => bare(file, ['other_nations'], more),
    { other_nations: { b: { name: 'B', say: 'So.', source: source1 } } },
    (data) => data.otherNations,
    [{ id: 'b', name: 'B', to: null, say: 'So.', source: source1 }],
    [],
  ],
  [
    'duties',
    (more) => bare(file, ['duties'], more),
    { duties: [{ id: 'a', title: 'A', in_force: null, checked: '2026-11-22', say: 'So.', source: source1 }] },
    (data) => data.duties,
    [{ id: 'a', title: 'A', inForce: null, checked: '2026-11-22', say: 'So.', source: source1 }],
    [],
  ],
  [
    'acting',
    (more) => bare(file, ['acting'], more),
    { acting: [{ when_known: lines, instead_of: 'You', say: 'I' }] },
    (data) => data.acting,
    [{ whenKnown: read, insteadOf: ['You'], say: 'I' }],
    [],
  ],
]

describe('what a file says, and what stands there where it leaves it out', () => {
  test.each(table)('%s', (_, asFile, more, found, given, left) => {
    expect(found(assemble(asFile(more)))).toEqual(given)
    expect(found(assemble(asFile({})))).toEqual(left)
  })
})

describe('what a criterion calls for while it is not ruled out', () => {
  test.each([
    ['the same where the file does not say', {}, { response: 'refer', because: null }],
    [
      'less, with its reason',
      { if_not_ruled_out: { response: 'consult', because: 'So.' } },
      { response: 'consult', because: 'So.' },
    ],
    [
      'the same, and then a reason says nothing',
      { if_not_ruled_out: { response: 'refer', because: 'So.' } },
      { response: 'refer', because: null },
    ],
  ])('%s', (_, more, expected) => {
    expect(assemble(asCriterion(more)).criteria[0]!.ifNotRuledOut).toEqual(expected)
  })
})

test('help is one text or several, an answer a label or more than that, and who acts for one or several', () => {
  const helped = (help: unknown) => assemble(asQuestion({ help })).questions[0]!.help
  expect([helped('So.'), helped(['So.', 'Such as this.'])]).toEqual([['So.'], ['So.', 'Such as this.']])
  const answers = { no: 'No', yes: { label: 'Yes', record: 'It is so', was: 'true' } }
  expect(assemble(asQuestion({ answers })).questions[0]!.answers).toEqual([
    { id: 'no', label: 'No' },
    { id: 'yes', label: 'Yes', record: 'It is so', was: 'true' },
  ])
  const acting = [{ when_known: lines, instead_of: ['You', 'The head'], say: 'I' }]
  expect(assemble({ ...file, acting }).acting[0]!.insteadOf).toEqual(['You', 'The head'])
})
