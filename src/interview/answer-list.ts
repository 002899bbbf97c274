import { isDeepStrictEqual } from 'node:util'
import { shortly } from '../render/sentences.ts'
import { UNKNOWN } from '../rules/model.ts'
import { questionOf } from '../rules/lookup.ts'
import { askingOf, nationAsking, type Asking } from './asking.ts'
import { ask, pageOf, say } from './dialogue.ts'
import type { Ending, Interview } from './interview-state.ts'
import { blocks, heading, marked } from './layout.ts'
import { tellChange } from './question-turn.ts'
import { listReply } from './reply.ts'
import { answerIn } from './session.ts'
import { announce } from './urgent.ts'
import * as wording from './wording.ts'

/**
 * Shows all answers, again only where their numbers have changed or somebody asks for it. Any can be opened again; the
 * interview is over only when the person says so.
 */
export async function listTurn(interview: Interview): Promise<Ending | null> {
  const { prompter, session, keepsDraft } = interview
  const asked = listed(interview)
  const ids = asked.map(({ id }) => id)
  if (!isDeepStrictEqual(ids, interview.listed)) {
    prompter.show(answerList(interview, asked))
    interview.listed = ids
  }
  announce(interview)
  if (interview.told) tellChange(interview, interview.told)
  interview.told = session.assessment
  say(interview, wording.listSay(keepsDraft))
  const reply = await ask(interview, wording.listPrompt, (line) => listReply(asked, line))
  switch (reply.kind) {
    case 'answer':
      session.open(reply.value.id)
      return null
    case 'list':
      interview.listed = null
      return null
    case 'back':
      session.back()
      return null
    case 'finish':
      return { kind: 'recommendation', early: false }
    case 'quit':
      return { kind: 'quit' }
  }
}

/** What is listed before the end, in the order of the questions: those asked, with the nation after the first. */
const listed = ({ ruleSet, session }: Interview): readonly Asking[] =>
  session.standing.asked.flatMap((question, index) =>
    index === 0 ? [askingOf(ruleSet, question), nationAsking(ruleSet)] : [askingOf(ruleSet, question)],
  )

/** All answers, numbered, under the headings of their stages; those that are not used stand apart. */
function answerList(interview: Interview, asked: readonly Asking[]): string {
  const { ruleSet, configured, session } = interview
  const page = pageOf(interview)
  const numbered = asked.map((asking, index) => ({ asking, mark: `${String(index + 1).padStart(3)}  ` }))
  const answer = ({ id, inWords }: Asking): string => {
    const given = session.answerTo(id)
    if (given === undefined) return inWords(UNKNOWN)
    return answerIn(ruleSet, configured, id) === given
      ? wording.fromConfiguration(inWords(given))
      : inWords(given)
  }
  const entry = ({ asking, mark }: { asking: Asking; mark: string }): string =>
    [
      marked(page, mark, shortly(asking.ask)),
      marked(page, `     ${wording.answerMark}`, answer(asking)),
    ].join('\n')
  const stages = ruleSet.stages.flatMap(({ id, title }) => {
    const inside = numbered.filter(({ asking }) => asking.stage === id)
    return inside.length === 0 ? [] : [heading(page, title), inside.map(entry).join('\n')]
  })
  const setAside = session.assessment.setAside
    .map((id) => askingOf(ruleSet, questionOf(ruleSet, id)))
    .map((asking) => entry({ asking, mark: '     ' }))
  return `\n${blocks(
    heading(page, wording.allAnswers),
    ...stages,
    ...(setAside.length > 0 ? [heading(page, wording.notUsed), setAside.join('\n')] : []),
  )}`
}
