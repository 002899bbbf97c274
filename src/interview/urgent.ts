import type { Page } from '../render/page.ts'
import type { ExplainedContact, ExplainedStep } from '../record/explanation.ts'
import { contactLine } from '../render/sentences.ts'
import { alarmsOf, announcementOf, newAlarms, type Announcement } from './announcement.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { ask, pageOf, say as sayTo } from './dialogue.ts'
import { outcomeOf, type Ending, type Interview } from './interview-state.ts'
import { blocks, marked, paragraph, strong } from './layout.ts'
import * as wording from './wording.ts'

/**
 * What is urgent is said once, before anything else is asked, and again when it changes; nothing goes on before somebody
 * says so. Not null where the interview is left there.
 */
export async function announce(interview: Interview): Promise<Ending | null> {
  const { prompter, announced, leaving } = interview
  const outcome = outcomeOf(interview)
  const now = alarmsOf(outcome)
  const news = newAlarms(now, announced)
  interview.announced = now
  if (news.size === 0) return null
  prompter.show(alarmBlock(pageOf(interview), announcementOf(outcome, news)))
  sayTo(interview, wording.goOnKeys(leaving))
  const way = await ask(interview, wording.prompt, goOnReply)
  return way === 'on' ? null : { kind: 'quit' }
}

/** Enter alone does nothing: a finger that stays on it would have the page gone before it is read. */
function goOnReply(line: string): Result<'on' | 'quit', string> {
  switch (line.trim().toLowerCase()) {
    case 'g':
    case 'go on':
      return ok('on')
    case 'q':
    case 'quit':
      return ok('quit')
    default:
      return failed(wording.goOnFirst)
  }
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
