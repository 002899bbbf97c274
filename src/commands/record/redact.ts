import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import { problem, type Problem } from '../../problems/problem.ts'
import type { CommonOptions } from '../common-options.ts'
import { redactedLines } from '../../record/redact.ts'
import { saveNew } from '../../world/save.ts'
import { sealed } from '../../record/seal.ts'
import { hasFault, verify } from '../../record/verify.ts'
import { trouble } from '../report.ts'
import { openWholeRecord } from './open.ts'

export interface RedactOptions extends CommonOptions {
  readonly output?: string
}

/** A copy of a record without what people wrote, with a digest of its own: to a new file, else to standard output. */
export async function redactRecord(io: Io, path: string, { output }: RedactOptions): Promise<number> {
  const opened = await openWholeRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const record = opened.value
  const found = (problems: readonly Problem[], exit: number): number =>
    trouble(io, { problems, texts: {}, exit }, 'text')
  if (record.stated === null || hasFault(verify(record, null, () => []))) {
    return found([problem('record-changed', { path }, null)], exitCode.found)
  }
  const copy = sealed(redactedLines(record.lines, record.stated), {
    replay: record.read.block.replay,
    redactedFrom: record.stated,
    written: [],
  })
  if (output === undefined) {
    io.stdout.write(Buffer.from(copy))
    return exitCode.done
  }
  const saved = await saveNew(io, output, copy)
  return saved.ok ? exitCode.done : found(saved.problems, exitCode.file)
}
