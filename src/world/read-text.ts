import { fileProblem } from './file-problem.ts'
import type { Files } from './files.ts'
import { problem, type Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { decoded, firstWrong, openingOf } from '../text/decode.ts'

/** 1 MiB: far more than any file this program is meant to read. */
export const largestFile = 1_048_576

type Text = Result<string, readonly Problem[]>

/** Reads a file as text: UTF-8 with or without a byte order mark, or UTF-16 with one. Line ends are kept. */
export async function readText(
  files: Pick<Files, 'read'>,
  path: string,
  limit: number = largestFile,
): Promise<Text> {
  const bytes = await readBytes(files, path, limit)
  return bytes.ok ? textOf(bytes.value, path) : bytes
}

/** Reads a file as it is. */
export async function readBytes(
  files: Pick<Files, 'read'>,
  path: string,
  limit: number = largestFile,
): Promise<Result<Uint8Array, readonly Problem[]>> {
  try {
    const bytes = await files.read(path, limit)
    return bytes.length > limit ? tooLarge(path, limit) : ok(bytes)
  } catch (error) {
    return failed([fileProblem(error, path, 'read')])
  }
}

/** Reads a stream to its end in the same way, but no further than the limit. `name` stands for it in problems. */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  limit: number = largestFile,
): Promise<Text> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk)
      size += chunk.length
      if (size > limit) return tooLarge(name, limit)
    }
  } catch (error) {
    return failed([fileProblem(error, name, 'read')])
  }
  return textOf(Buffer.concat(chunks), name)
}

const tooLarge = (path: string, limit: number): Result<never, readonly Problem[]> =>
  failed([{ code: 'file-too-large', args: { path, limit }, place: null }])

/** The bytes of a file as text. */
export function textOf(bytes: Uint8Array, path: string): Text {
  const opening = openingOf(bytes)
  const text = decoded(bytes, opening)
  if (text !== null) return ok(text)
  const { encoding } = opening
  if (encoding === 'utf-16-unmarked') return failed([problem('utf-16-unmarked', { path }, null)])
  return failed([problem('not-unicode', { path, encoding, byte: firstWrong(bytes, opening) }, null)])
}
