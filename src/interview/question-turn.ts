import { explainSetAside } from '../record/explain.ts'
import { notUsed, shortly } from '../render/sentences.ts'
import type { AnswerValue, RuleSet } from '../rules/model.ts'
import type { Assessment } from '../triage/assessment.ts'
import { questionOf } from '../rules/lookup.ts'
import { askingOf, NATION, nationAsking, type Asking } from './asking.ts'
import { pageOf, put, say } from './dialogue.ts'
import { titleOf, type Ending, type Interview } from './interview-state.ts'
import { heading, paragraph } from './layout.ts'
import type { Standing } from './session.ts'
import * as wording from './wording.ts'

/** Puts a question, or the nation gate, and takes the answer. */
export async function questionTurn(interview: Interview, id: string): Promise<Ending | null> {
  const { ruleSet, session } = interview
  const asking = askingFor(ruleSet, id)
  showStage(interview, asking.stage)
  const before = session.before(id)
  const current = session.answerTo(id)
  const said = await put(interview, asking, { back: before !== null, keep: current !== undefined }, current)
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
    case 'quit':
      return { kind: 'quit' }
  }
}

const askingFor = (ruleSet: RuleSet, id: string): Asking =>
  id === NATION ? nationAsking(ruleSet) : askingOf(ruleSet, questionOf(ruleSet, id))

function showStage(interview: Interview, id: string | null): void {
  const { prompter, ruleSet } = interview
  const stage = ruleSet.stages.find((each) => each.id === id)
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
  if (before.response !== now.response) {
    const from = titleOf(ruleSet, before.response)
    const to = titleOf(ruleSet, now.response)
    say(interview, wording.responseChanged(from, to, now.complete))
  }
  if (interview.told) interview.told = now
}

/** What is said out loud about answers that have just become unused, or are used again. */
function setAsideSentences(ruleSet: RuleSet, was: Standing, is: Standing): readonly string[] {
  const unused = without(is.assessment.setAside, was.assessment.setAside)
  const used = without(was.assessment.setAside, is.assessment.setAside)
  return [
    ...explainSetAside(ruleSet, is.answers, unused).map(notUsed),
    ...explainSetAside(ruleSet, was.answers, used).map(({ ask, answer }) =>
      wording.usedAgain(shortly(ask), answer ?? ''),
    ),
  ]
}

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((id) => !others.includes(id))
