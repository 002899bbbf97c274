import { sqlQuery } from '../../analysis/sql.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { trouble } from '../report.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'

export interface RulesExportOptions extends CommonOptions {
  readonly format: 'sql'
}

/** Prints a rule set as a program for something else. */
export async function exportRules(
  io: Io,
  idOrFile: string | undefined,
  options: RulesExportOptions,
): Promise<number> {
  const opened = await openRuleSet(io, idOrFile ?? options.rules ?? standardRuleSet)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  switch (options.format) {
    case 'sql':
      io.stdout.write(sqlQuery(opened.value.ruleSet))
      return exitCode.done
  }
}
