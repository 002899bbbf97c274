import type { AnswerValue, Line, RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

/** The rule of the whole program once more, as plainly as it can be said, to hold the real one against. */

function strength(line: Line, answers: Answers): number {
  const given: AnswerValue = answers[line.question] ?? 'unknown'
  const ids = typeof given === 'string' ? [given] : given
  const own = ids.some((id) => line.answers.includes(id)) ? 2 : ids.includes('unknown') ? 1 : 0
  return Math.min(own, ...line.and.map((condition) => strength({ ...condition, and: [] }, answers)))
}

export const any = (lines: readonly Line[], answers: Answers): number =>
  Math.max(...lines.map((line) => strength(line, answers)))

export function referenceStates(ruleSet: RuleSet, answers: Answers): string[] {
  return ruleSet.criteria.map(
    (criterion) => ['clear', 'not-ruled-out', 'raised'][any(criterion.any, answers)]!,
  )
}

export function referenceResponse(ruleSet: RuleSet, answers: Answers): string {
  const order = ruleSet.responses.map(({ id }) => id)
  const called = ruleSet.criteria.flatMap((criterion) => {
    const state = any(criterion.any, answers)
    return state === 2 ? [criterion.response] : state === 1 ? [criterion.ifNotRuledOut.response] : []
  })
  return order[Math.max(0, ...called.map((id) => order.indexOf(id)))]!
}
