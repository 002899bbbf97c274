import { withId, conditionsOf } from '../rules/lookup.ts'
import { UNKNOWN, type Condition, type Line, type RuleSetData } from '../rules/model.ts'

/**
 * Everything that leads to a response at that place from the lowest or to a higher one: an answer set ends there exactly
 * when all conditions of one of these lists hold, which may name don't know among the answers. In file order; without
 * those that come to nothing more than another. The lowest is always reached.
 */
export function reachedBy(ruleSet: RuleSetData, rank: number): readonly (readonly Condition[])[] {
  if (rank === 0) return [[]]
  const high = new Set(ruleSet.responses.slice(rank).map(({ id }) => id))
  const all = ruleSet.criteria.flatMap(({ any, response, ifNotRuledOut }) => {
    const unknown = high.has(ifNotRuledOut.response) ? [UNKNOWN] : []
    return high.has(response) ? any.flatMap((line) => wayOf(ruleSet, line, unknown) ?? []) : []
  })
  return all.filter(
    (way, place) =>
      !all.some((other, at) => at !== place && follows(way, other) && (at < place || !follows(other, way))),
  )
}

/** The conditions of a line; null where no answers can meet them all. */
function wayOf(
  { questions }: RuleSetData,
  line: Line,
  unknown: readonly string[],
): readonly [readonly Condition[]] | null {
  const way: Condition[] = []
  for (const { question, answers } of conditionsOf(line)) {
    const own = { question, answers: [...answers, ...unknown] }
    const several = withId(questions, question)?.choose === 'several'
    const index = several ? -1 : way.findIndex((each) => each.question === question)
    if (index === -1) way.push(own)
    else way.push(both(way.splice(index, 1)[0]!, own))
  }
  return way.some(({ answers }) => answers.length === 0) ? null : [way]
}

/** A question with one answer, asked about twice. */
const both = ({ question, answers }: Condition, other: Condition): Condition => ({
  question,
  answers: answers.filter((id) => other.answers.includes(id)),
})

/** Whether the one holds only where the other does. */
const follows = (one: readonly Condition[], other: readonly Condition[]): boolean =>
  other.every(({ question, answers }) =>
    one.some((each) => each.question === question && each.answers.every((id) => answers.includes(id))),
  )
