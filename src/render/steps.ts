import type { ExplainedStep, Explanation } from '../record/explanation.ts'
import type { By, StepKind } from '../rules/model.ts'
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

/** What is more than can be done at once is parted from the rest only then. */
type Group = Exclude<keyof StepGroups, 'after'>

const byTime: Readonly<Record<By, Group>> = {
  now: 'now',
  today: 'today',
  'this-week': 'thisWeek',
  later: 'later',
}

/** Where a step of each kind stands. */
const groupOf: Readonly<Record<StepKind, (step: ExplainedStep) => Group>> = {
  do: ({ by }) => byTime[by],
  dont: () => 'not',
}

export function groupSteps({ steps }: Explanation): StepGroups {
  let number = 0
  const take = (belongs: (step: ExplainedStep) => boolean): readonly NumberedStep[] =>
    steps.filter(belongs).map((step) => ({ ...step, number: (number += 1) }))
  const inGroup = (name: Group) => take((step) => groupOf[step.kind](step) === name)
  const now = inGroup('now')
  return {
    now: now.slice(0, mostAtOnce),
    after: now.slice(mostAtOnce),
    not: inGroup('not'),
    today: inGroup('today'),
    thisWeek: inGroup('thisWeek'),
    later: inGroup('later'),
  }
}

/** What to do, who does it, and the number to ring where the setting has given its own. `under`: what else stands there. */
export const stepPoint = ({ say, who, contact, number }: NumberedStep, under: readonly string[] = []): Item =>
  point(`${say} (${who})`, [...(contact?.own ? [`${contact.name}: ${contact.phone}`] : []), ...under], number)
