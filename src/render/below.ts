import type { Below, CriterionBelow } from '../analysis/below.ts'
import { outline } from '../analysis/outline.ts'
import type { Condition, Criterion, RuleSet } from '../rules/model.ts'
import { amount } from './amount.ts'
import { pageText, type Block } from './page.ts'
import { hanging, indent, wrap } from './wrap.ts'

/** Paper. */
const width = 80

/** The page that a safeguarding lead signs: everything that can end below a response. */
export function renderBelow(ruleSet: RuleSet, below: Below): string {
  const { id, title, version } = ruleSet.rules
  const alone = below.reachedBy.filter((conditions) => conditions.length === 1)
  const together = below.reachedBy.filter((conditions) => conditions.length > 1)
  const paragraph = (heading: string, texts: readonly string[]): Block =>
    texts.length === 0 ? [] : [heading, ...wrap(`${texts.join('; ')}.`, width, indent(2))]
  return pageText([
    [`WHAT CAN END BELOW “${below.response}”`, ...wrap(`${title} (${id} ${version})`, width)],
    wrap(`${numbers(below)} ${neverAddsUp}`, width),
    listed(
      ruleSet,
      'Raised, and still below',
      below.raised,
      ({ title: words, any }) => `${words} (${outline(any)})`,
    ),
    listed(ruleSet, 'Not known, and below until it is', below.notKnown, ({ title: words }) => words),
    paragraph('Answers that call for nothing', below.nothing.map(condition)),
    paragraph('Below apart, and not below together', together.map(conditions)),
    paragraph('Never below', alone.map(conditions)),
    ['Read, and agreed:', '', 'Name ______________________ Role __________________ Date ____________'],
  ])
}

const neverAddsUp =
  'The response is the highest that any one criterion calls for: many that call for less never add up to more.'

function numbers({ below, answerSets, response }: Below): string {
  if (below === null) return `How many answer sets end below “${response}” could not be counted.`
  return `Of ${amount(answerSets)} answer sets, ${amount(below)} end below “${response}”.`
}

/** By the response that they call for. */
function listed(
  { responses }: RuleSet,
  heading: string,
  found: readonly CriterionBelow[],
  words: (criterion: Criterion) => string,
): Block {
  const groups = responses.toReversed().flatMap(({ id, title }, fromHighest) => {
    const criteria = found.filter(({ response }) => response === id)
    const lowest = fromHighest === responses.length - 1
    const name = lowest ? `Nothing more than the lowest response (${id})` : `${title} (${id})`
    return criteria.length === 0
      ? []
      : [`  ${name}`, ...criteria.flatMap(({ criterion }) => wrap(words(criterion), width, hanging('  - ')))]
  })
  return groups.length === 0 ? [] : [heading, ...groups]
}

const condition = ({ question, answers }: Condition): string => `${question}: ${answers.join(', ')}`

const conditions = (all: readonly Condition[]): string => all.map(condition).join(' and ')
