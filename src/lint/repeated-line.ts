import { covers } from './covering.ts'
import { everyLine, questionIn } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Lines that say the same as one before them in their list. */
export const repeatedLine: Rule<'repeated-line'> = ({ ruleSet, placeOf }, note) => {
  for (const placed of everyLine(ruleSet)) {
    const { line, list, index, pointer } = placed
    const first = list.findIndex((other) => covers(other, line) && covers(line, other))
    if (first === index) continue
    note({ line: placeOf([...pointer.slice(0, -1), first]).line }, placeOf(questionIn(placed), 'key'))
  }
}
