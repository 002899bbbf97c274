import { covers } from './covering.ts'
import { everyLine } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Lines that say the same as one before them in their list. */
export const repeatedLine: Rule<'repeated-line'> = ({ ruleSet, placeOf }, note) => {
  for (const { line, list, index, pointer } of everyLine(ruleSet)) {
    const first = list.findIndex((other) => covers(other, line) && covers(line, other))
    if (first === index) continue
    note(
      { line: placeOf([...pointer.slice(0, -1), first]).line },
      placeOf([...pointer, line.question], 'key'),
    )
  }
}
