import type { Page } from '../render/page.ts'
import type { ExplainedContact, ExplainedStep } from '../record/explanation.ts'
import { contactLine } from '../render/sentences.ts'
import { alarmsOf, announcementOf, newAlarms, type Announcement } from './announcement.ts'
import { pageOf } from './dialogue.ts'
import { outcomeOf, type Interview } from './interview-state.ts'
import { blocks, marked, paragraph, strong } from './layout.ts'
import * as wording from './wording.ts'

/** What is urgent is said once, before anything else is asked, and again when it changes. */
export function announce(interview: Interview): void {
  const { prompter, announced } = interview
  const outcome = outcomeOf(interview)
  const now = alarmsOf(outcome)
  const news = newAlarms(now, announced)
  interview.announced = now
  if (news.size === 0) return
  prompter.show(alarmBlock(pageOf(interview), announcementOf(outcome, news)))
}

function alarmBlock(page: Page, { headings, say, steps, contacts }: Announcement): string {
  const said = [
    ...headings.map((heading) => strong(page, heading)),
    ...say.map((text) => paragraph(page, text)),
  ]
  const todo = steps.length > 0 ? [paragraph(page, wording.doNow), stepList(page, steps)] : []
  const contact = [paragraph(page, wording.contactNow), contactList(page, contacts)]
  return `\n${blocks([...said, ...todo].join('\n'), ...(contacts.length > 0 ? [contact.join('\n')] : []))}`
}

/** Steps as a numbered list. */
export const stepList = (page: Page, steps: readonly Pick<ExplainedStep, 'say' | 'who'>[]): string =>
  steps
    .map(({ say, who }, index) =>
      marked(page, `${String(index + 1).padStart(3)}  `, wording.stepSay(say, who)),
    )
    .join('\n')

const contactList = (page: Page, contacts: readonly ExplainedContact[]): string =>
  contacts.map((contact) => marked(page, ' ', contactLine(contact))).join('\n')
