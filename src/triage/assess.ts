import type { RuleSet, Step } from '../rules/model.ts'
import { askedValues, setAsideOf, unansweredOf } from './asked.ts'
import type { Answers, Assessment, Change } from './assessment.ts'
import { couldChange } from './outlook.ts'
import { ranksOf } from './ranks.ts'
import { responseAt } from './response.ts'
import { actedSteps, shownSteps } from './steps.ts'
import { findingsOf, tablesOf, valuesOf, type ShownWhen } from './tables.ts'
import type { Values } from './values.ts'

/**
 * Holds the answers against every criterion. A list under `any` means any, a list under `and` all; the response is the
 * highest that any criterion calls for. A missing answer is don't know, and never counts as no. Throws where something is not an
 * answer of the rule set: `readAnswers` comes before.
 */
export function assess(ruleSet: RuleSet, answers: Answers): Assessment {
  const tables = tablesOf(ruleSet)
  const values = valuesOf(tables, answers)
  const findings = findingsOf(tables, values)
  const { now, least, most } = ranksOf(findings)
  const used = askedValues(tables, values)
  const unanswered = unansweredOf(tables, used)
  const criteria = findings.map(({ state }) => state)
  const allowed = stepsOf(tables.stepsAt(now), used)
  const assessment: Assessment = {
    response: responseAt(ruleSet, now),
    complete: unanswered.length === 0,
    decided: least === most,
    criteria,
    steps: actedSteps(ruleSet, shownSteps(ruleSet, allowed, criteria), answers),
    unanswered,
    couldChange: [],
    setAside: setAsideOf(tables, values, used),
  }
  if (assessment.decided) return assessment
  // Worked out when somebody looks at it: it takes several times as long as all the rest.
  let changes: readonly Change[] | null = null
  const get = (): readonly Change[] => (changes ??= couldChange(ruleSet, tables, values, findings))
  return Object.defineProperty(assessment, 'couldChange', { get, enumerable: true })
}

function stepsOf(forResponse: readonly ShownWhen[], used: Values): readonly Step[] {
  const steps: Step[] = []
  for (const { step, isShown } of forResponse) if (isShown === null || isShown.at(used)) steps.push(step)
  return steps
}
