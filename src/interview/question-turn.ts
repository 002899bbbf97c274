import type { AnswerValue, RuleSet } from '../rules/model.ts'
import type { Assessment } from '../triage/assessment.ts'
import { questionOf, withId } from '../rules/lookup.ts'
import { askingOf, NATION, nationAsking, type Asking } from './asking.ts'
import { pageOf, put, say } from './dialogue.ts'
import { changeSentence, setAsideSentences } from './interview-state.ts'
import type { Ending, Interview } from './interview-state.ts'
import { heading, paragraph } from './layout.ts'
import * as wording from './wording.ts'

/** Puts a question, or the nation gate, and takes the answer. */
export async function questionTurn(interview: Interview, id: string): Promise<Ending | null> {
  const { ruleSet, session } = interview
  const asking = askingFor(ruleSet, id)
  showStage(interview, asking.stage)
  const before = session.before(id)
  const current = session.answerTo(id)
  const keys = { back: before !== null, keep: current !== undefined, soFar: session.hasPassedFirstStage }
  const said = await put(interview, asking, keys, wording.questionCount(session.countOf(id)), current)
  switch (said.kind) {
    case 'answer':
      await take(interview, asking, said.value)
      return null
    case 'keep':
      session.keep()
      return null
    case 'back':
      if (before !== null) session.open(before)
      return null
    case 'so-far':
      return { kind: 'recommendation', early: true }
    case 'quit':
      return { kind: 'quit' }
  }
}

const askingFor = (ruleSet: RuleSet, id: string): Asking =>
  id === NATION ? nationAsking(ruleSet) : askingOf(ruleSet, questionOf(ruleSet, id))

function showStage(interview: Interview, id: string | null): void {
  const { prompter, ruleSet } = interview
  const stage = withId(ruleSet.stages, id)
  if (!stage || id === interview.stage) return
  interview.stage = id
  const page = pageOf(interview)
  prompter.show(`\n${heading(page, stage.title)}`)
}

/** Saves the answer first of all, then says what it was and what it changes. */
async function take(interview: Interview, asking: Asking, value: AnswerValue): Promise<void> {
  const { prompter, session, save } = interview
  const before = session.standing
  const isChange = session.answerTo(asking.id) !== undefined
  session.answer(asking.id, value)
  await save({ answers: session.answers, nation: session.nation })
  prompter.show(paragraph(pageOf(interview), wording.answered(asking.inWords(value))))
  for (const sentence of setAsideSentences(interview.ruleSet, before, session.standing)) {
    say(interview, sentence)
  }
  if (!isChange) return
  // Before a list it would be out of sight: there it is said below it.
  if (session.next().kind === 'list') interview.told ??= before.assessment
  else tellChange(interview, before.assessment)
}

/** Says what a change of an answer did to the recommendation, where it did something. */
export function tellChange(interview: Interview, before: Assessment): void {
  const { ruleSet, session } = interview
  const now = session.assessment
  const change = changeSentence(ruleSet, before, now)
  if (change !== null) say(interview, change)
  if (interview.told) interview.told = now
}
