import type { IncidentRecord, RecordEntry } from '../record/incident-record.ts'
import { contactMark, settingMark, writtenMark } from '../record/sections.ts'
import { sealed, sealedJson } from '../record/block.ts'
import { pageText, paragraphs, type Block } from './page.ts'
import { recordView, type RecordItem } from './record-view.ts'
import { hanging, indent, type Margin } from './wrap.ts'

/** Readable on paper, and in any viewer. */
const width = 80
const write = paragraphs(width)

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
    written: recordView(record).flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'written' ? [item.id] : [])),
    ),
  })

/** The lines of the record above its block, the empty one between them last. */
export function recordLines(record: IncidentRecord): readonly string[] {
  const sections = recordView(record).map(({ title, items }) => [
    title,
    '-'.repeat(title.length),
    ...items.flatMap((item, index) => [...(isApart(item, items[index - 1]) ? [''] : []), ...itemLines(item)]),
  ])
  return pageText(sections).split('\n')
}

/** Groups, and room to write in, stand apart from what is above them. */
const isApart = (item: RecordItem, above: RecordItem | undefined): boolean =>
  above !== undefined && (item.kind === 'group' || item.kind === 'room' || item.kind === 'signature')

const fact: Margin = { first: '  ', rest: '    ' }

function itemLines(item: RecordItem): Block {
  switch (item.kind) {
    case 'text':
    case 'group':
      return write(item.text, indent(2))
    case 'fact':
      return write(item.text, fact)
    case 'setting':
      return write(item.text, { ...fact, first: settingMark })
    case 'point':
      return [...write(item.text, hanging('  - ')), ...item.under.flatMap((line) => write(line, indent(4)))]
    case 'tick':
      return [
        ...write(
          `${item.number}. ${item.text}${item.when === null ? '' : ` Done ${item.when}.`}`,
          hanging(item.isDone ? '  [x] ' : '  [ ] '),
        ),
        ...(item.contact === null ? [] : write(item.contact, { first: contactMark, rest: ' '.repeat(8) })),
      ]
    case 'written':
      return [...write(item.label, indent(2)), ...writtenLines(item.words)]
    case 'room':
      return roomLines(item.entry)
    case 'signature':
      return [
        ...write(item.role, indent(2)),
        `  Name ${'_'.repeat(24)} Signed ${'_'.repeat(20)} Date ${'_'.repeat(15)}`,
      ]
  }
}

/** Every line begins with the same mark, so that none of them can pass for a part of the record itself. */
const writtenLines = (words: string): Block =>
  words
    .split(/\r\n|\n|\r/)
    .flatMap((line) => write(line, { first: `${writtenMark} `, rest: `${writtenMark} ` }))

function roomLines({ label, help, choices, lines, stillToComplete }: RecordEntry): Block {
  const heading = stillToComplete ? `${label}: STILL TO COMPLETE` : label
  const room =
    choices.length > 0
      ? choices.flatMap((choice) => write(choice.label, hanging('  [ ] ')))
      : Array.from({ length: lines }).flatMap(() => ['', `  ${'_'.repeat(76)}`])
  return [...write(heading, indent(2)), ...write(`(${help})`, indent(2)), ...room]
}
