import type { Line, RuleSet } from '../rules/model.ts'
import type { Pointer } from '../text/part.ts'

/** One line with what stands above and beside it. */
export interface PlacedLine {
  readonly line: Line
  /** Outermost first. */
  readonly above: readonly Line[]
  /** The list that it stands in, and its place there. */
  readonly list: readonly Line[]
  readonly index: number
  readonly pointer: Pointer
}

/** Every line of the criteria, in file order. */
export function criterionLines({ criteria }: RuleSet): readonly PlacedLine[] {
  return criteria.flatMap(({ any }, place) => linesBelow(any, ['criteria', place, 'any'], []))
}

/** Every line of the steps and of the hand-over. */
export function stepLines({ steps, handOver }: RuleSet): readonly PlacedLine[] {
  return [
    ...linesBelow(handOver?.whenKnown ?? [], ['hand_over', 'when_known'], []),
    ...steps.flatMap(({ id, any, whenKnown }) => [
      ...linesBelow(any, ['steps', id, 'any'], []),
      ...linesBelow(whenKnown, ['steps', id, 'when_known'], []),
    ]),
  ]
}

export const everyLine = (ruleSet: RuleSet): readonly PlacedLine[] => [
  ...criterionLines(ruleSet),
  ...stepLines(ruleSet),
]

/** Where the question of a line is named. */
export const questionIn = ({ pointer, line }: PlacedLine): Pointer => [...pointer, line.question]

export const within = (answers: readonly string[], others: readonly string[]): boolean =>
  answers.every((answer) => others.includes(answer))

function linesBelow(list: readonly Line[], at: Pointer, above: readonly Line[]): readonly PlacedLine[] {
  return list.flatMap((line, index) => {
    const pointer = [...at, index]
    const placed = { line, above, list, index, pointer }
    return [placed, ...linesBelow(line.and, [...pointer, 'and'], [...above, line])]
  })
}
