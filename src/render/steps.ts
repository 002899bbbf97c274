import type { ExplainedStep, Explanation } from '../record/explanation.ts'
import type { By } from '../rules/model.ts'
import { point, type Item } from './view.ts'

/** A step with its number on the page. */
export interface NumberedStep extends ExplainedStep {
  readonly number: number
}

/** The steps under the headings under which they are shown, in that order, numbered through. */
interface StepGroups {
  readonly now: readonly NumberedStep[]
  /** As urgent, but more than anybody does at once. */
  readonly after: readonly NumberedStep[]
  readonly not: readonly NumberedStep[]
  readonly today: readonly NumberedStep[]
  readonly thisWeek: readonly NumberedStep[]
  readonly later: readonly NumberedStep[]
}

/** More than that nobody has in mind at once. */
const mostAtOnce = 5

export function groupSteps({ steps }: Explanation): StepGroups {
  let number = 0
  const take = (belongs: (step: ExplainedStep) => boolean): readonly NumberedStep[] =>
    steps.filter(belongs).map((step) => ({ ...step, number: (number += 1) }))
  const todo = (by: By) => take((step) => step.kind === 'do' && step.by === by)
  const now = todo('now')
  return {
    now: now.slice(0, mostAtOnce),
    after: now.slice(mostAtOnce),
    not: take((step) => step.kind === 'dont'),
    today: todo('today'),
    thisWeek: todo('this-week'),
    later: todo('later'),
  }
}

/** What to do, who does it, and the number to ring where the setting has given its own. `under`: what else stands there. */
export const stepPoint = ({ say, who, contact, number }: NumberedStep, under: readonly string[] = []): Item =>
  point(`${say} (${who})`, [...(contact?.own ? [`${contact.name}: ${contact.phone}`] : []), ...under], number)
