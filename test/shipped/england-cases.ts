import { explain } from '../../src/record/explain.ts'
import type { ExplainedStep } from '../../src/record/explanation.ts'
import { groupSteps } from '../../src/render/steps.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { shipped } from '../properties/shipped.ts'
import { outcomeOf } from '../record/outcomes.ts'
import { answersOf } from './answers.ts'

export const england = shipped().find(({ rules }) => rules.id === 'england-2024')!

export const allClear: Answers = answersOf(
  england,
  england.examples.find((each) => each.allClear)!,
)

/** Everything is clear but for these answers. */
export const caseOf = (answers: Answers): Answers => ({ ...allClear, ...answers })

/** The ids of the steps, under the headings under which they are shown. */
export interface Shown {
  readonly response: string
  readonly now: readonly string[]
  /** As urgent as those, and more than a person does at once. */
  readonly after: readonly string[]
  readonly not: readonly string[]
  readonly all: readonly string[]
}

export function shownFor(answers: Answers): Shown {
  const outcome = outcomeOf(england, answers)
  const groups = groupSteps(explain(outcome))
  return {
    response: outcome.assessment.response,
    now: idsOf(groups.now),
    after: idsOf(groups.after),
    not: idsOf(groups.not),
    all: outcome.assessment.steps.map(({ id }) => id),
  }
}

const idsOf = (steps: readonly ExplainedStep[]): readonly string[] => steps.map(({ id }) => id)

/** The sentence of a step, for an answer set that shows it. */
export const saidIn = (answers: Answers, id: string): string =>
  outcomeOf(england, answers).assessment.steps.find((step) => step.id === id)?.say ?? ''
