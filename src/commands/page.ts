import pageCode from '#shipped/page'
import { answeredBy, localContacts } from '../config/config.ts'
import { withoutTests, type PageData, type PageRules } from '../page/page-data.ts'
import { pageFile } from '../page/page-file.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { ok, type Result } from '../problems/result.ts'
import { sha256 } from '../text/digest.ts'
import type { Io } from '../world/io.ts'
import { saveNew, shared } from '../world/save.ts'
import type { CommonOptions } from './common-options.ts'
import { loadConfig } from './configuration.ts'
import { trouble } from './report.ts'
import { openRuleSet, standardRuleSet, type Trouble } from './rule-set.ts'

export interface PageOptions extends CommonOptions {
  readonly practice?: boolean
}

/** One file that does the whole job in a browser, offline. Never over an existing one. */
export async function page(io: Io, file: string, options: PageOptions): Promise<number> {
  const made = await madePage(io, options)
  if (!made.ok) return trouble(io, made.problems, 'text')
  const saved = await saveNew(io, file, made.value, shared)
  if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
  const size = Math.ceil(Buffer.byteLength(made.value) / 1024)
  io.stderr.write(`Saved as ${saved.value}: ${size} KB.\nSHA-256: ${sha256(made.value)}\n`)
  return exitCode.done
}

async function madePage(io: Io, options: PageOptions): Promise<Result<string, Trouble>> {
  const rules = await rulesFor(io, options.rules ?? standardRuleSet, options)
  if (!rules.ok) return rules
  const data: PageData = { ruleSets: [rules.value], scenarios: [], practice: options.practice ?? false }
  return ok(pageFile(await pageCode(), data))
}

async function rulesFor(io: Io, idOrFile: string, options: PageOptions): Promise<Result<PageRules, Trouble>> {
  const opened = await openRuleSet(io, idOrFile)
  if (!opened.ok) return opened
  const { ruleSet, shipped } = opened.value
  const { digest, ...data } = ruleSet
  const config = await loadConfig(io, options, ruleSet, 'text')
  return ok({
    data: withoutTests(data),
    digest,
    shipped,
    setting: config.name,
    configured: answeredBy(config),
    contacts: localContacts(config),
  })
}
