import type { AnswerValue, RuleSet } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'
import { questionOf } from '../triage/structure.ts'
import { askingOf, NATION, nationAsking, type Asking } from './asking.ts'
import { pageOf, put, say } from './conversation.ts'
import { responseChange, setAsideSentences } from './effects.ts'
import { paragraph, heading } from './page.ts'
import { outcomeOf, type Ending, type Talk } from './talk.ts'
import * as wording from './wording.ts'

/** Puts a question, or the nation gate, and takes the answer. */
export async function questionTurn(talk: Talk, id: string): Promise<Ending | null> {
  const { context, session } = talk
  const asking = askingFor(context.ruleSet, id)
  showStage(talk, asking.stage)
  const before = session.before(id)
  const current = session.answerTo(id)
  const said = await put(context, asking, { back: before !== null, keep: current !== undefined }, current)
  switch (said.kind) {
    case 'answer':
      await take(talk, asking, said.value)
      return null
    case 'keep':
      session.keep()
      return null
    case 'back':
      if (before !== null) session.open(before)
      return null
    case 'quit':
      return { kind: 'quit' }
  }
}

const askingFor = (ruleSet: RuleSet, id: string): Asking =>
  id === NATION ? nationAsking(ruleSet) : askingOf(ruleSet, questionOf(ruleSet, id))

function showStage(talk: Talk, id: string | null): void {
  const { prompter, ruleSet } = talk.context
  const stage = ruleSet.stages.find((each) => each.id === id)
  if (!stage || id === talk.stage) return
  talk.stage = id
  const page = pageOf(talk.context)
  prompter.show(`\n${heading(page, stage.title)}`)
}

/** Saves the answer first of all, then says what it was and what it changes. */
async function take(talk: Talk, asking: Asking, value: AnswerValue): Promise<void> {
  const { context, session } = talk
  const before = session.answers
  const isChange = session.answerTo(asking.id) !== undefined
  session.answer(asking.id, value)
  await context.save({ answers: session.answers, nation: session.nation })
  context.prompter.show(paragraph(pageOf(context), wording.answered(asking.inWords(value))))
  const outcomes = [outcomeOf(context, before), outcomeOf(context, session.answers)] as const
  for (const sentence of setAsideSentences(...outcomes)) say(context, sentence)
  if (!isChange) return
  // Before a list it would be out of sight: there it is said below it.
  if (session.next().kind === 'list') talk.told ??= before
  else tellChange(talk, before)
}

/** Says what a change of an answer did to the recommendation, where it did something. */
export function tellChange(talk: Talk, before: Answers): void {
  const { context, session } = talk
  const sentence = responseChange(outcomeOf(context, before), outcomeOf(context, session.answers))
  if (sentence !== null) say(context, sentence)
  if (talk.told) talk.told = session.answers
}
