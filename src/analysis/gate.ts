import type { Line, Question, RuleSet } from '../rules/model.ts'
import { structureOf } from '../triage/structure.ts'

/** What must hold, or not be known, for a question to be asked: any of these lines. Null where it is always asked. */
export function gateOf(ruleSet: RuleSet, { id }: Question): readonly Line[] | null {
  const { criteria, steps } = structureOf(ruleSet).uses.get(id)!
  const uses = criteria.length > 0 ? criteria : steps
  if (uses.some((above) => above.length === 0)) return null
  const lines = new Map(uses.map((above) => [JSON.stringify(above.map(alone)), nested(above)]))
  return [...lines.values()]
}

const alone = (line: Line): Line => ({ ...line, and: [] })

const nested = ([first, ...rest]: readonly Line[]): Line => ({
  ...first!,
  and: rest.length === 0 ? [] : [nested(rest)],
})
