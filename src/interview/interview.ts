import { elsewhereTurn, handOverTurn, offerTurn } from './crossroads.ts'
import { announce } from './announcement.ts'
import { pageOf, say } from './conversation.ts'
import { marked, type Page } from './page.ts'
import { listTurn } from './list-turn.ts'
import { questionTurn } from './question-turn.ts'
import { Session, type Place, type Progress } from './session.ts'
import type { Ending, InterviewContext, Talk } from './talk.ts'
import * as wording from './wording.ts'

export type InterviewEnd = Progress & Ending

/**
 * Asks what is known, one question at a time. It decides nothing: what comes next, and what is recommended, follow
 * from the answers. Rejects with `Stopped` where the person or the system stops it; every answer has been saved then.
 */
export async function interview(context: InterviewContext): Promise<InterviewEnd> {
  const session = new Session(context.ruleSet, context.start)
  const talk: Talk = {
    context,
    session,
    stage: null,
    announced: new Map(),
    saidWhyFirst: false,
    told: null,
    listed: null,
  }
  if (!context.again) {
    context.prompter.show(openingBlock(pageOf(context), context.ruleSet.rules.opening))
  }
  for (;;) {
    // Above a long list it would be out of sight: there it is said below it.
    if (session.next().kind !== 'list') announce(talk)
    const ending = await at(talk, session.next())
    if (ending) return { answers: session.answers, nation: session.nation, ...ending }
  }
}

/** Close together: it fits on the first screen, with the first question below it. */
const openingBlock = (page: Page, paragraphs: readonly string[]): string =>
  paragraphs.map((text) => marked(page, ' -  ', text)).join('\n')

function at(talk: Talk, place: Place): Promise<Ending | null> {
  switch (place.kind) {
    case 'question':
      sayWhyFirst(talk, place.beforeOffer)
      return questionTurn(talk, place.id)
    case 'elsewhere':
      return elsewhereTurn(talk, place.nation)
    case 'hand-over':
      return handOverTurn(talk)
    case 'offer':
      return offerTurn(talk, titleOf(talk, place.response))
    case 'list':
      return listTurn(talk)
  }
}

/** Said once before the questions that are asked out of order. */
function sayWhyFirst(talk: Talk, response: string | null): void {
  if (response !== null && !talk.saidWhyFirst) say(talk.context, wording.beforeOffer(titleOf(talk, response)))
  talk.saidWhyFirst = response !== null
}

const titleOf = ({ context }: Talk, response: string): string =>
  context.ruleSet.responses.find(({ id }) => id === response)?.title ?? response
