import type { AnswerValue, Example, RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

/** The answers of an example with those of the examples that it starts from. */
export function answersOf(ruleSet: RuleSet, example: Example): Answers {
  const from = ruleSet.examples.find(({ name }) => name === example.from)
  const merged: Record<string, AnswerValue> = from ? { ...answersOf(ruleSet, from) } : {}
  for (const [id, value] of Object.entries(example.answers)) {
    if (value === null) delete merged[id]
    else merged[id] = value
  }
  return merged
}
