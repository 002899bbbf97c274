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

/** The steps to be done, as they are shown, without what is left for another week. */
export function stepsToDo(explanation: Explanation): readonly NumberedStep[] {
  const { now, after, today } = groupSteps(explanation)
  return [...now, ...after, ...today]
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'

/** A time of day, perhaps with the day before it. */
const whenDone = new RegExp(
  `(?:(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2} ${month}(?: \\d{4})?),? )?\\d{1,2}[:.]\\d\\d(?!\\d)`,
  'i',
)

/** A number that is not a part of a time or a day. */
const aNumber = `\\d+(?![\\d:.-]| ${month})`
/** The numbers with which an entry begins, as in `1 3 4, 16:40, A.B.` */
const numbersAhead = new RegExp(`^\\s*${aNumber}(?:(?:[\\s,+&]|and)+${aNumber})*`, 'i')

/** The steps that are done, by their numbers, and when each was, as far as somebody wrote it. */
export function stepsDone(words: string): ReadonlyMap<number, string | null> {
  return new Map(
    words.split(/[\n;]/).flatMap((entry) => {
      const ahead = numbersAhead.exec(entry)?.[0] ?? ''
      const when = whenDone.exec(entry.slice(ahead.length))?.[0] ?? null
      return (ahead.match(/\d+/g) ?? []).map((number) => [Number(number), when] as const)
    }),
  )
}

/** Whether every entry names steps of these, and when they were done. */
export function tellsSteps(words: string, steps: readonly NumberedStep[]): boolean {
  const numbers = new Set(steps.map(({ number }) => number))
  return words.split(/[\n;]/).every((entry) => {
    const done = [...stepsDone(entry)]
    return done.length > 0 && done.every(([number, when]) => numbers.has(number) && when !== null)
  })
}
