import type { RuleSet } from '../rules/model.ts'
import { criterionConditions } from './outlines.ts'
import type { Rule } from './subject.ts'

/** Questions that stand before the one on whose answer it depends whether they are asked at all. */
export const askedBeforeGate: Rule<'asked-before-gate'> = ({ ruleSet, placeOf }, note) => {
  for (const [index, { id }] of ruleSet.questions.entries()) {
    const later = gateOf(ruleSet, id).find(
      (gate) => ruleSet.questions.findIndex((question) => question.id === gate) > index,
    )
    if (later !== undefined) note({ gate: later }, placeOf(['questions', id], 'key'))
  }
}

/** The questions that stand before this one in its lines; none where it is used without any. */
function gateOf(ruleSet: RuleSet, question: string): readonly string[] {
  const uses = criterionConditions(ruleSet).filter(({ condition }) => condition.question === question)
  if (uses.some(({ before }) => before.length === 0)) return []
  return uses.flatMap(({ before }) => before.map((condition) => condition.question))
}
