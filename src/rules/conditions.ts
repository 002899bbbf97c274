import type { Condition, Line, RuleSetData } from './model.ts'

/** Everything that must hold for a line to hold, in file order: its own condition first. */
export const conditionsOf = (line: Line): readonly Condition[] => [line, ...line.and]

/** Whether a criterion uses the question; one that none uses is asked for the steps alone. */
export const isForCriteria = ({ criteria }: RuleSetData, question: string): boolean =>
  criteria
    .flatMap(({ any }) => any)
    .flatMap(conditionsOf)
    .some((each) => each.question === question)

/**
 * A question is asked while nothing in one of these lists is clear: for each line of a criterion that it is on, the
 * conditions before it there; where no criterion uses it, the same of the steps and whatever else follows from answers without deciding. An empty list where
 * nothing stands before it.
 */
export function gatesOf(ruleSet: RuleSetData, question: string): readonly (readonly Condition[])[] {
  const { criteria, steps, handOver, acting, record } = ruleSet
  const lines = isForCriteria(ruleSet, question)
    ? criteria.flatMap(({ any }) => any)
    : [
        ...steps.flatMap(({ any, whenKnown }) => [...any, ...whenKnown]),
        ...(handOver?.whenKnown ?? []),
        ...acting.flatMap(({ whenKnown }) => whenKnown),
        ...record.flatMap(({ askedWhen }) => askedWhen),
      ]
  return lines
    .map(conditionsOf)
    .flatMap((conditions) =>
      conditions.flatMap((each, index) => (each.question === question ? [conditions.slice(0, index)] : [])),
    )
}
