import { sha256 } from '../record/digest.ts'
import type { FieldSection, IncidentRecord } from '../record/incident-record.ts'
import { readableTime } from '../record/time.ts'
import { page, paragraphs, spaced, type Block } from './page.ts'
import { criteriaLines, questionLines, recommendationLines, stepLines } from './record-parts.ts'
import { entryLines } from './record-entry.ts'
import { replayLines } from './replay.ts'
import { howFarChecked, practiceOnly, whichRules } from './sentences.ts'
import { hanging, indent, type Margin } from './wrap.ts'

/** Readable on paper, and in any viewer. */
const width = 80
const write = paragraphs(width)
const text = indent(2)

/** The record as JSON: the very object it was composed as. */
export const renderRecordJson = (record: IncidentRecord): string => `${JSON.stringify(record, null, 2)}\n`

/**
 * The record as text of at most 80 columns. Only headings, the lines under them and the last block begin at the edge,
 * and only what people wrote begins with `  |`: nothing that was written can pass for anything else. The last line is
 * the SHA-256 of all bytes above it.
 */
export function renderRecordText(record: IncidentRecord): string {
  const practice = record.practice ? write(practiceOnly, text) : []
  const section = (title: string, body: Block): Block => {
    const heading = record.practice ? `${title} - PRACTICE` : title
    return body.length === 0 ? [] : [heading, '-'.repeat(heading.length), ...body]
  }
  const fieldsOf = (place: FieldSection): Block =>
    spaced(record.fields.filter((field) => field.section === place).map((field) => entryLines(field, write)))
  const above = page([
    section('INCIDENT RECORD', spaced([practice, ...record.notes.map((note) => write(note, text))])),
    section(
      'STILL TO COMPLETE',
      record.stillToComplete.flatMap(({ label }) => write(label, hanging('  - '))),
    ),
    section('ABOUT THIS RECORD', spaced([aboutLines(record), fieldsOf('about')])),
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
    replayLines(record.replay),
  ])
  return `${above}sha256: ${sha256(above)}\n`
}

const forTheProgram =
  'The program reads these lines to see whether the record was changed, and whether the rules still recommend the same. They say nothing that does not stand above.'

function aboutLines({ rules, response, recordedAt, setting, shipped }: IncidentRecord): Block {
  const fact: Margin = { first: '  ', rest: '    ' }
  const [which = '', ...newer] = whichRules(rules)
  return [
    ...(setting === null ? [] : write(`Setting: ${setting}`, fact)),
    ...write(`Written: ${readableTime(recordedAt)}`, fact),
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

const signers = ['Written by', 'Designated safeguarding lead', 'Head or principal']

const signatureLines = (): Block =>
  spaced(
    signers.map((role) => [
      ...write(role, text),
      '',
      `  Name ${'_'.repeat(24)} Signed ${'_'.repeat(20)} Date ${'_'.repeat(15)}`,
    ]),
  )
