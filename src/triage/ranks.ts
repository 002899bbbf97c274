import type { RuleSet } from '../rules/model.ts'
import type { Answers } from './assessment.ts'
import { responseAt } from './response.ts'
import { findingsOf, tablesOf, valuesOf, type CriterionFinding } from './tables.ts'

/** Places of responses from the lowest, from 0: the highest that any criterion calls for, the lowest where none does. */
export interface Ranks {
  readonly now: number
  /** With the least, and with the most concerning answer wherever there is none. */
  readonly least: number
  readonly most: number
}

export function ranksOf(findings: readonly CriterionFinding[]): Ranks {
  let now = 0
  let least = 0
  let most = 0
  for (const finding of findings) {
    if (finding.now > now) now = finding.now
    if (finding.least > least) least = finding.least
    if (finding.most > most) most = finding.most
  }
  return { now, least, most }
}

/** The response that stands whatever the questions without an answer turn out to be. */
export function guaranteedResponse(ruleSet: RuleSet, answers: Answers): string {
  const tables = tablesOf(ruleSet)
  return responseAt(ruleSet, ranksOf(findingsOf(tables, valuesOf(tables, answers))).least)
}
