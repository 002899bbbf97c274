import { localContacts } from '../../config/config.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import type { JsonRecord, RecordFile } from '../../record/record-file.ts'
import { hasFault, verify, type Verification } from '../../record/verify.ts'
import { rewritten } from '../../render/rewritten.ts'
import { renderVerification } from '../../render/verification.ts'
import { renderVerificationJson } from '../../render/verification-json.ts'
import type { RuleSet } from '../../rules/model.ts'
import { loadConfig } from '../configuration.ts'
import { outputPage } from '../output.ts'
import { trouble, type Format } from '../report.ts'
import { openRecord, rulesAtHand } from './open.ts'

export interface VerifyOptions extends CommonOptions {
  readonly format: Format
}

/** Was this record changed, and does its rule set still give the same? */
export async function verifyRecord(io: Io, path: string, options: VerifyOptions): Promise<number> {
  const opened = await openRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, options.format)
  const record = opened.value
  const rules = await rulesAtHand(io, options.rules, record.read.block.replay)
  if (!rules.ok) return trouble(io, rules.problems, options.format)
  const verification = await verified(io, record, rules.value?.ruleSet ?? null, options)
  switch (options.format) {
    case 'text':
      io.stdout.write(
        renderVerification(verification, rules.value?.newer ?? null, outputPage(io, options.color)),
      )
      break
    case 'json':
      io.stdout.write(renderVerificationJson(verification))
      break
  }
  return hasFault(verification) ? exitCode.found : exitCode.done
}

/** What can be told about the record. The setting's own contacts stand in it: they help to find what was changed. */
export async function verified(
  io: Io,
  record: RecordFile | JsonRecord,
  ruleSet: RuleSet | null,
  options: CommonOptions,
): Promise<Verification> {
  const contacts = ruleSet === null ? {} : localContacts(await loadConfig(io, options, ruleSet, 'short'))
  return verify(record, ruleSet, (...known) => rewritten(...known, contacts))
}
