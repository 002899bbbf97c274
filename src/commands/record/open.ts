import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import { problem } from '../../problems/problem.ts'
import { readBytes } from '../../world/read-text.ts'
import type { Replay } from '../../record/replay.ts'
import { fileLines } from '../../record/file-lines.ts'
import { jsonRecord, type JsonRecord, recordFile, type RecordFile } from '../../record/record-file.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { earlierRuleSet, openRuleSet, shippedIds, type OpenedRuleSet, type Trouble } from '../rule-set.ts'

/** The record at that path, taken apart. */
export async function openRecord(io: Io, path: string): Promise<Result<RecordFile | JsonRecord, Trouble>> {
  const bytes = await readBytes(io.files, path)
  if (!bytes.ok) return failed({ problems: bytes.problems, texts: {}, exit: exitCode.file })
  const lines = fileLines(bytes.value)
  const record = recordFile(lines) ?? jsonRecord(lines)
  return record === null ? notThis('not-a-record', path) : ok(record)
}

/** The same where only a whole record as text will do. */
export async function openWholeRecord(io: Io, path: string): Promise<Result<RecordFile, Trouble>> {
  const opened = await openRecord(io, path)
  if (!opened.ok) return opened
  const record = opened.value
  if (record.form === 'json') return notThis('record-as-json', path)
  return record.read.block.redactedFrom === null ? ok(record) : notThis('record-redacted', path)
}

const notThis = (
  code: 'not-a-record' | 'record-as-json' | 'record-redacted',
  path: string,
): Result<never, Trouble> =>
  failed({ problems: [problem(code, { path }, null)], texts: {}, exit: exitCode.answers })

/**
 * The rule set that was asked for, else the shipped one that the record names: in the very version under which it was
 * written, where that came with the program. Null where there is none.
 */
export async function rulesAtHand(
  io: Io,
  asked: string | undefined,
  { rules, version, digest }: Replay,
): Promise<Result<OpenedRuleSet | null, Trouble>> {
  if (asked !== undefined) return openRuleSet(io, asked)
  if (!shippedIds().includes(rules)) return ok(null)
  const earlier = await earlierRuleSet(rules, version, digest)
  const current = await openRuleSet(io, rules)
  if (!current.ok || earlier === null) return current
  return ok({ ruleSet: earlier, shipped: true, newer: current.value.ruleSet.rules.version })
}
