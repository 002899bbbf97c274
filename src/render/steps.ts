import type { ExplainedStep, Explanation } from '../record/explanation.ts'
import type { By } from '../rules/model.ts'
import { spaced, type Block, type Paragraph } from './page.ts'
import { hanging, indent, type Margin } from './wrap.ts'

/** A step with its number on the page. */
export interface NumberedStep extends ExplainedStep {
  readonly number: number
}

/** The steps under the headings under which they are shown, in that order, numbered through. */
interface StepGroups {
  readonly now: readonly NumberedStep[]
  readonly not: readonly NumberedStep[]
  readonly today: readonly NumberedStep[]
  readonly thisWeek: readonly NumberedStep[]
  readonly later: readonly NumberedStep[]
}

export function groupSteps({ steps }: Explanation): StepGroups {
  let number = 0
  const take = (belongs: (step: ExplainedStep) => boolean): readonly NumberedStep[] =>
    steps.filter(belongs).map((step) => ({ ...step, number: (number += 1) }))
  const todo = (by: By) => take((step) => step.kind === 'do' && step.by === by)
  return {
    now: todo('now'),
    not: take((step) => step.kind === 'dont'),
    today: todo('today'),
    thisWeek: todo('this-week'),
    later: todo('later'),
  }
}

/** What to do, who does it, and the number to ring where the setting has given its own. */
export const doLines = (steps: readonly NumberedStep[], write: Paragraph): Block =>
  steps.flatMap((step) => [
    ...write(`${step.say} (${step.who})`, numberMargin(step)),
    ...ownNumber(step, write),
  ])

const ownNumber = ({ contact }: NumberedStep, write: Paragraph): Block =>
  contact?.own ? write(`${contact.name}: ${contact.phone}`, indent(4)) : []

export const dontLines = (steps: readonly NumberedStep[], write: Paragraph): Block =>
  steps.flatMap((step) => write(step.say, numberMargin(step)))

/** What else there is to know about the steps, under their numbers. */
export const moreLines = (steps: readonly NumberedStep[], write: Paragraph): Block =>
  spaced(steps.map((step) => (step.more === null ? [] : write(step.more, numberMargin(step)))))

const numberMargin = ({ number }: NumberedStep): Margin => hanging(`${String(number).padStart(2)}. `)
