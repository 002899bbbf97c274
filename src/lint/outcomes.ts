import { exampleAnswers } from '../analysis/example-answers.ts'
import type { RuleSet } from '../rules/model.ts'
import { decide, type Decision } from '../triage/decide.ts'

/** What each example gives, in file order. */
export const exampleOutcomes = (ruleSet: RuleSet): readonly Decision[] =>
  // Loading has seen to it that they are answers.
  ruleSet.examples.map((example) => decide(ruleSet, exampleAnswers(ruleSet, example))!)
