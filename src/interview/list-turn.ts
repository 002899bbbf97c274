import { isDeepStrictEqual } from 'node:util'
import { announce } from './announcement.ts'
import { answerList, listed } from './answer-list.ts'
import { pageOf, say, unclear } from './conversation.ts'
import { listReply } from './list-reply.ts'
import { tellChange } from './question-turn.ts'
import type { Ending, Talk } from './talk.ts'
import * as wording from './wording.ts'

/**
 * Shows all answers, again only where their numbers have changed or somebody asks for it. Any can be opened again; the
 * interview is over only when the person says so.
 */
export async function listTurn(talk: Talk): Promise<Ending | null> {
  const { context, session } = talk
  const asked = listed(context.ruleSet, session)
  const ids = asked.map(({ id }) => id)
  if (!isDeepStrictEqual(ids, talk.listed)) {
    context.prompter.show(answerList(pageOf(context), context, session))
    talk.listed = ids
  }
  announce(talk)
  if (talk.told) tellChange(talk, talk.told)
  talk.told = session.answers
  say(context, wording.listSay(context.keepsDraft))
  const line = await context.prompter.line(wording.listPrompt, (typed) =>
    unclear(context, listReply(asked, typed)),
  )
  const reply = listReply(asked, line)
  switch (reply.kind) {
    case 'open':
      session.open(reply.item.id)
      return null
    case 'list':
      talk.listed = null
      return null
    case 'back':
      session.back()
      return null
    case 'finish':
      return { kind: 'recommendation', early: false }
    case 'quit':
      return { kind: 'quit' }
    case 'unclear':
      return null
  }
}
