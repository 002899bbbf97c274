import type { AnswerValue, Example, RuleSetData } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'

/** The answers of an example, with those of the example that it starts from. */
export function exampleAnswers(ruleSet: RuleSetData, { from, answers }: Example): Answers {
  const start = ruleSet.examples.find(({ name }) => name === from)
  const merged = { ...(start ? exampleAnswers(ruleSet, start) : {}), ...answers }
  const given = Object.entries(merged).filter((entry): entry is [string, AnswerValue] => entry[1] !== null)
  return Object.fromEntries(given)
}
