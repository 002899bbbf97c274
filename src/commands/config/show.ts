import { configSummary } from '../../config/summary.ts'
import * as wording from '../../config/wording.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { pageWidth } from '../../render/page.ts'
import { wrap } from '../../render/wrap.ts'
import { configPath, openConfig, type OpenedConfig } from '../configuration.ts'
import { outputPage } from '../output.ts'
import { report, trouble } from '../report.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'

/** Prints where the configuration is, whether or not there is one. */
export function showConfigPath(io: Io): number {
  const path = configPath(io)
  if (path === null) return withoutHome(io)
  io.stdout.write(`${path}\n`)
  return exitCode.done
}

/** Prints what is in force, and says everything that is wrong with the file. */
export async function showConfig(io: Io, options: CommonOptions): Promise<number> {
  const rules = await openRuleSet(io, options.rules ?? standardRuleSet)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const path = configPath(io)
  if (path === null) return withoutHome(io)
  const { ruleSet } = rules.value
  const opened = await openConfig(io, path, ruleSet)
  const width = pageWidth(outputPage(io, options.color).width)
  if (opened === null) {
    io.stdout.write(`${wrap(wording.noneYet(path, commandOf(io, 'config init')), width).join('\n')}\n`)
    return exitCode.done
  }
  if (opened.config !== null) io.stdout.write(configSummary(opened.config, path, ruleSet, width))
  return reportAll(io, opened)
}

/** Says what is wrong with it, and gives the exit code for that. */
export function reportAll(io: Io, { problems, isRead }: OpenedConfig): number {
  if (problems.length === 0) return exitCode.done
  report(io, problems, 'text')
  return isRead ? exitCode.answers : exitCode.file
}

/** Says that there is no place for a configuration. */
export function withoutHome(io: Io): number {
  io.stderr.write(`${wrap(wording.noHome, pageWidth(io.columns())).join('\n')}\n`)
  return exitCode.file
}
