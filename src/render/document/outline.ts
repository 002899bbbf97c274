import type { Answer, Condition, Line, RuleSet } from '../../rules/model.ts'
import type { Block, Paragraph } from '../page.ts'
import { hanging, indent } from '../wrap.ts'

/** What introduces lines: where there is one, and where it is any of several. */
export type Introduction = readonly [one: string, any: string]

/** Lines under what introduces them; a single short one stands beside it. `deep`: columns from the left. */
export function outlined(
  ruleSet: RuleSet,
  introduction: Introduction,
  lines: readonly Line[],
  deep: number,
  write: Paragraph,
): Block {
  const [first, ...rest] = lines
  if (!first) return []
  const words = introduction[rest.length === 0 ? 0 : 1]
  if (rest.length === 0 && first.and.length === 0) {
    return write(`${words}: ${conditionWords(ruleSet, first)}.`, indent(deep))
  }
  const list = lines.flatMap((line) => [
    ...item(ruleSet, line, deep, write),
    ...outlinedAnd(ruleSet, line.and, deep + 2, write),
  ])
  return [...write(`${words}:`, indent(deep)), ...list]
}

/** What must hold too; a single condition stands beside what introduces it. */
function outlinedAnd(
  ruleSet: RuleSet,
  conditions: readonly Condition[],
  deep: number,
  write: Paragraph,
): Block {
  const [first, ...rest] = conditions
  if (!first) return []
  if (rest.length === 0) return write(`and this: ${conditionWords(ruleSet, first)}.`, indent(deep))
  return [
    ...write('and all of these:', indent(deep)),
    ...conditions.flatMap((condition) => item(ruleSet, condition, deep, write)),
  ]
}

const item = (ruleSet: RuleSet, condition: Condition, deep: number, write: Paragraph): Block =>
  write(conditionWords(ruleSet, condition), hanging(`${' '.repeat(deep)}- `))

/** As in: question 6, adult: yes (Yes, or there is a reason to think so). */
function conditionWords({ questions }: RuleSet, condition: Condition): string {
  const place = questions.findIndex(({ id }) => id === condition.question)
  const { answers } = questions[place]!
  const chosen = answers.filter(({ id }) => condition.answers.includes(id))
  return `question ${place + 1}, ${condition.question}: ${chosen.map(answerWords).join('; or ')}`
}

/** An id, with its label where that says more. */
export const answerWords = ({ id, label }: Answer): string =>
  label.toLowerCase().replaceAll(' ', '-') === id ? id : `${id} (${label})`
