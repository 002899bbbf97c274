import type { RuleSet } from '../rules/model.ts'
import { askedValues, unansweredOf } from './asked.ts'
import type { State } from './assessment.ts'
import { ranksOf } from './ranks.ts'
import { responseAt } from './response.ts'
import { findingsOf, readValues, tablesOf, type CriterionFinding } from './tables.ts'

/** What the rules come to, without reasons and steps. Ids are in file order, `unanswered` in asking order. */
export interface Decision {
  readonly response: string
  /** No answer to a question without one can change the response. */
  readonly decided: boolean
  /** Nothing is unanswered. */
  readonly complete: boolean
  readonly raised: readonly string[]
  readonly notRuledOut: readonly string[]
  readonly unanswered: readonly string[]
}

/** For one case of many. Null where something in it is not an answer: `readAnswers` says what, and where. */
export function decide(ruleSet: RuleSet, given: Readonly<Record<string, unknown>>): Decision | null {
  const tables = tablesOf(ruleSet)
  const values = readValues(tables, given)
  if (values === null) return null
  const findings = findingsOf(tables, values)
  const { now, least, most } = ranksOf(findings)
  const unanswered = unansweredOf(tables, askedValues(tables, values))
  return {
    response: responseAt(ruleSet, now),
    decided: least === most,
    complete: unanswered.length === 0,
    raised: idsIn(findings, 'raised'),
    notRuledOut: idsIn(findings, 'not-ruled-out'),
    unanswered,
  }
}

function idsIn(findings: readonly CriterionFinding[], wanted: State): readonly string[] {
  const ids: string[] = []
  for (const { state } of findings) if (state.state === wanted) ids.push(state.id)
  return ids
}
