import { UNKNOWN, type AnswerValue, type Question, type RecordField, type RuleSet } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'
import { programVersion } from '../world/package.ts'
import { explain } from './explain.ts'
import type { Fields } from './fields.ts'
import type { EarlierRecord, FieldSection, IncidentRecord, RecordEntry } from './incident-record.ts'
import type { Outcome } from './outcome.ts'
import type { PlainText } from '../guard/plain-text.ts'
import type { Replay } from './replay.ts'

export interface RecordInput {
  readonly outcome: Outcome
  readonly fields: Fields
  /** The clock's time as ISO 8601 with zone; the field `recorded-at` goes before it. */
  readonly recordedAt: string
  /** The name of the setting; null where it is not known. */
  readonly setting: string | null
  /** The rule set is, byte for byte, one that came with the program. */
  readonly shipped: boolean
  readonly followsOn?: EarlierRecord | undefined
}

/** Puts the record together. The same input gives the same record. */
export function composeRecord({
  outcome,
  fields,
  recordedAt,
  setting,
  shipped,
  followsOn,
}: RecordInput): IncidentRecord {
  const { ruleSet } = outcome
  const missing = missingFields(ruleSet, fields)
  const writtenAt = filled(fields, recordedAtField) ?? recordedAt
  return {
    format: 1,
    recordedAt: writtenAt,
    setting,
    shipped,
    followsOn: followsOn ?? null,
    notes,
    stillToComplete: missing.map((field) => ({ id: field.id, label: field.label })),
    ...explain(outcome),
    fields: ruleSet.record
      .filter((field) => field.id !== recordedAtField)
      .map((field) => entry(field, filled(fields, field.id), missing.includes(field))),
    replay: replayOf(outcome, writtenAt),
  }
}

/** The answers stand in the order of the rule set, in whatever order they were given. */
function replayOf({ ruleSet, answers, assessment, practice }: Outcome, recordedAt: string): Replay {
  const { id, version, nation } = ruleSet.rules
  const ordered = ruleSet.questions.flatMap((question) => {
    const value = answers[question.id]
    return value === undefined ? [] : [[question.id, inOrder(question, value)] as const]
  })
  const inState = (wanted: State): readonly string[] =>
    assessment.criteria.filter(({ state }) => state === wanted).map((criterion) => criterion.id)
  return {
    program: programVersion,
    recordedAt,
    rules: id,
    version,
    digest: ruleSet.digest,
    nation,
    practice,
    response: assessment.response,
    raised: inState('raised'),
    notRuledOut: inState('not-ruled-out'),
    answers: Object.fromEntries(ordered),
  }
}

function inOrder({ answers }: Question, value: AnswerValue): AnswerValue {
  return typeof value === 'string'
    ? value
    : [...answers.map(({ id }) => id), UNKNOWN].filter((id) => value.includes(id))
}

/** The fields that are required, given what stands in the others, and are empty. */
export function missingFields({ record }: RuleSet, fields: Fields): readonly RecordField[] {
  const applies = {
    'not-referred': filled(fields, 'referred') !== 'yes',
    departed: filled(fields, 'decision') === 'departed',
  }
  const isRequired = ({ required }: RecordField): boolean =>
    required === 'always' || required.some((requirement) => applies[requirement])
  return record.filter((field) => isRequired(field) && filled(fields, field.id) === null)
}

const recordedAtField = 'recorded-at'

const notes = [
  'This record must never contain, link to or describe in detail the imagery.',
  "A copy goes on each child's own file, with the other children as references only.",
  'The program recommends; people decide. This record says what they decided, and why.',
]

/** Every field that is not named here stands under what was done. */
const sections: Readonly<Record<string, FieldSection>> = {
  reference: 'about',
  'recorded-by': 'about',
  'happened-at': 'reported',
  'known-at': 'reported',
  reporter: 'reported',
  account: 'reported',
  'young-people': 'young-people',
  decision: 'decision',
  referred: 'decision',
  'decision-reason': 'decision',
  'head-sign-off': 'decision',
  'reopen-if': 'decision',
  review: 'decision',
  later: 'later',
}

/** Null where the field holds nothing but spaces. */
function filled(fields: Fields, id: string): PlainText | null {
  const text = Object.hasOwn(fields, id) ? fields[id] : undefined
  return text === undefined || text.trim() === '' ? null : text
}

function entry(
  { id, label, help, lines, choices }: RecordField,
  value: PlainText | null,
  missing: boolean,
): RecordEntry {
  const words = choices.find((choice) => choice.id === value)?.label ?? value
  const section = Object.hasOwn(sections, id) ? sections[id] : undefined
  return {
    id,
    label,
    help,
    section: section ?? 'done',
    lines,
    choices,
    value,
    words,
    stillToComplete: missing,
  }
}
