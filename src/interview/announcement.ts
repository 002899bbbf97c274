import { explain } from '../record/explain.ts'
import type { ExplainedContact, ExplainedStep } from '../record/explanation.ts'
import type { Outcome } from '../record/outcome.ts'
import { groupSteps } from '../render/steps.ts'
import { withId } from '../rules/lookup.ts'
import { UNKNOWN } from '../rules/model.ts'
import type { CriterionState } from '../triage/assessment.ts'
import * as wording from './wording.ts'

/** An urgent criterion is raised, or it is open: nobody knows, and somebody has said so. */
export type Alarm = 'raised' | 'open'

/** Of urgent criteria, by their ids. */
export type Alarms = ReadonlyMap<string, Alarm>

/** What is urgent, what to do about it now, and whom to ring: which words, in which order. */
export interface Announcement {
  /** What is raised, then what is not known. */
  readonly headings: readonly string[]
  readonly say: readonly string[]
  readonly steps: readonly ExplainedStep[]
  /** One at most: nobody rings two at once. */
  readonly contacts: readonly ExplainedContact[]
}

/** Every urgent criterion that there is something to say about. */
export function alarmsOf({ ruleSet, assessment }: Outcome): Alarms {
  const urgent = new Set(ruleSet.criteria.filter((criterion) => criterion.urgent).map(({ id }) => id))
  return new Map(
    assessment.criteria.flatMap((criterion): [string, Alarm][] => {
      if (!urgent.has(criterion.id)) return []
      if (criterion.state === 'raised') return [[criterion.id, 'raised']]
      return isOpen(criterion) ? [[criterion.id, 'open']] : []
    }),
  )
}

const isOpen = ({ state, because }: CriterionState): boolean =>
  state === 'not-ruled-out' &&
  because.some(({ answer }) => (typeof answer === 'string' ? [answer] : answer)?.includes(UNKNOWN))

/** Those that have not been announced as they are now. */
export const newAlarms = (now: Alarms, announced: Alarms): Alarms =>
  new Map([...now].filter(([id, alarm]) => announced.get(id) !== alarm))

export function announcementOf(outcome: Outcome, news: Alarms): Announcement {
  const explanation = explain(outcome)
  const { criteria, contacts } = explanation
  const those = (alarm: Alarm) => criteria.filter(({ id }) => news.get(id) === alarm)
  const steps = groupSteps(explanation).now
  const openSay = new Set(those('open').map(({ sayIfOpen }) => sayIfOpen ?? wording.findOut))
  return {
    headings: [
      ...those('raised').map(({ title }) => wording.urgentRaised(title)),
      ...those('open').map(({ title }) => wording.urgentOpen(title)),
    ],
    say: Array.from(openSay, wording.openSay),
    steps,
    contacts: contactsFor(outcome, news)
      .flatMap((id) => withId(contacts, id) ?? [])
      .slice(0, 1),
  }
}

/** Whom what has just been raised names, first things first; what is only open says itself whom to ring. */
const contactsFor = ({ ruleSet }: Outcome, news: Alarms): readonly string[] =>
  ruleSet.criteria.flatMap(({ id, tell }) => (news.get(id) === 'raised' ? tell : []))
