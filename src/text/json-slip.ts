/** What people write where JSON belongs, and where it begins: a UTF-16 index of the text. */
export interface JsonSlip {
  readonly slip: 'curly-quotes' | 'single-quotes' | 'trailing-comma' | 'comment' | 'csv'
  readonly index: number
}

const CURLY = /[“”„‟‘’‚‛«»]/u
/** A curly mark where a text should end: what follows it goes on as after a text. */
const CURLY_END = /[“”„‟‘’‚‛«»](?=[ \t]*(?:[,:}\]]|[\r\n]|$))/u
const STRING = /"(?:[^"\\]|\\.)*"?/gs

/** The slip at which a parser stopped at that index; null where it is none of those that are known. */
export function jsonSlip(text: string, index: number): JsonSlip | null {
  if (isTable(text)) return { slip: 'csv', index: 0 }
  const here = text.slice(index)
  if (CURLY.test(here.charAt(0))) return { slip: 'curly-quotes', index }
  if (/^['`]/.test(here)) return { slip: 'single-quotes', index }
  if (/^(?:\/[/*]|#)/.test(here)) return { slip: 'comment', index }
  const comma = /,\s*$/.exec(text.slice(0, index))
  if (comma !== null && /^(?:[}\]]|$)/.test(here)) return { slip: 'trailing-comma', index: comma.index }
  const last = [...text.slice(0, index).matchAll(STRING)].at(-1)
  const end = last === undefined ? -1 : last[0].search(CURLY_END)
  return end < 0 ? null : { slip: 'curly-quotes', index: last!.index + end }
}

/** Lines of cells, as a spreadsheet saves them: no bracket before the first comma, semicolon or tab. */
function isTable(text: string): boolean {
  const [first = ''] = text.trimStart().split(/\r\n?|\n/, 1)
  return !/^\s*(?:[[{]|\/[/*]|#)/.test(text) && /^[^[\]{}]*[,;\t][^[\]{}]*$/.test(first)
}
