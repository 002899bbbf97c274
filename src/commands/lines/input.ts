import { TextDecoder } from 'node:util'
import { openingLength, openingOf } from '../../text/decode.ts'
import { fileProblem } from '../../world/file-problem.ts'
import type { Io } from '../../world/io.ts'
import { problem, type Problem } from '../../problems/problem.ts'

/** The input could not be read, or not to its end. */
export class Unreadable extends Error {
  readonly problem: Problem

  constructor(found: Problem) {
    super(found.code)
    this.problem = found
  }
}

/** The file at that path, or standard input for `-`, as UTF-8 without a byte order mark. Throws `Unreadable`. */
export async function* inputOf(io: Io, path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* asUtf8(path === '-' ? (io.stdin as AsyncIterable<Uint8Array>) : io.files.chunks(path), name)
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(fileProblem(error, name, 'read'))
  }
}

async function* asUtf8(chunks: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Uint8Array> {
  let decode = (bytes: Uint8Array): Uint8Array => bytes
  let head: Uint8Array | null = new Uint8Array(0)
  const begun = (bytes: Uint8Array): Uint8Array => {
    const { encoding, mark } = openingOf(bytes)
    head = null
    if (encoding === 'utf-16-unmarked') throw new Unreadable(problem('utf-16-unmarked', { path: name }, null))
    if (encoding !== 'utf-8') {
      const decoder = new TextDecoder(encoding, { ignoreBOM: true })
      decode = (part) => Buffer.from(decoder.decode(part, { stream: true }))
    }
    return bytes.subarray(mark)
  }
  for await (const chunk of chunks) {
    // The mark at the beginning may come in two pieces.
    const bytes: Uint8Array = head === null ? chunk : Buffer.concat([head, chunk])
    if (head !== null && bytes.length < openingLength) {
      head = bytes
      continue
    }
    const rest = head === null ? bytes : begun(bytes)
    yield decode(rest)
  }
  if (head !== null && head.length > 0) yield begun(head)
}
