import { conditionsOf, gatesOf } from '../rules/lookup.ts'
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
  const distinct = [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
  // One that holds only where another does adds nothing.
  return distinct.filter((line) => !distinct.some((other) => other !== line && holdsWithin(line, other)))
}

/** Whether the one can hold, or be open, only where the other does too. */
const holdsWithin = (line: Line, other: Line): boolean =>
  conditionsOf(other).every((wider) =>
    conditionsOf(line).some(
      ({ question, answers }) =>
        question === wider.question && answers.every((answer) => wider.answers.includes(answer)),
    ),
  )
