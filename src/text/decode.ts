/** How a text is stored. `utf-16-unmarked`: UTF-16 without the mark at its beginning that says so. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-16-unmarked'

/** What the first bytes of a text say of the rest. */
export interface Opening {
  readonly encoding: Encoding
  /** How many bytes at the beginning are a byte order mark. */
  readonly mark: 0 | 2 | 3
}

/** Enough bytes for `openingOf` to tell. */
export const openingLength = 4

/** Windows PowerShell writes UTF-16 with a byte order mark unless it is told otherwise. */
export function openingOf([one, two, three, four]: Uint8Array): Opening {
  if (one === 0xef && two === 0xbb && three === 0xbf) return { encoding: 'utf-8', mark: 3 }
  if (one === 0xff && two === 0xfe) return { encoding: 'utf-16le', mark: 2 }
  if (one === 0xfe && two === 0xff) return { encoding: 'utf-16be', mark: 2 }
  const isUnmarked = (one === 0 && two && three === 0 && four) || (one && two === 0 && three && four === 0)
  return { encoding: isUnmarked ? 'utf-16-unmarked' : 'utf-8', mark: 0 }
}

/** A text without its mark; null where the bytes are not in that encoding. */
export function decoded(bytes: Uint8Array, { encoding, mark }: Opening): string | null {
  return encoding === 'utf-16-unmarked' ? null : read(bytes.subarray(mark), encoding, false)
}

/** The same with a sign in place of each byte that cannot be read. */
export function decodedLoosely(bytes: Uint8Array, { encoding, mark }: Opening): string {
  const name = encoding === 'utf-16-unmarked' ? 'utf-8' : encoding
  return new TextDecoder(name, { ignoreBOM: true }).decode(bytes.subarray(mark))
}

/** The first byte, counted from one, that cannot follow those before it; one past the end where a character is cut off. */
export function firstWrong(bytes: Uint8Array, { encoding, mark }: Opening): number {
  let good: number = mark
  let wrong = bytes.length + 1
  while (wrong - good > 1) {
    const middle = Math.floor((good + wrong) / 2)
    if (read(bytes.subarray(mark, middle), encoding, true) === null) wrong = middle
    else good = middle
  }
  return wrong
}

/** Null where the bytes are not in that encoding. With `more`, a character that is cut off at the end is no mistake. */
function read(bytes: Uint8Array, encoding: string, more: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: more })
  } catch {
    return null
  }
}
