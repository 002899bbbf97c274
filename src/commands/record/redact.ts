import { exitCode } from '../../problems/exit-codes.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import { problem, type Problem } from '../../problems/problem.ts'
import type { CommonOptions } from '../common-options.ts'
import { redactedLines } from '../../record/redact.ts'
import { saveNew } from '../../world/save.ts'
import { sealed } from '../../record/block.ts'
import { hasFault } from '../../record/verify.ts'
import { trouble } from '../report.ts'
import { openWholeRecord, rulesAtHand } from './open.ts'
import { verified } from './verify.ts'

export interface RedactOptions extends CommonOptions {
  readonly output?: string
}

/** A copy of a record without what people wrote, with a digest of its own: to a new file, else to standard output. */
export async function redactRecord(io: Io, path: string, options: RedactOptions): Promise<number> {
  const { output } = options
  const opened = await openWholeRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const record = opened.value
  const found = (problems: readonly Problem[], exit: number): number =>
    trouble(io, { problems, texts: {}, exit }, 'text')
  const { replay } = record.read.block
  const rules = await rulesAtHand(io, options.rules, replay)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const ruleSet = rules.value?.ruleSet ?? null
  const isElsewhere = ruleSet?.rules.id === replay.rules && ruleSet.rules.nation !== replay.nation
  if (record.stated === null || isElsewhere || hasFault(await verified(io, record, ruleSet, options))) {
    return found(
      [problem('record-changed', { path, verify: commandOf(io, 'record verify FILE') }, null)],
      exitCode.found,
    )
  }
  const copy = sealed(redactedLines(record.lines, record.stated), {
    replay,
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
