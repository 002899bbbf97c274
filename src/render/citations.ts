import type { Block, Paragraph } from './page.ts'
import { readWarning } from '../record/words.ts'
import type { Citation, Source } from '../rules/model.ts'

/** The documents that are cited, in the order in which they are numbered: each is named in full only once. */
export const cited = (sources: readonly Source[], citations: readonly Citation[]): readonly Source[] =>
  sources.filter(({ id }) => citations.some((citation) => citation.in === id))

/** Which of the documents, which part of it, and whether that was read. */
export function cite(documents: readonly Source[], { in: id, section, read }: Citation): string {
  const number = documents.findIndex((source) => source.id === id) + 1
  const warning = readWarning(read)
  return `Source ${number}: ${section}.${warning === null ? '' : ` ${warning}`}`
}

/** One of the documents in full, under its number. */
export const documentWords = ({ title, publisher, edition, url, checked }: Source, index: number): string =>
  `Source ${index + 1}: ${title}. ${publisher}. ${edition}. ${url} (seen ${checked})`

/** The documents in full, under their numbers. */
export const documentLines = (documents: readonly Source[], write: Paragraph): Block =>
  documents.flatMap((document, index) => write(documentWords(document, index), { first: '  ', rest: '    ' }))
