import { gatesOf, isLeast } from '../rules/lookup.ts'
import type { Condition, RuleSet } from '../rules/model.ts'
import type { Answers, Reason } from '../triage/assessment.ts'
import { askedQuestions } from '../triage/walk.ts'
import { conditionStrength } from '../triage/strength.ts'

/**
 * The answers that made a question unnecessary: of those before it on each of its lines, the first that is clear. Null
 * where that question was itself no longer asked.
 */
export function closedBy(ruleSet: RuleSet, answers: Answers, question: string): readonly Reason[] {
  const asked = new Set(askedQuestions(ruleSet, answers).map(({ id }) => id))
  const closing = gatesOf(ruleSet, question).flatMap(
    (gate) => gate.find((each) => isClosed(each, answers, asked)) ?? [],
  )
  return [...new Set(closing.map((each) => each.question))].map((id) => ({
    question: id,
    answer: asked.has(id) ? answers[id]! : null,
  }))
}

const isClosed = (condition: Condition, answers: Answers, asked: ReadonlySet<string>): boolean =>
  !asked.has(condition.question) || conditionStrength(condition, answers[condition.question]) === 0

/** Those of the answers that were set aside which are not the least concerning ones. They are said out loud. */
export function notableSetAside(
  { questions }: RuleSet,
  answers: Answers,
  setAside: readonly string[],
): readonly Reason[] {
  return questions.flatMap((question) => {
    const answer = setAside.includes(question.id) ? answers[question.id]! : null
    return answer === null || isLeast(question, answer) ? [] : [{ question: question.id, answer }]
  })
}
