import type { Facts } from '../rules/lint/subject.ts'
import type { RuleSet } from '../rules/model.ts'
import { decide } from '../triage/decide.ts'
import { missingAllClear, untestedAnswers } from './coverage.ts'
import { exampleAnswers } from './example-answers.ts'
import { unreached } from './unreached.ts'

/** What the linter has to know about a rule set and cannot read off it. */
export function factsOf(ruleSet: RuleSet): Facts {
  return {
    // Loading has seen to it that they are answers.
    outcomes: ruleSet.examples.map((example) => decide(ruleSet, exampleAnswers(ruleSet, example))!),
    unreached: unreached(ruleSet),
    missingAllClear: missingAllClear(ruleSet),
    untested: untestedAnswers(ruleSet),
  }
}
