import { everyLine, questionIn } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Deeper than this, nobody sees any more what has to be true at once. */
const deepest = 3

/** Lines that stand below three others. Only the first of each such indent: those below it come of it. */
export const deepOutline: Rule<'deep-outline'> = ({ ruleSet, placeOf }, note) => {
  for (const placed of everyLine(ruleSet)) {
    if (placed.above.length === deepest && placed.index === 0)
      note({ deepest }, placeOf(questionIn(placed), 'key'))
  }
}
