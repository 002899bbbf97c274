import { pageOf } from './conversation.ts'
import { outcomeOf, type Talk } from './talk.ts'
import { alarmBlock, alarms } from './urgent.ts'

/** What is urgent is said once, before anything else is asked, and again when it changes. */
export function announce(talk: Talk): void {
  const { context, session } = talk
  const outcome = outcomeOf(context, session.answers)
  const now = alarms(outcome)
  const news = new Map([...now].filter(([id, alarm]) => talk.announced.get(id) !== alarm))
  talk.announced = now
  if (news.size === 0) return
  context.prompter.show(alarmBlock(pageOf(context), outcome, news))
  session.alarmed()
}
