import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import { scenarioTemplate } from '../../training/template.ts'
import type { Problem } from '../../problems/problem.ts'
import type { CommonOptions } from '../common-options.ts'
import { asId } from '../../text/ids.ts'
import { trouble } from '../report.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'
import { put } from './put.ts'
import { ruleSetTemplate } from './template.ts'

export interface RulesNewOptions extends CommonOptions {
  readonly scenario?: boolean
  readonly output?: string
}

/** Writes a small rule set, or a scenario, to start from, into a new file of its name where no other is given. */
export async function newRules(
  io: Io,
  id: string,
  { output, scenario, rules }: RulesNewOptions,
): Promise<number> {
  const suggestion = asId(id)
  if (suggestion !== id) {
    const problem: Problem = { code: 'bad-id', args: { suggestion }, place: null }
    return trouble(io, { problems: [problem], texts: {}, exit: exitCode.usage }, 'text')
  }
  if (scenario) {
    const opened = await openRuleSet(io, rules ?? standardRuleSet)
    if (!opened.ok) return trouble(io, opened.problems, 'text')
    return put(io, scenarioTemplate(opened.value.ruleSet, id), output ?? `${id}.yaml`)
  }
  const today = io.now().toISOString().slice(0, 10)
  return put(io, ruleSetTemplate(id, today), output ?? `${id}.yaml`)
}
