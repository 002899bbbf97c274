import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import { saveNew } from '../../world/save.ts'
import { trouble } from '../report.ts'

/** Puts a text into a new file, or on standard output for `-`. */
export async function put(io: Io, text: string, path: string): Promise<number> {
  if (path === '-') {
    io.stdout.write(text)
    return exitCode.done
  }
  const saved = await saveNew(io, path, text)
  if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
  io.stderr.write(`Saved as ${saved.value}.\n`)
  return exitCode.done
}
