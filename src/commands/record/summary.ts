import { exitCode } from '../../problems/exit-codes.ts'
import { problem, type Problem } from '../../problems/problem.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { isoTime } from '../../record/time.ts'
import { pageWidth } from '../../render/page.ts'
import { wrap } from '../../render/wrap.ts'
import type { RuleSet } from '../../rules/model.ts'
import { readFacts, type CaseFacts, type SkipReason } from '../../sharing/case-facts.ts'
import { merged, partnershipFile, readPartnershipFile } from '../../sharing/partnership.ts'
import { readPeriod, schoolYear, yearId, type Period } from '../../sharing/period.ts'
import { incidentsIn, summarize, type Found } from '../../sharing/summarize.ts'
import { summaryCsv, summaryJson, summarySvg } from '../../sharing/summary-files.ts'
import { renderSummary } from '../../sharing/summary-text.ts'
import type { Summary } from '../../sharing/summary.ts'
import { fileProblem } from '../../world/file-problem.ts'
import { commandOf } from '../../world/program.ts'
import { outputColumns, type Io } from '../../world/io.ts'
import { pathsOf } from '../../world/own-folder.ts'
import { readBytes, readText } from '../../world/read-text.ts'
import { saveNew } from '../../world/save.ts'
import type { CommonOptions } from '../common-options.ts'
import { loadConfig } from '../configuration.ts'
import { amount, ProgressLine } from '../lines/progress.ts'
import { trouble } from '../report.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'

export interface SummaryOptions extends CommonOptions {
  readonly as: 'report' | 'internal' | 'partnership'
  readonly period?: Period
  readonly minimum: number
  readonly format?: 'text' | 'csv' | 'json' | 'svg'
  readonly table?: string
  readonly to?: string
  readonly merge?: readonly string[]
}

/** Figures over the records in some folders, or over the files of several settings. */
export async function summarizeRecords(
  io: Io,
  folders: readonly string[],
  options: SummaryOptions,
): Promise<number> {
  const { merge, as, format } = options
  if ((merge === undefined) === (folders.length === 0)) return usage(io, oneOf)
  if (as === 'partnership' && format !== undefined && format !== 'json') return usage(io, onlyJson)
  const made =
    merge === undefined ? await figures(io, folders, options) : await mergedFiles(io, merge, options)
  if (!made.ok) return made.problems
  const { to } = options
  if (to === undefined) {
    io.stdout.write(Buffer.from(made.value))
    return exitCode.done
  }
  const saved = await saveNew(io, to, made.value)
  if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
  io.stderr.write(`Saved as ${saved.value}.\n`)
  return exitCode.done
}

const oneOf = 'Give the folders of your records; or --merge and the files of several settings, and no folder.'
const onlyJson = 'What goes to a partnership is written as JSON only.'

function usage(io: Io, sentence: string): number {
  io.stderr.write(`${wrap(sentence, pageWidth(io.columns())).join('\n')}\n`)
  return exitCode.usage
}

/** What is to be written, or the exit code for what stood in the way, of which all is said. */
type Made = Result<string, number>

async function figures(io: Io, folders: readonly string[], options: SummaryOptions): Promise<Made> {
  const opened = await openRuleSet(io, options.rules ?? standardRuleSet)
  if (!opened.ok) return failed(trouble(io, opened.problems, 'text'))
  const { ruleSet } = opened.value
  const now = io.now()
  const today = isoTime(now, io.zone(now)).slice(0, 10)
  const period = options.period ?? readPeriod(yearId(schoolYear(today)))!
  const found = await findRecords(io, folders, ruleSet)
  if (!found.ok)
    return failed(trouble(io, { problems: found.problems, texts: {}, exit: exitCode.file }, 'text'))
  const { as, minimum } = options
  if (as !== 'partnership') {
    return ok(written(io, summarize(found.value, { audience: as, period, ruleSet, minimum, today }), options))
  }
  const incidents = incidentsIn(found.value, period)
  const config = await loadConfig(io, options, ruleSet, 'short')
  const name = config.name ?? incidents.find(({ latest }) => latest.settingName !== null)?.latest.settingName
  if (name == null) {
    const problems = [problem('setting-without-name', { init: commandOf(io, 'config init') }, null)]
    return failed(trouble(io, { problems, texts: {}, exit: exitCode.answers }, 'text'))
  }
  const { id, nation } = ruleSet.rules
  const file = partnershipFile(incidents, { period: period.id, rules: id, nation, name })
  return ok(`${JSON.stringify(file, null, 2)}\n`)
}

/** File by file: of each no more is kept than is counted. No link is followed, and no folder inside another is opened. */
async function findRecords(
  io: Io,
  folders: readonly string[],
  ruleSet: RuleSet,
): Promise<Result<Found, readonly Problem[]>> {
  const paths: string[] = []
  for (const folder of folders) {
    try {
      const names = await io.files.list(folder)
      paths.push(...names.toSorted().map((name) => pathsOf(io.platform).join(folder, name)))
    } catch (error) {
      return failed([fileProblem(error, folder, 'read')])
    }
  }
  const records: CaseFacts[] = []
  const skipped = new Map<SkipReason, number>()
  const progress = new ProgressLine(io, true)
  for (const [place, path] of paths.entries()) {
    const facts = await factsAt(io, path, ruleSet)
    if (facts.ok) records.push(facts.value)
    else skipped.set(facts.problems, (skipped.get(facts.problems) ?? 0) + 1)
    progress.show(() => `${amount(place + 1)} of ${amount(paths.length)} files`)
  }
  progress.close()
  return ok({ files: paths.length, records, skipped })
}

async function factsAt(io: Io, path: string, ruleSet: RuleSet): Promise<Result<CaseFacts, SkipReason>> {
  const kind = (await io.files.look(path))?.kind
  if (kind === 'link') return failed('link')
  if (kind !== 'file' || !path.toLowerCase().endsWith('.txt')) return failed('not-text')
  const bytes = await readBytes(io.files, path)
  return bytes.ok ? readFacts(bytes.value, ruleSet) : failed('unreadable')
}

async function mergedFiles(io: Io, paths: readonly string[], options: SummaryOptions): Promise<Made> {
  const files: Parameters<typeof merged>[0][number][] = []
  for (const path of paths) {
    const text = await readText(io.files, path)
    if (!text.ok)
      return failed(trouble(io, { problems: text.problems, texts: {}, exit: exitCode.file }, 'text'))
    const file = readPartnershipFile(text.value)
    if (file === null) {
      const problems = [problem('not-a-partnership-file', { path }, null)]
      return failed(trouble(io, { problems, texts: {}, exit: exitCode.answers }, 'text'))
    }
    files.push({ path, file })
  }
  const summary = merged(files)
  return summary.ok
    ? ok(written(io, summary.value, options))
    : failed(trouble(io, { problems: summary.problems, texts: {}, exit: exitCode.answers }, 'text'))
}

/** What is hidden, and what is rounded, is settled over all tables, also where one of them is printed. */
function written(io: Io, summary: Summary, { format = 'text', table }: SummaryOptions): string {
  const tables = summary.tables.filter(({ number }) => table === undefined || String(number) === table)
  const chosen = { ...summary, tables }
  switch (format) {
    case 'text':
      return renderSummary(chosen, pageWidth(outputColumns(io)))
    case 'csv':
      return summaryCsv(chosen)
    case 'json':
      return summaryJson(chosen)
    case 'svg':
      return summarySvg(chosen)
  }
}
