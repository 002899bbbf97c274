import type { IncidentRecord } from '../record/incident-record.ts'
import { settingMark } from '../record/marks.ts'
import { sealed, sealedJson } from '../record/seal.ts'
import { readableTime } from '../record/time.ts'
import type { FieldSection } from '../rules/model.ts'
import { pageText, paragraphs, spaced, type Block } from './page.ts'
import { criteriaLines, questionLines, recommendationLines, stepLines } from './record-parts.ts'
import { entryLines, writtenLines } from './record-entry.ts'
import { howFarChecked, practiceOnly, whichRules } from './sentences.ts'
import { hanging, indent, type Margin } from './wrap.ts'

/** Readable on paper, and in any viewer. */
const width = 80
const write = paragraphs(width)
const text = indent(2)

/** The record as JSON: the very object it was composed as, and last the SHA-256 of all bytes above. */
export const renderRecordJson = (record: IncidentRecord): string => sealedJson(record)

/**
 * The record as text of at most 80 columns. Only headings, the lines under them and the last block begin at the edge,
 * and only what people wrote begins with `  |`: nothing that was written can pass for anything else. The last line is
 * the SHA-256 of all bytes above it.
 */
export const renderRecordText = (record: IncidentRecord): string =>
  sealed(recordLines(record), {
    replay: record.replay,
    redactedFrom: null,
    written: writtenFields(record),
  })

/** The ids of what people wrote, in the order in which it stands. No field of a rule set has a full stop in its id. */
function writtenFields({ followsOn, fields }: IncidentRecord): readonly string[] {
  const filled = fields.filter(({ words }) => words !== null)
  return [
    ...(followsOn === null || followsOn.reference === null ? [] : ['earlier.reference']),
    ...places.flatMap((place) => filled.filter(({ section }) => section === place).map(({ id }) => id)),
  ]
}

const places = ['about', 'reported', 'young-people', 'done', 'decision', 'later'] as const

/** The lines of the record above its block, the empty one between them last. */
export function recordLines(record: IncidentRecord): readonly string[] {
  const practice = record.practice ? write(practiceOnly, text) : []
  const section = (title: string, body: Block): Block => {
    const heading = record.practice ? `${title} - PRACTICE` : title
    return body.length === 0 ? [] : [heading, '-'.repeat(heading.length), ...body]
  }
  const fieldsOf = (place: FieldSection): Block =>
    spaced(record.fields.filter((field) => field.section === place).map((field) => entryLines(field, write)))
  const above = pageText([
    section('INCIDENT RECORD', spaced([practice, ...record.notes.map((note) => write(note, text))])),
    section(
      'STILL TO COMPLETE',
      record.stillToComplete.flatMap(({ label }) => write(label, hanging('  - '))),
    ),
    section('ABOUT THIS RECORD', spaced([aboutLines(record), followsOnLines(record), fieldsOf('about')])),
    section('WHAT WAS REPORTED', fieldsOf('reported')),
    section('THE YOUNG PEOPLE', fieldsOf('young-people')),
    section('QUESTIONS AND ANSWERS', questionLines(record, write)),
    section('CRITERIA', criteriaLines(record, write)),
    section('RECOMMENDATION, AND WHY', recommendationLines(record, write)),
    section('STEPS', stepLines(record, write)),
    section('WHAT WAS DONE', fieldsOf('done')),
    section('THE DECISION', fieldsOf('decision')),
    section('SIGNATURES', signatureLines()),
    section('LATER ENTRIES', fieldsOf('later')),
    section('FOR THE PROGRAM', [...practice, ...write(forTheProgram, text)]),
  ])
  return above.split('\n')
}

const forTheProgram =
  'The program reads these lines to see whether the record was changed, and whether the rules still recommend the same. They say nothing of the incident that does not stand above.'

const fact: Margin = { first: '  ', rest: '    ' }

function aboutLines({ rules, response, recordedAt, setting, shipped, replay }: IncidentRecord): Block {
  const [which = '', ...newer] = whichRules(rules)
  return [
    ...(setting === null ? [] : write(setting, { ...fact, first: settingMark })),
    ...write(`Written: ${readableTime(recordedAt)}, with sexting-triage ${replay.program}`, fact),
    ...write(`Recommended response: ${response.title}`, fact),
    ...write(`Rules for ${rules.nation}: ${which}`, fact),
    ...write(
      shipped
        ? 'These rules came with the program, unchanged.'
        : 'These rules did not come with the program: they are from elsewhere, or were changed.',
      fact,
    ),
    ...write(`SHA-256 of the rules: ${rules.digest}`, fact),
    ...write(`How far they have been checked: ${howFarChecked(rules)}`, fact),
    ...newer.flatMap((line) => write(line, fact)),
  ]
}

function followsOnLines({ followsOn }: IncidentRecord): Block {
  if (followsOn === null) return []
  const { reference, recordedAt, sha256, changed } = followsOn
  return [
    ...write('Follows on from an earlier record', text),
    ...(reference === null ? [] : writtenLines(reference, write)),
    ...write(`Written: ${readableTime(recordedAt)}`, fact),
    ...write(`SHA-256: ${sha256}`, fact),
    ...(changed ? write(earlierChanged, fact) : []),
  ]
}

const earlierChanged =
  'When it was opened again it was no longer as it had been written. The SHA-256 is that of its last line.'

const signers = ['Written by', 'Designated safeguarding lead', 'Head or principal']

const signatureLines = (): Block =>
  spaced(
    signers.map((role) => [
      ...write(role, text),
      '',
      `  Name ${'_'.repeat(24)} Signed ${'_'.repeat(20)} Date ${'_'.repeat(15)}`,
    ]),
  )
