import type { Question, RuleSet } from '../rules/model.ts'

import type { Answers } from './assessment.ts'
import { compiled, valuesOf, type Compiled } from './compiled.ts'
import { missing, notAsked, now, ofAny, type Values } from './decision.ts'

/**
 * The values that count: those of questions that are not asked are put aside. A question is asked, in file order, while
 * it is on a criterion line in which nothing before it is clear; one that no criterion uses, while it is on such a line
 * of a step or of the hand-over.
 */
export function usedValues({ questions }: Compiled, values: Values): Values {
  const used = [...values]
  for (const [index, { gates }] of questions.entries()) {
    if (now(ofAny(gates, used)) === 0) used[index] = notAsked
  }
  return used
}

/** Ids of the questions that are asked and have no answer, in asking order. */
export const unansweredIn = ({ questions }: RuleSet, used: Values): readonly string[] =>
  questions.filter((_, index) => used[index] === missing).map(({ id }) => id)

/** Ids of the questions that have an answer and are not asked. */
export const setAsideIn = ({ questions }: RuleSet, values: Values, used: Values): readonly string[] =>
  questions.filter((_, index) => used[index] === notAsked && values[index] !== missing).map(({ id }) => id)

/** The questions that are asked, in file order. */
export function askedQuestions(ruleSet: RuleSet, answers: Answers): readonly Question[] {
  const used = walk(ruleSet, answers)
  return ruleSet.questions.filter((_, index) => used[index] !== notAsked)
}

/** The first question that is asked and has no answer; null when there is none. Replays from the start every time. */
export function nextQuestion(ruleSet: RuleSet, answers: Answers): Question | null {
  return ruleSet.questions[walk(ruleSet, answers).indexOf(missing)] ?? null
}

function walk(ruleSet: RuleSet, answers: Answers): Values {
  const rules = compiled(ruleSet)
  return usedValues(rules, valuesOf(rules, answers))
}

/** The answers, with none of those of a question that is not asked: that counts as clear. */
export function usedAnswers(ruleSet: RuleSet, answers: Answers): Answers {
  const used = walk(ruleSet, answers)
  const notUsed = ruleSet.questions.filter((_, index) => used[index] === notAsked)
  return { ...answers, ...Object.fromEntries(notUsed.map(({ id }) => [id, []])) }
}
