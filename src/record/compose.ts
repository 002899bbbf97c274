import { fieldWith, inOrder, withId } from '../rules/lookup.ts'
import type { RecordField } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'
import { programVersion, type Replay } from './replay.ts'
import { explain } from './explain.ts'
import { applyingFields, missingFields, textOf, type Fields } from './fields.ts'
import type { EarlierRecord, IncidentRecord, RecordEntry } from './incident-record.ts'
import type { Outcome } from './outcome.ts'
import type { PlainText } from '../guard/plain-text.ts'
import { recordWords } from './words.ts'

export interface RecordInput {
  readonly outcome: Outcome
  readonly fields: Fields
  /** The clock's time as ISO 8601 with zone; the field with that role goes before it. */
  readonly recordedAt: string
  /** The name of the setting; null where it is not known. */
  readonly setting: string | null
  /** The rule set is, byte for byte, one that came with the program. */
  readonly shipped: boolean
  readonly followsOn?: EarlierRecord | undefined
  /** Room to write in for every field that is empty, not only for those that are required. */
  readonly forPen?: boolean
}

/** Puts the record together. The same input gives the same record. */
export function composeRecord({
  outcome,
  fields,
  recordedAt,
  setting,
  shipped,
  followsOn,
  forPen = false,
}: RecordInput): IncidentRecord {
  const { ruleSet } = outcome
  const missing = missingFields(outcome, fields)
  const writtenAt = textOf(fields, fieldWith(ruleSet, 'time')) ?? recordedAt
  return {
    format: 1,
    recordedAt: writtenAt,
    setting,
    shipped,
    followsOn: followsOn ?? null,
    notes,
    stillToComplete: missing.map((field) => ({ id: field.id, label: field.label })),
    ...explain(outcome, recordWords),
    fields: applyingFields(outcome, fields)
      .filter(({ role }) => role !== 'time')
      .map((field) => entry(field, textOf(fields, field), missing.includes(field))),
    forPen,
    replay: {
      ...replayOf(outcome, writtenAt),
      ...(forPen ? { forPen } : {}),
      ...(ruleSet.rules.endsIn === 'note' ? { note: true } : {}),
    },
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

const notes = [
  'This record must never contain, link to or describe in detail the imagery.',
  "A copy goes on each child's own file, with the other children as references only.",
  'The program recommends; people decide. This record says what they decided, and why.',
]

function entry(
  { id, label, help, section, role, firstPage, required, lines, choices }: RecordField,
  value: PlainText | null,
  missing: boolean,
): RecordEntry {
  const words = withId(choices, value)?.label ?? value
  return {
    id,
    label,
    help,
    section,
    role,
    isFirstPage: firstPage || required.length > 0,
    lines,
    choices,
    value,
    words,
    stillToComplete: missing,
  }
}
