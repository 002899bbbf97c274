import type { YAMLError } from 'yaml'
import type { Note } from '../problems/problem.ts'
import type { Span } from './part.ts'
import { deepest } from './yaml-tree.ts'

/**
 * Notes what a parser error means to somebody who is not a programmer. Where one code of the parser stands for several
 * mistakes, the beginning of its message or the text at the place tells them apart.
 */
export function noteSyntaxError(
  { code, message, pos }: Pick<YAMLError, 'code' | 'message' | 'pos'>,
  text: string,
  brackets: readonly Span[],
  note: Note<Span>,
): void {
  const start = pos[0]
  const sign = text.charAt(start)
  const toLineEnd = (from: number): Span => ({ start: from, end: text.length })
  const atFirstWord = (from: number): Span => toLineEnd(from + text.slice(from).search(/[^ \t]|$/))

  const noteOpenBracket = (closing: string): void => {
    const opening = closing === '}' ? '{' : '['
    const open = brackets.findLast(
      (bracket) =>
        bracket.start < start && text[bracket.start] === opening && text[bracket.end - 1] !== closing,
    )
    note('bracket-not-closed', { sign: opening, closing }, toLineEnd(open?.start ?? start))
  }

  const noteOpenQuote = (): void => {
    const quote = message.endsWith('"quote') ? '"' : "'"
    note('quote-not-closed', { sign: quote }, toLineEnd(text.lastIndexOf(quote, start - 1)))
  }

  /** A second colon on the line, or a line below that was taken for more of the same text. */
  const noteColon = (): void => {
    const colon = start + text.slice(start).search(/:(?=\s|$)/)
    const lineStart = text.lastIndexOf('\n', colon) + 1
    if (lineStart > start) note('line-continues-text', {}, atFirstWord(lineStart))
    else note('colon-in-text', {}, toLineEnd(start))
  }

  const noteMissing = (): void => {
    if (message.startsWith('Missing closing')) noteOpenQuote()
    else if (message.startsWith('Flow')) noteOpenBracket(message.slice(-1))
    else if (message.startsWith('Missing ,')) note('no-comma', {}, toLineEnd(start))
    else if (message.startsWith('Comments')) note('no-space-before-hash', {}, toLineEnd(start))
    else if (message.startsWith('Implicit map keys')) note('no-colon', {}, toLineEnd(start))
    else if (/^(Sequence|Block scalars)/.test(message)) note('bad-indentation', {}, atFirstWord(start))
    else note('not-yaml', {}, toLineEnd(start))
  }

  const noteUnexpected = (): void => {
    const before = text.slice(0, start)
    if (/^(Not a YAML|Block scalar)/.test(message)) {
      const bar = before.lastIndexOf('|') > before.lastIndexOf('>') ? '|' : '>'
      note('text-after-bar', { sign: bar }, toLineEnd(start))
    } else if (sign === '-') note('unexpected-dash', {}, toLineEnd(start))
    else if (',[]{}'.includes(sign)) note('unexpected-sign', { sign }, { start, end: start + 1 })
    else if (/["'][ \t]*$/.test(before)) note('text-after-quote', {}, toLineEnd(start))
    else if (/[\]}][ \t]*$/.test(before)) note('no-comma', {}, toLineEnd(start))
    else if (/(^|\n)[ \t]*$/.test(before)) note('bad-indentation', {}, toLineEnd(start))
    else note('not-yaml', {}, toLineEnd(start))
  }

  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (message.startsWith('A block sequence')) note('bad-indentation', {}, atFirstWord(start))
      else if (/^\?\s/.test(text.slice(start, start + 2)))
        note('text-starts-with-sign', { sign }, toLineEnd(start))
      else noteColon()
      break
    case 'BLOCK_IN_FLOW':
      if (sign === '-') note('unexpected-dash', {}, toLineEnd(start))
      else note('colon-in-text', {}, toLineEnd(start))
      break
    case 'MULTILINE_IMPLICIT_KEY':
      if (/^-\s/.test(text.slice(start, start + 2))) note('unexpected-dash', {}, toLineEnd(start))
      else note('no-colon', {}, toLineEnd(start))
      break
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) noteOpenBracket(message.slice(-1))
      else note('bad-indentation', {}, atFirstWord(start))
      break
    case 'MISSING_CHAR':
      noteMissing()
      break
    case 'UNEXPECTED_TOKEN':
      noteUnexpected()
      break
    case 'TAB_AS_INDENT':
      note('tab-indentation', {}, { start, end: pos[1] })
      break
    case 'BAD_SCALAR_START':
      note('text-starts-with-sign', { sign }, toLineEnd(start))
      break
    case 'BAD_DQ_ESCAPE':
      note('backslash-in-quotes', {}, { start, end: start + 2 })
      break
    case 'MULTIPLE_DOCS':
      note('several-documents', {}, toLineEnd(start))
      break
    case 'NON_STRING_KEY':
      note('key-not-text', {}, toLineEnd(start))
      break
    case 'RESOURCE_EXHAUSTION':
      note('too-deep', { deepest }, toLineEnd(start))
      break
    case 'KEY_OVER_1024_CHARS':
      note('too-long', { most: 1024 }, toLineEnd(start))
      break
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_COLLECTION_TYPE':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      note(sign === '*' ? 'yaml-alias' : sign === '!' ? 'yaml-tag' : 'yaml-anchor', {}, toLineEnd(start))
      break
    // Directives are comments by now, and the same key twice is found by the walk through the document.
    case 'BAD_DIRECTIVE':
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
      note('not-yaml', {}, toLineEnd(start))
      break
  }
}
