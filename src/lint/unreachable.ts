import { unreached } from '../analysis/unreached.ts'
import type { RuleSet } from '../rules/model.ts'
import { questionIn, stepLines, type PlacedLine } from './outlines.ts'
import type { Rule } from './subject.ts'

/**
 * Responses, steps and lines of steps that no answers lead to. A criterion always has some: where every question has
 * its most concerning answer, all are raised.
 */
export const unreachable: Rule<'unreachable'> = ({ ruleSet, placeOf }, note) => {
  const { responses, steps } = unreached(ruleSet)
  for (const [place, { id }] of ruleSet.responses.entries()) {
    if (responses.includes(id)) note({ kind: 'response' }, placeOf(['responses', place, 'id']))
  }
  for (const id of steps) note({ kind: 'step' }, placeOf(['steps', id], 'key'))
  for (const placed of stepLines(ruleSet)) {
    if (neverHolds(ruleSet, placed)) note({ kind: 'line' }, placeOf(questionIn(placed), 'key'))
  }
}

/** A question with one answer cannot have two. */
function neverHolds({ questions }: RuleSet, { line, above }: PlacedLine): boolean {
  if (questions.find(({ id }) => id === line.question)?.choose === 'several') return false
  return above.some(
    ({ question, answers }) =>
      question === line.question && !answers.some((answer) => line.answers.includes(answer)),
  )
}
