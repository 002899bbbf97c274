import type { Question, RuleSet } from '../rules/model.ts'
import { missing, notAsked, type Values } from './answer-bits.ts'
import type { Answers } from './assessment.ts'
import { compiled, valuesOf, type Compiled } from './compiled.ts'
import { now, ofAny } from './decision.ts'

/**
 * The values that count: those of questions that are not asked are put aside. A question is asked, in file order, while
 * it is on a criterion line in which nothing before it is clear; one that no criterion uses, while it is on such a line
 * of a step or of the hand-over.
 */
export function usedValues({ questions }: Compiled, values: Values): Values {
  const used = [...values]
  for (let index = 0; index < used.length; index += 1) {
    const { gates } = questions[index]!
    if (gates !== null && now(ofAny(gates, used)) === 0) used[index] = notAsked
  }
  return used
}

/** Ids of the questions that are asked and have no answer, in asking order. */
export function unansweredIn({ questions }: RuleSet, used: Values): readonly string[] {
  const ids: string[] = []
  for (let index = 0; index < used.length; index += 1) {
    if (used[index] === missing) ids.push(questions[index]!.id)
  }
  return ids
}

/** Ids of the questions that have an answer and are not asked. */
export function setAsideIn({ questions }: RuleSet, values: Values, used: Values): readonly string[] {
  const ids: string[] = []
  for (let index = 0; index < used.length; index += 1) {
    if (used[index] === notAsked && values[index] !== missing) ids.push(questions[index]!.id)
  }
  return ids
}

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
