import type { Line, Question, RuleSet } from '../rules/model.ts'
import type { Answers } from './assessment.ts'
import { ownStrength } from './strength.ts'
import { usesOf } from './structure.ts'

/**
 * The questions that are asked, in file order: those on a criterion line that is open (no line above it is clear);
 * those that no criterion uses, on a step line that is open. For a step, a question that is not asked is clear.
 */
export function askedQuestions(ruleSet: RuleSet, answers: Answers): readonly Question[] {
  const asked: Question[] = []
  const notAsked = new Set<string>()
  const open = (line: Line): boolean => ownStrength(line, answers[line.question]) > 0
  for (const question of ruleSet.questions) {
    const { criteria, steps } = usesOf(ruleSet, question.id)
    const isAsked =
      criteria.length > 0
        ? criteria.some((above) => above.every(open))
        : steps.some((above) => above.every((line) => !notAsked.has(line.question) && open(line)))
    if (isAsked) asked.push(question)
    else notAsked.add(question.id)
  }
  return asked
}

/** The first question that is asked and has no answer; null when there is none. Replays from the start every time. */
export function nextQuestion(ruleSet: RuleSet, answers: Answers): Question | null {
  return askedQuestions(ruleSet, answers).find(({ id }) => answers[id] === undefined) ?? null
}
