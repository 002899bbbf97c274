import type { Answer, Line, RuleSet } from '../../rules/model.ts'
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
    ...write(conditionWords(ruleSet, line), hanging(`${' '.repeat(deep)}- `)),
    ...outlined(ruleSet, ['and this', 'and any of these'], line.and, deep + 2, write),
  ])
  return [...write(`${words}:`, indent(deep)), ...list]
}

/** As in: question 6, adult: yes (Yes, or there is a reason to think so). */
function conditionWords({ questions }: RuleSet, line: Line): string {
  const place = questions.findIndex(({ id }) => id === line.question)
  const { answers } = questions[place]!
  const chosen = answers.filter(({ id }) => line.answers.includes(id))
  return `question ${place + 1}, ${line.question}: ${chosen.map(answerWords).join('; or ')}`
}

/** An id, with its label where that says more. */
export const answerWords = ({ id, label }: Answer): string =>
  label.toLowerCase().replaceAll(' ', '-') === id ? id : `${id} (${label})`
