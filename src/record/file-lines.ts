import { decoded, decodedLoosely, openingOf } from '../text/decode.ts'

/** What an editor, or the way it was sent, can do to a file without changing a word. */
export type FileNote = 'utf-16' | 'byte-order-mark' | 'windows-line-ends' | 'other-end' | 'no-end'

/** What makes a file another one, whatever its lines say. */
export interface Flaw {
  /** Bytes that are not text, or a line end unlike most others. */
  readonly kind: 'not-text' | 'odd-line-end'
  /** The first such line, from one. */
  readonly line: number
}

/** The lines of a file, and how it was saved. */
export interface FileLines {
  readonly notes: readonly FileNote[]
  /** Without those at the end that are empty. */
  readonly lines: readonly string[]
  readonly flaw: Flaw | null
}

/** Takes a file apart into lines. Nothing is mended but what `notes` names. */
export function fileLines(bytes: Uint8Array): FileLines {
  const opening = openingOf(bytes)
  const text = decoded(bytes, opening)
  const { body, end } = withoutEnd(text ?? decodedLoosely(bytes, opening))
  const ended = body.split('\n')
  const windows = ended.slice(0, -1).filter((line) => line.endsWith('\r')).length
  const isWindows = windows * 2 > ended.length
  const lines = ended.map((line) => line.replace(/\r$/, ''))
  const notes: readonly (readonly [FileNote, boolean])[] = [
    ['utf-16', opening.mark === 2],
    ['byte-order-mark', opening.mark === 3],
    ['windows-line-ends', isWindows],
    ['other-end', end !== '' && end !== (isWindows ? '\r\n' : '\n')],
    ['no-end', end === ''],
  ]
  const odd = ended.findIndex((line, place) => place < ended.length - 1 && line.endsWith('\r') !== isWindows)
  return {
    notes: notes.flatMap(([note, holds]) => (holds ? [note] : [])),
    lines,
    flaw:
      text === null
        ? { kind: 'not-text', line: lines.findIndex((line) => /[\ufffd\0]/.test(line)) + 1 }
        : odd < 0
          ? null
          : { kind: 'odd-line-end', line: odd + 1 },
  }
}

/** A text and the line ends after its last line. */
function withoutEnd(text: string): { readonly body: string; readonly end: string } {
  let length = text.length
  while (length > 0 && '\r\n'.includes(text[length - 1]!)) length -= 1
  return { body: text.slice(0, length), end: text.slice(length) }
}

/** Lines as text in which every line ends with a line end. */
export const textOfLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')
