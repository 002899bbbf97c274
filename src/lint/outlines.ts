import { conditionsOf } from '../rules/lookup.ts'
import type { Condition, Line, RuleSet } from '../rules/model.ts'
import type { Pointer } from '../text/part.ts'

/** One line of a list. */
export interface PlacedLine {
  readonly line: Line
  /** The list that it stands in, and its index there. */
  readonly list: readonly Line[]
  readonly index: number
  readonly pointer: Pointer
}

/** One condition of a line. */
export interface PlacedCondition {
  readonly condition: Condition
  /** Those of its line that stand before it, and those after it. */
  readonly before: readonly Condition[]
  readonly after: readonly Condition[]
  readonly pointer: Pointer
}

/** Every list of lines in the rule set, in file order. */
export const everyLine = (ruleSet: RuleSet): readonly PlacedLine[] => [
  ...criterionLines(ruleSet),
  ...stepLines(ruleSet),
]

/** Every condition of the criteria, in file order. */
export const criterionConditions = (ruleSet: RuleSet): readonly PlacedCondition[] =>
  criterionLines(ruleSet).flatMap(conditionsIn)

/** Every condition that decides nothing. */
export const stepConditions = (ruleSet: RuleSet): readonly PlacedCondition[] =>
  stepLines(ruleSet).flatMap(conditionsIn)

export const everyCondition = (ruleSet: RuleSet): readonly PlacedCondition[] =>
  everyLine(ruleSet).flatMap(conditionsIn)

/** Where the question of a condition is named. */
export const questionIn = ({ pointer, condition }: PlacedCondition): Pointer => [
  ...pointer,
  condition.question,
]

export const within = (answers: readonly string[], others: readonly string[]): boolean =>
  answers.every((answer) => others.includes(answer))

/** Whether the one holds, or may hold, only where the other does too. */
export const follows = (one: Condition, other: Condition): boolean =>
  one.question === other.question && within(one.answers, other.answers)

function criterionLines({ criteria }: RuleSet): readonly PlacedLine[] {
  return criteria.flatMap(({ any }, index) => linesIn(any, ['criteria', index, 'any']))
}

/** Those that decide nothing: of the hand-over, of the steps, of who acts and of the fields of the record. */
function stepLines({ rules, steps, handOver, acting, record }: RuleSet): readonly PlacedLine[] {
  return [
    ...linesIn(handOver?.whenKnown ?? [], ['hand_over', 'when_known']),
    ...steps.flatMap(({ id, any, whenKnown }) => [
      ...linesIn(any, ['steps', id, 'any']),
      ...linesIn(whenKnown, ['steps', id, 'when_known']),
    ]),
    ...acting.flatMap(({ whenKnown }, index) => linesIn(whenKnown, ['acting', index, 'when_known'])),
    ...record.flatMap(({ askedWhen }, index) => linesIn(askedWhen, [rules.endsIn, index, 'asked_when'])),
  ]
}

const linesIn = (list: readonly Line[], at: Pointer): readonly PlacedLine[] =>
  list.map((line, index) => ({ line, list, index, pointer: [...at, index] }))

function conditionsIn({ line, pointer }: PlacedLine): readonly PlacedCondition[] {
  const conditions = conditionsOf(line)
  return conditions.map((condition, index) => ({
    condition,
    before: conditions.slice(0, index),
    after: conditions.slice(index + 1),
    pointer: index === 0 ? pointer : [...pointer, 'and', index - 1],
  }))
}
