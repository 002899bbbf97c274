import type { Page } from '../render/page.ts'
import { explain } from '../record/explain.ts'
import type { ExplainedContact, ExplainedStep } from '../record/explanation.ts'
import type { Outcome } from '../record/outcome.ts'
import { numberOf } from '../render/sentences.ts'
import { groupSteps } from '../render/steps.ts'
import { UNKNOWN } from '../rules/model.ts'
import type { CriterionState } from '../triage/assessment.ts'
import { pageOf } from './dialogue.ts'
import { outcomeOf, type Alarm, type Interview } from './interview-state.ts'
import { blocks, marked, paragraph, strong } from './layout.ts'
import * as wording from './wording.ts'

/** What is urgent is said once, before anything else is asked, and again when it changes. */
export function announce(interview: Interview): void {
  const { prompter, session, announced } = interview
  const outcome = outcomeOf(interview)
  const now = alarms(outcome)
  const news = new Map([...now].filter(([id, alarm]) => announced.get(id) !== alarm))
  interview.announced = now
  if (news.size === 0) return
  prompter.show(alarmBlock(pageOf(interview), outcome, news))
  session.alarmed()
}

/** Every urgent criterion that there is something to say about, by its id. */
function alarms({ ruleSet, assessment }: Outcome): ReadonlyMap<string, Alarm> {
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

/** What is urgent, what to do about it now, and whom to ring. */
function alarmBlock(page: Page, outcome: Outcome, news: ReadonlyMap<string, Alarm>): string {
  const explanation = explain(outcome)
  const { criteria, contacts } = explanation
  const titles = (alarm: Alarm): readonly string[] =>
    criteria.filter(({ id }) => news.get(id) === alarm).map(({ title }) => title)
  const open = titles('open')
  const openSay = new Set(
    criteria.flatMap(({ id, sayIfOpen }) => (news.get(id) === 'open' ? [sayIfOpen ?? wording.findOut] : [])),
  )
  const { now } = groupSteps(explanation)
  const ring = contacts.filter(({ id }) => isToldNow(outcome, news, now, id))
  const said = [
    ...titles('raised').map((title) => strong(page, wording.urgentRaised(title))),
    ...open.map((title) => strong(page, wording.urgentOpen(title))),
    ...Array.from(openSay, (text) => paragraph(page, wording.openSay(text))),
  ]
  const todo = now.length > 0 ? [paragraph(page, wording.doNow), stepList(page, now)] : []
  const contact = [paragraph(page, wording.contactNow), contactList(page, ring)]
  return `\n${blocks([...said, ...todo].join('\n'), ...(ring.length > 0 ? [contact.join('\n')] : []))}`
}

/** Steps as a numbered list. */
export const stepList = (page: Page, steps: readonly Pick<ExplainedStep, 'say' | 'who'>[]): string =>
  steps
    .map(({ say, who }, index) =>
      marked(page, `${String(index + 1).padStart(3)}  `, wording.stepSay(say, who)),
    )
    .join('\n')

/** Those whom the steps name, and those whom what has just been raised names. */
const isToldNow = (
  { ruleSet }: Outcome,
  news: ReadonlyMap<string, Alarm>,
  steps: readonly ExplainedStep[],
  contact: string,
): boolean =>
  steps.some((step) => step.contact?.id === contact) ||
  ruleSet.criteria.some(({ id, tell }) => news.get(id) === 'raised' && tell.includes(contact))

const contactList = (page: Page, contacts: readonly ExplainedContact[]): string =>
  contacts
    .map((contact) => {
      const way = numberOf(contact) ?? contact.web ?? contact.note
      return marked(page, ' ', way === null ? contact.name : `${contact.name}: ${way}`)
    })
    .join('\n')
