import type { Page } from '../render/page.ts'
import { listTurn } from './answer-list.ts'
import { elsewhereTurn, handOverTurn, offerTurn } from './choice-turns.ts'
import { pageOf, say } from './dialogue.ts'
import { titleOf, type Ending, type Interview, type InterviewSettings } from './interview-state.ts'
import { marked } from './layout.ts'
import { questionTurn } from './question-turn.ts'
import { Session, type Position, type Progress } from './session.ts'
import { alarmsOf } from './announcement.ts'
import { announce } from './urgent.ts'
import * as wording from './wording.ts'

export type InterviewEnd = Progress & Ending

/**
 * Asks what is known, one question at a time. It decides nothing: what comes next, and what is recommended, follow
 * from the answers. Rejects with `Stopped` where the person or the system stops it; every answer has been saved then.
 */
export async function runInterview(settings: InterviewSettings): Promise<InterviewEnd> {
  const { ruleSet, prompter } = settings
  const session = new Session(ruleSet, settings.start, settings.again)
  const interview: Interview = {
    ...settings,
    session,
    stage: null,
    announced: settings.again ? alarmsOf({ ...settings, ...session.standing }) : new Map(),
    saidWhyFirst: false,
    told: null,
    listed: null,
  }
  if (!settings.again) prompter.show(openingBlock(pageOf(interview), ruleSet.rules.opening))
  for (;;) {
    // Above a long list it would be out of sight: there it is said below it.
    const left = session.next().kind === 'list' ? null : await announce(interview)
    const ending = left ?? (await turnAt(interview, session.next()))
    if (ending) return { answers: session.answers, nation: session.nation, ...ending }
  }
}

/** Close together: it fits on the first screen, with the first question below it. */
const openingBlock = (page: Page, paragraphs: readonly string[]): string =>
  paragraphs.map((text) => marked(page, ' -  ', text)).join('\n')

function turnAt(interview: Interview, position: Position): Promise<Ending | null> {
  switch (position.kind) {
    case 'question':
      sayWhyFirst(interview, position.beforeOffer)
      return questionTurn(interview, position.id)
    case 'elsewhere':
      return elsewhereTurn(interview, position.nation)
    case 'hand-over':
      return handOverTurn(interview)
    case 'offer':
      return offerTurn(interview, titleOf(interview.ruleSet, position.response))
    case 'list':
      return listTurn(interview)
  }
}

/** Said once before the questions that are asked out of order. */
function sayWhyFirst(interview: Interview, response: string | null): void {
  if (response !== null && !interview.saidWhyFirst)
    say(interview, wording.beforeOffer(titleOf(interview.ruleSet, response)))
  interview.saidWhyFirst = response !== null
}
