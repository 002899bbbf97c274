import { exampleAnswers } from '../analysis/example-answers.ts'
import type { RuleSet } from '../rules/model.ts'
import { decide } from '../triage/assess.ts'
import type { Decision } from '../triage/assessment.ts'

/** What each example gives, in file order. */
export const exampleOutcomes = (ruleSet: RuleSet): readonly Decision[] =>
  // Loading has seen to it that they are answers.
  ruleSet.examples.map((example) => decide(ruleSet, exampleAnswers(ruleSet, example))!)
