import { choicesOf, NONE } from '../../src/interview/choices.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { askedQuestions } from '../../src/triage/walk.ts'
import { answersOf } from '../shipped/answers.ts'

/** What is typed for the all-clear of a rule set, question by question. */
export function allClearKeys(ruleSet: RuleSet): readonly { readonly id: string; readonly typed: string }[] {
  const example = ruleSet.examples.find(({ allClear }) => allClear)!
  const answers = answersOf(ruleSet, example)
  return askedQuestions(ruleSet, answers).map((question) => {
    const value = answers[question.id]!
    const ids = typeof value === 'string' ? [value] : value.length === 0 ? [NONE] : value
    const keys = choicesOf(question).filter(({ id }) => ids.includes(id))
    return { id: question.id, typed: keys.map(({ key }) => key).join(' ') }
  })
}
