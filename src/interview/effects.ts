import { explainSetAside } from '../record/explain.ts'
import { notUsed, shortly } from '../render/sentences.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Assessment } from '../triage/assessment.ts'
import { titleOf } from './interview-state.ts'
import type { Standing } from './session.ts'
import * as wording from './wording.ts'

/** What is said out loud about answers that have just become unused, or are used again. */
export function setAsideSentences(ruleSet: RuleSet, was: Standing, is: Standing): readonly string[] {
  const unused = without(is.assessment.setAside, was.assessment.setAside)
  const used = without(was.assessment.setAside, is.assessment.setAside)
  return [
    ...explainSetAside(ruleSet, is.answers, unused).map(notUsed),
    ...explainSetAside(ruleSet, was.answers, used).map(({ ask, answer }) =>
      wording.usedAgain(shortly(ask), answer ?? ''),
    ),
  ]
}

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((id) => !others.includes(id))

/** What a change of an answer did to the recommendation; null where it did nothing. */
export function changeSentence(ruleSet: RuleSet, was: Assessment, is: Assessment): string | null {
  if (was.response === is.response) return null
  return wording.responseChanged(titleOf(ruleSet, was.response), titleOf(ruleSet, is.response), is.complete)
}
