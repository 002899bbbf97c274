import type { RecordEntry } from '../record/incident-record.ts'
import type { Block, Paragraph } from './page.ts'
import { hanging, indent } from './wrap.ts'

const text = indent(2)
const written = hanging('  | ')

/** One field: what was written, or room to write by hand. */
export function entryLines(entry: RecordEntry, write: Paragraph): Block {
  const { label, help, words, stillToComplete } = entry
  const heading = write(stillToComplete ? `${label}: STILL TO COMPLETE` : label, text)
  if (words !== null) return [...heading, ...writtenLines(words, write)]
  return [...heading, ...write(`(${help})`, text), ...roomToWrite(entry, write)]
}

/** Every line begins with the same mark, so that none of them can pass for a part of the record itself. */
export const writtenLines = (words: string, write: Paragraph): Block =>
  words.split(/\r\n|\n|\r/).flatMap((line) => write(line, { first: written.first, rest: written.first }))

function roomToWrite({ choices, lines }: RecordEntry, write: Paragraph): Block {
  if (choices.length > 0) return choices.flatMap((choice) => write(choice.label, hanging('  [ ] ')))
  return Array.from({ length: lines }).flatMap(() => ['', `  ${'_'.repeat(76)}`])
}
