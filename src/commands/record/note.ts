import { exitCode } from '../../problems/exit-codes.ts'
import { problem, type Problem } from '../../problems/problem.ts'
import { renderRecordNote } from '../../render/record-note.ts'
import { recomposed } from '../../render/rewritten.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { trouble } from '../report.ts'
import { openWholeRecord, rulesAtHand } from './open.ts'

/** What a record says, short enough to paste into another system. */
export async function noteRecord(io: Io, path: string, { rules }: CommonOptions): Promise<number> {
  const opened = await openWholeRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const { read, stated, actual } = opened.value
  const fault = (found: Problem): number =>
    trouble(io, { problems: [found], texts: {}, exit: exitCode.answers }, 'text')
  if (read.firstWrong !== null)
    return fault(problem('record-unreadable', { path, verify: commandOf(io, 'record verify FILE') }, null))
  const found = await rulesAtHand(io, rules, read.block.replay)
  if (!found.ok) return trouble(io, found.problems, 'text')
  if (found.value === null || found.value.ruleSet.digest !== read.block.replay.digest) {
    return fault(problem('record-rules-missing', { id: read.block.replay.rules }, null))
  }
  const record = recomposed(found.value.ruleSet, read.block, opened.value, {})
  io.stdout.write(renderRecordNote(record, stated ?? actual, stated === actual))
  return exitCode.done
}
