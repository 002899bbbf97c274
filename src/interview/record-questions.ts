import type { Fields } from '../record/fields.ts'
import { pageOf, say, unclear, type Setup } from './conversation.ts'
import { fieldList } from './field-list.ts'
import { FieldSession } from './field-session.ts'
import { fieldTurn } from './field-turn.ts'
import { listReply } from './list-reply.ts'
import * as wording from './wording.ts'

export interface RecordContext extends Setup {
  /** What has been filled in before. */
  readonly start: Fields
  /** It goes on after the list: nothing is put that has not been chosen there. */
  readonly again: boolean
  /** Called after everything that is filled in. What it throws ends the questions. */
  readonly save: (fields: Fields) => Promise<void>
}

export interface RecordEnd {
  readonly kind: 'done' | 'back' | 'quit'
  readonly fields: Fields
}

/**
 * Asks for the fields of the record, one at a time. Each can be left to be filled in by hand, and so can all the rest.
 * Rejects with `Stopped`.
 */
export async function askRecord(context: RecordContext): Promise<RecordEnd> {
  const session = new FieldSession(context.ruleSet, context.start)
  const talk = { setup: context, session, save: () => context.save(session.fields) }
  if (context.again) session.leaveTheRest()
  else for (const text of wording.beforeRecord) say(context, text)
  let isListed = false
  for (;;) {
    const field = session.next()
    if (field) {
      const left = await fieldTurn(talk, field)
      if (left) return { kind: left, fields: session.fields }
      continue
    }
    if (!isListed) context.prompter.show(fieldList(pageOf(context), session))
    const said = await listTurn(context, session)
    isListed = said !== 'list'
    if (said !== null && said !== 'list') return { kind: said, fields: session.fields }
  }
}

/** Under the list of fields. Any can be opened again; it is over only when the person says so. */
async function listTurn(setup: Setup, session: FieldSession): Promise<RecordEnd['kind'] | 'list' | null> {
  const missing = session.all.filter((field) => session.isMissing(field)).map(({ label }) => label)
  if (missing.length > 0) say(setup, wording.missingFields(missing))
  say(setup, wording.fieldListSay(setup.keepsDraft))
  const read = (line: string) => listReply(session.all, line)
  const line = await setup.prompter.line(wording.listPrompt, (typed) => unclear(setup, read(typed)))
  const reply = read(line)
  switch (reply.kind) {
    case 'open':
      session.open(reply.item)
      return null
    case 'list':
      return 'list'
    case 'back':
      if (session.before(null) === null) return 'back'
      session.back(null)
      return null
    case 'finish':
      return 'done'
    case 'quit':
      return 'quit'
    case 'unclear':
      return null
  }
}
