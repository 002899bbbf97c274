import { withHiddenEscaped } from '../../text/hidden.ts'
import { hasFallen } from '../../analysis/difference.ts'
import { exactly } from '../../render/amount.ts'
import { differences } from '../../analysis/differences.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { outputColumns, type Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { renderRuleSetDiff } from '../../render/rule-set-diff.ts'
import { trouble, type Format } from '../report.ts'
import { openRuleSet } from '../rule-set.ts'

export interface RulesDiffOptions extends CommonOptions {
  readonly format: Format
  readonly failOnFall?: boolean
}

/** How the later rule set differs from the earlier one; ids or files. */
export async function diffRules(
  io: Io,
  earlier: string,
  later: string,
  options: RulesDiffOptions,
): Promise<number> {
  const was = await openRuleSet(io, earlier)
  if (!was.ok) return trouble(io, was.problems, options.format)
  const now = await openRuleSet(io, later)
  if (!now.ok) return trouble(io, now.problems, options.format)
  const difference = differences(was.value.ruleSet, now.value.ruleSet)
  switch (options.format) {
    case 'text':
      io.stdout.write(renderRuleSetDiff(difference, outputColumns(io)))
      break
    case 'json':
      io.stdout.write(`${withHiddenEscaped(JSON.stringify(difference, exactly, 2))}\n`)
      break
  }
  return options.failOnFall && hasFallen(difference) ? exitCode.found : exitCode.done
}
