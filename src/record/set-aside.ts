import type { AnswerValue, Condition, Question, RuleSet } from '../rules/model.ts'
import type { Answers, Reason } from '../triage/assessment.ts'
import { askedQuestions } from '../triage/asked.ts'
import { ownStrength } from '../triage/strength.ts'
import { structureOf } from '../triage/structure.ts'

/**
 * The answers that made a question unnecessary: of those before it on each of its lines, the first that is clear. Null
 * where that question was itself no longer asked.
 */
export function closedBy(ruleSet: RuleSet, answers: Answers, question: string): readonly Reason[] {
  const uses = structureOf(ruleSet).uses.get(question)
  if (!uses) return []
  const asked = new Set(askedQuestions(ruleSet, answers).map(({ id }) => id))
  const ways = uses.criteria.length > 0 ? uses.criteria : uses.steps
  const closing = ways.flatMap((way) => way.find((each) => isClosed(each, answers, asked)) ?? [])
  return [...new Set(closing.map((each) => each.question))].map((id) => ({
    question: id,
    answer: asked.has(id) ? answers[id]! : null,
  }))
}

const isClosed = (condition: Condition, answers: Answers, asked: ReadonlySet<string>): boolean =>
  !asked.has(condition.question) || ownStrength(condition, answers[condition.question]) === 0

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

const isLeast = ({ answers: [least] }: Question, answer: AnswerValue): boolean =>
  typeof answer === 'string' ? answer === least!.id : answer.length === 0
