import { fileProblem } from './file-problem.ts'
import type { Files } from './files.ts'
import type { Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'

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
    return failed([fileProblem(error, path)])
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
    return failed([fileProblem(error, name)])
  }
  return textOf(Buffer.concat(chunks), name)
}

const tooLarge = (path: string, limit: number): Result<never, readonly Problem[]> =>
  failed([{ code: 'file-too-large', args: { path, limit }, place: null }])

/** Windows PowerShell writes UTF-16 with a byte order mark unless it is told otherwise. */
export function textOf(bytes: Uint8Array, path: string): Text {
  const encoding = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : 'utf-8'
  const text = decodeStrictly(bytes, encoding, false)
  if (text !== null) return ok(text)
  return failed([
    { code: 'not-unicode', args: { path, encoding, byte: firstWrong(bytes, encoding) }, place: null },
  ])
}

const startsWith = (bytes: Uint8Array, first: number, second: number): boolean =>
  bytes[0] === first && bytes[1] === second

/** Null where the bytes are not in that encoding. With `more`, a character that is cut off at the end is no mistake. */
function decodeStrictly(bytes: Uint8Array, encoding: string, more: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: more })
  } catch {
    return null
  }
}

/** The first byte, counted from one, that cannot follow those before it; one past the end where a character is cut off. */
function firstWrong(bytes: Uint8Array, encoding: string): number {
  let good = 0
  let wrong = bytes.length + 1
  while (wrong - good > 1) {
    const middle = Math.floor((good + wrong) / 2)
    if (decodeStrictly(bytes.subarray(0, middle), encoding, true) === null) wrong = middle
    else good = middle
  }
  return wrong
}
