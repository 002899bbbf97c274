import type { Pointer } from '../text/part.ts'
import { covers } from './covering.ts'
import { everyCondition, everyLine, follows, questionIn } from './outlines.ts'
import type { Rule } from './subject.ts'

/**
 * Lines that hold only where a wider one beside them holds too, and conditions that hold wherever one before them in
 * their line does.
 */
export const coveredLine: Rule<'covered-line'> = ({ ruleSet, placeOf }, note) => {
  const noteBy = (by: Pointer, pointer: Pointer): void =>
    note({ line: placeOf(by).line }, placeOf(pointer, 'key'))
  for (const { line, list, pointer } of everyLine(ruleSet)) {
    const beside = list.findIndex((other) => covers(other, line) && !covers(line, other))
    if (beside !== -1) noteBy([...pointer.slice(0, -1), beside], [...pointer, line.question])
  }
  for (const placed of everyCondition(ruleSet)) {
    const { condition, before, pointer } = placed
    const narrower = before.findIndex((each) => follows(each, condition))
    if (narrower === -1) continue
    const [line, index] = [pointer.slice(0, -2), narrower - 1]
    noteBy(index === -1 ? line : [...line, 'and', index], questionIn(placed))
  }
}
