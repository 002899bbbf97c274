import { conditionsOf } from '../../rules/conditions.ts'
import type { Criterion, Response, RuleSet } from '../../rules/model.ts'
import type { Block, Paragraph } from '../page.ts'
import { hanging, indent } from '../wrap.ts'

const item = hanging('  - ')

/** What the answers call for, to be read off by hand: the highest response first, with the numbers of the questions. */
export function responseKey(ruleSet: RuleSet, write: Paragraph): readonly Block[] {
  const lowest = ruleSet.responses[0]
  return [
    write('WHAT TO DO: GO DOWN THIS LIST, AND STOP WHERE ANYTHING IS TRUE'),
    ...ruleSet.responses
      .toReversed()
      .map((response) => [
        ...write(response.title.toUpperCase()),
        ...write(response.say, indent(2)),
        ...ruleSet.criteria
          .filter((criterion) => criterion.response === response.id)
          .flatMap((criterion) =>
            write(`${criterion.title} (${list(numbersOf(ruleSet, criterion), 'and')})`, item),
          ),
        ...(response === lowest ? write('Nothing above is true.', item) : notKnown(ruleSet, response, write)),
      ]),
  ]
}

/**
 * The questions of the criteria that call for this as long as they are not known. Where a criterion needs several of
 * them, each is named: that is at least as cautious as the criterion.
 */
function notKnown(ruleSet: RuleSet, { id }: Response, write: Paragraph): Block {
  const open = ruleSet.criteria.filter(
    ({ response, ifNotRuledOut }) => ifNotRuledOut.response === id && response !== id,
  )
  const numbers = new Set(open.flatMap((criterion) => numbersOf(ruleSet, criterion)))
  const inOrder = [...numbers].toSorted((one, other) => one - other)
  return inOrder.length === 0 ? [] : write(`The answer to ${list(inOrder, 'or')} is not known`, item)
}

function numbersOf({ questions }: RuleSet, { any }: Criterion): readonly number[] {
  const used = new Set(any.flatMap(conditionsOf).map(({ question }) => question))
  return questions.flatMap(({ id }, place) => (used.has(id) ? [place + 1] : []))
}

const list = (numbers: readonly number[], last: 'and' | 'or'): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} ${last} ${numbers.at(-1)}`
