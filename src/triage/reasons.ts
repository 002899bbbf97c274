import { conditionsOf } from '../rules/conditions.ts'
import type { Condition, Line } from '../rules/model.ts'
import type { Answers, Reason, State } from './assessment.ts'
import { lineStrength, ownStrength } from './strength.ts'

/** The answers on the lines that give a criterion its state, in file order, each question once. */
export function reasons(lines: readonly Line[], state: State, answers: Answers): readonly Reason[] {
  const found = new Map<string, Reason>()
  const add = ({ question }: Condition): void => {
    if (!found.has(question)) found.set(question, { question, answer: answers[question] ?? null })
  }
  const holding = (line: Line, least: 1 | 2): void => {
    if (lineStrength(line, answers) >= least) conditionsOf(line).forEach(add)
  }
  const ruledOut = (line: Line): void => {
    add(conditionsOf(line).find((each) => ownStrength(each, answers[each.question]) === 0)!)
  }
  switch (state) {
    case 'raised':
      lines.forEach((line) => holding(line, 2))
      break
    case 'not-ruled-out':
      lines.forEach((line) => holding(line, 1))
      break
    case 'clear':
      lines.forEach(ruledOut)
      break
  }
  return [...found.values()]
}
