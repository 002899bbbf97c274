import type { IncidentRecord } from '../record/incident-record.ts'
import { readableTime } from '../record/time.ts'
import { pageText, paragraphs, type Block } from './page.ts'
import { certainty, practiceOnly } from './sentences.ts'

const write = paragraphs(80)

/** Nobody pastes or reads out more. */
const mostLines = 40
/** Of what people wrote in one field. */
const mostOfOne = 6
const theRest = '[The rest stands in the record.]'

/**
 * A record in at most 40 lines of plain sentences, to paste into another system or to read down the telephone. `sha256`:
 * what its last line says; `isUnchanged`: and that is so.
 */
export function renderRecordNote(record: IncidentRecord, sha256: string, isUnchanged: boolean): string {
  const { response, rules, criteria, recordedAt, setting, practice } = record
  const note = certainty(record)
  const titles = (state: 'raised' | 'not-ruled-out'): string =>
    criteria
      .toSorted((a, b) => b.rank - a.rank)
      .flatMap((criterion) => (criterion.state === state ? [criterion.title] : []))
      .join('; ')
  const [raised, open] = [titles('raised'), titles('not-ruled-out')]
  const fields = ['about', 'reported', 'young-people', 'decision', 'done'].flatMap((place) =>
    record.fields.filter(({ section, words }) => section === place && words !== null),
  )
  const head: Block = [
    ...(practice ? write(practiceOnly) : []),
    ...(isUnchanged ? [] : write('This record is no longer as it was written.')),
    ...write(
      `${setting === null ? 'Incident' : `${setting}: incident`} recorded ${readableTime(recordedAt)}.`,
    ),
    ...write(`Recommended: ${response.title} (${rules.id} ${rules.version}). ${note ?? ''}`),
    ...(raised === '' ? [] : short(`Because: ${raised}.`)),
    ...(open === '' ? [] : short(`Not ruled out: ${open}.`)),
  ]
  const end = write(`The whole record has the SHA-256 beginning ${sha256.slice(0, 16)}.`)
  const told = fields.flatMap(({ label, words }) => short(`${label}: ${words!.replaceAll(/\s*\n\s*/g, ' ')}`))
  const room = mostLines - head.length - end.length
  const shown = told.length <= room ? told : [...told.slice(0, room - 1), theRest]
  return pageText([[...head, ...shown, ...end]])
}

function short(sentence: string): Block {
  const lines = write(sentence)
  return lines.length <= mostOfOne ? lines : [...lines.slice(0, mostOfOne - 1), theRest]
}
