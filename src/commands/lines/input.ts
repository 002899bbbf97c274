import { TextDecoder } from 'node:util'
import { fileProblem } from '../../world/file-problem.ts'
import type { Io } from '../../world/io.ts'
import type { Problem } from '../../problems/problem.ts'

/** The input could not be read, or not to its end. */
export class Unreadable extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** The file at that path, or standard input for `-`, as UTF-8 without a byte order mark. Throws `Unreadable`. */
export async function* inputOf(io: Io, path: string, name: string): AsyncGenerator<Uint8Array> {
  let decoder: TextDecoder | null = null
  let isFirst = true
  try {
    for await (const chunk of path === '-'
      ? (io.stdin as AsyncIterable<Uint8Array>)
      : io.files.chunks(path)) {
      const encoding = isFirst ? marked(chunk) : null
      isFirst = false
      // Windows PowerShell writes UTF-16 unless it is told otherwise.
      if (encoding === 'utf-16le' || encoding === 'utf-16be') decoder = new TextDecoder(encoding)
      if (decoder !== null) yield Buffer.from(decoder.decode(chunk, { stream: true }))
      else yield encoding === 'utf-8' ? chunk.subarray(3) : chunk
    }
  } catch (error) {
    throw new Unreadable(fileProblem(error, name))
  }
}

/** The encoding that a byte order mark at the beginning names. */
function marked([one, two, three]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8'
  if (one === 0xff && two === 0xfe) return 'utf-16le'
  return one === 0xfe && two === 0xff ? 'utf-16be' : null
}
