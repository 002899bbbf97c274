import { covers } from './covering.ts'
import { everyLine, questionIn, within } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Lines that hold only where a wider one beside them holds too, or wherever the line above them does. */
export const coveredLine: Rule<'covered-line'> = ({ ruleSet, placeOf }, note) => {
  for (const placed of everyLine(ruleSet)) {
    const { line, above, list, pointer } = placed
    const beside = list.findIndex((other) => covers(other, line) && !covers(line, other))
    const higher = above.findIndex(
      ({ question, answers }) => question === line.question && within(answers, line.answers),
    )
    const noteBy = (by: readonly (string | number)[]): void =>
      note({ line: placeOf(by).line }, placeOf(questionIn(placed), 'key'))

    if (beside !== -1) noteBy([...pointer.slice(0, -1), beside])
    // A line and the list below it are two steps of the pointer.
    else if (higher !== -1) noteBy(pointer.slice(0, -2 * (above.length - higher)))
  }
}
