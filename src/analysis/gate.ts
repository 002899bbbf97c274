import type { Line, Question, RuleSet } from '../rules/model.ts'
import { gatesOf } from '../rules/conditions.ts'

/** What must hold, or not be known, for a question to be asked: any of these lines. Null where it is always asked. */
export function gateOf(ruleSet: RuleSet, { id }: Question): readonly Line[] | null {
  const gates = gatesOf(ruleSet, id)
  if (gates.some((gate) => gate.length === 0)) return null
  const lines = gates.map(([first, ...and]): Line => ({ ...first!, and }))
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}
