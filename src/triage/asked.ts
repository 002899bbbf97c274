import type { Question, RuleSet } from '../rules/model.ts'
import type { Answers } from './assessment.ts'
import { tablesOf, valuesOf, type Tables } from './tables.ts'
import { missing, notAsked, type Values } from './values.ts'

/**
 * The values, with those of questions that are not asked put aside. A question is asked, in file order, while it is on
 * a criterion line that is open (no line above it is clear); one that no criterion uses, while it is on a step line
 * that is open. For a step, a question that is not asked is clear.
 */
export function askedValues({ asked }: Tables, values: Values): Values {
  const used = values.slice()
  for (const { place, isFor, isAsked } of asked) {
    if (!isAsked.at(isFor === 'criteria' ? values : used)) used[place] = notAsked
  }
  return used
}

/** Ids of the questions that are asked and have no answer, in asking order. */
export function unansweredOf({ questions }: Tables, used: Values): readonly string[] {
  const ids: string[] = []
  for (let place = 0; place < used.length; place += 1) {
    if (used[place] === missing) ids.push(questions[place]!.id)
  }
  return ids
}

/** Ids of the questions that have an answer and are not asked. */
export function setAsideOf({ questions }: Tables, values: Values, used: Values): readonly string[] {
  const ids: string[] = []
  for (let place = 0; place < used.length; place += 1) {
    if (used[place] === notAsked && values[place] !== missing) ids.push(questions[place]!.id)
  }
  return ids
}

/** The questions that are asked, in file order. */
export function askedQuestions(ruleSet: RuleSet, answers: Answers): readonly Question[] {
  const tables = tablesOf(ruleSet)
  const used = askedValues(tables, valuesOf(tables, answers))
  return ruleSet.questions.filter((_, place) => used[place] !== notAsked)
}

/** The first question that is asked and has no answer; null when there is none. Replays from the start every time. */
export function nextQuestion(ruleSet: RuleSet, answers: Answers): Question | null {
  const tables = tablesOf(ruleSet)
  return ruleSet.questions[askedValues(tables, valuesOf(tables, answers)).indexOf(missing)] ?? null
}
