import type { RuleSet } from '../rules/model.ts'
import { criterionLines } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Questions that stand before the one on whose answer it depends whether they are asked at all. */
export const askedBeforeGate: Rule<'asked-before-gate'> = ({ ruleSet, placeOf }, note) => {
  for (const [place, { id }] of ruleSet.questions.entries()) {
    const later = gateOf(ruleSet, id).find(
      (gate) => ruleSet.questions.findIndex((question) => question.id === gate) > place,
    )
    if (later !== undefined) note({ gate: later }, placeOf(['questions', id], 'key'))
  }
}

/** The questions above each line that uses this one; none where it is used without any. */
function gateOf(ruleSet: RuleSet, question: string): readonly string[] {
  const uses = criterionLines(ruleSet).filter(({ line }) => line.question === question)
  if (uses.some(({ above }) => above.length === 0)) return []
  return uses.flatMap(({ above }) => above.map((line) => line.question))
}
