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
  const { text, isText, encoding } = decode(bytes)
  const isMarked = text.startsWith('\ufeff')
  const { body, end } = withoutEnd(isMarked ? text.slice(1) : text)
  const ended = body.split('\n')
  const windows = ended.slice(0, -1).filter((line) => line.endsWith('\r')).length
  const isWindows = windows * 2 > ended.length
  const lines = ended.map((line) => line.replace(/\r$/, ''))
  const notes: readonly (readonly [FileNote, boolean])[] = [
    ['utf-16', encoding !== 'utf-8'],
    ['byte-order-mark', isMarked && encoding === 'utf-8'],
    ['windows-line-ends', isWindows],
    ['other-end', end !== '' && end !== (isWindows ? '\r\n' : '\n')],
    ['no-end', end === ''],
  ]
  const odd = ended.findIndex((line, place) => place < ended.length - 1 && line.endsWith('\r') !== isWindows)
  return {
    notes: notes.flatMap(([note, holds]) => (holds ? [note] : [])),
    lines,
    flaw: !isText
      ? { kind: 'not-text', line: lines.findIndex((line) => line.includes('\ufffd')) + 1 }
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

interface Decoded {
  readonly text: string
  /** Where it is not, what cannot be read is replaced. */
  readonly isText: boolean
  readonly encoding: string
}

/** Windows PowerShell writes UTF-16 with a byte order mark unless it is told otherwise. */
function decode(bytes: Uint8Array): Decoded {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString('hex')
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8'
  const read = (fatal: boolean): string => new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes)
  try {
    return { text: read(true), isText: true, encoding }
  } catch {
    return { text: read(false), isText: false, encoding }
  }
}
