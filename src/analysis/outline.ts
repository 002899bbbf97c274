import { conditionsOf, gatesOf } from '../rules/conditions.ts'
import type { Condition, Line, Question, RuleSet } from '../rules/model.ts'

/** Lines in one line: `adult: yes and adult-role: position-of-trust; or identity: online-only`. */
export function outline(lines: readonly Line[]): string {
  return lines.map(inline).join('; or ')
}

const inline = (line: Line): string => conditionsOf(line).map(inWords).join(' and ')

const inWords = ({ question, answers }: Condition): string => `${question}: ${answers.join(', ')}`

/** What must hold, or not be known, for a question to be asked: any of these lines. Null where it is always asked. */
export function gateOf(ruleSet: RuleSet, { id }: Question): readonly Line[] | null {
  const gates = gatesOf(ruleSet, id)
  if (gates.some((gate) => gate.length === 0)) return null
  const lines = gates.map(([first, ...and]): Line => ({ ...first!, and }))
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}
