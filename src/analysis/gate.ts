import type { Line, Question, RuleSet } from '../rules/model.ts'
import { structureOf } from '../triage/structure.ts'

/** What must hold, or not be known, for a question to be asked: any of these lines. Null where it is always asked. */
export function gateOf(ruleSet: RuleSet, { id }: Question): readonly Line[] | null {
  const { criteria, steps } = structureOf(ruleSet).uses.get(id)!
  const uses = criteria.length > 0 ? criteria : steps
  if (uses.some((before) => before.length === 0)) return null
  const lines = uses.map(([first, ...and]): Line => ({ ...first!, and }))
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}
