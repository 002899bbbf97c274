import { UNKNOWN, type Line, type RuleSetData } from '../rules/model.ts'

/** The answer to the question is, or contains, one of these. May hold don't know. */
export interface Condition {
  readonly question: string
  readonly answers: readonly string[]
}

/**
 * Everything that leads to a response at that place from the lowest or to a higher one: an answer set ends there exactly
 * when all conditions of one of these lists hold. In file order; without those that come to nothing more than another. The lowest is always reached.
 */
export function reachedBy(ruleSet: RuleSetData, rank: number): readonly (readonly Condition[])[] {
  if (rank === 0) return [[]]
  const high = new Set(ruleSet.responses.slice(rank).map(({ id }) => id))
  const all = ruleSet.criteria.flatMap(({ any, response, ifNotRuledOut }) => {
    const unknown = high.has(ifNotRuledOut.response) ? [UNKNOWN] : []
    return high.has(response) ? any.flatMap((line) => ways(ruleSet, line, unknown, [])) : []
  })
  return all.filter(
    (way, place) =>
      !all.some((other, at) => at !== place && follows(way, other) && (at < place || !follows(other, way))),
  )
}

/** The ways down through a line, with the conditions on the way. */
function ways(
  ruleSet: RuleSetData,
  { question, answers, and }: Line,
  unknown: readonly string[],
  above: readonly Condition[],
): readonly (readonly Condition[])[] {
  const own = { question, answers: [...answers, ...unknown] }
  const several = ruleSet.questions.find(({ id }) => id === question)?.choose === 'several'
  const before = above.find((condition) => !several && condition.question === question)
  const here = before ? [...above.filter((each) => each !== before), both(before, own)] : [...above, own]
  if (here.at(-1)!.answers.length === 0) return []
  return and.length === 0 ? [here] : and.flatMap((line) => ways(ruleSet, line, unknown, here))
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
