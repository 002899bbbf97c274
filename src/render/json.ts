import { withHiddenEscaped } from '../text/hidden.ts'
import type { RuleSet, Step } from '../rules/model.ts'
import type { Assessment, Change, CriterionState } from '../triage/assessment.ts'

/** An assessment for scripts. Its JSON Schema is `rules/assessment.schema.json`; keys are only ever added to it. */
interface AssessmentData {
  readonly format: 1
  readonly rules: { readonly id: string; readonly version: string; readonly digest: string }
  readonly response: string
  readonly complete: boolean
  readonly decided: boolean
  readonly criteria: readonly CriterionState[]
  readonly steps: readonly StepData[]
  readonly unanswered: readonly string[]
  readonly couldChange: readonly Change[]
  readonly setAside: readonly string[]
}

type StepData = Pick<Step, 'id' | 'kind' | 'say' | 'who' | 'by' | 'contact' | 'source'>

export function assessmentData({ rules, digest }: RuleSet, assessment: Assessment): AssessmentData {
  return {
    format: 1,
    rules: { id: rules.id, version: rules.version, digest },
    response: assessment.response,
    complete: assessment.complete,
    decided: assessment.decided,
    criteria: assessment.criteria,
    steps: assessment.steps.map(({ id, kind, say, who, by, contact, source }) => ({
      id,
      kind,
      say,
      who,
      by,
      contact,
      source,
    })),
    unanswered: assessment.unanswered,
    couldChange: assessment.couldChange,
    setAside: assessment.setAside,
  }
}

/** The assessment as one JSON object, for people to read too. */
export function renderAssessment(ruleSet: RuleSet, assessment: Assessment): string {
  return `${withHiddenEscaped(JSON.stringify(assessmentData(ruleSet, assessment), null, 2))}\n`
}
