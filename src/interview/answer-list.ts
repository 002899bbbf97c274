import { ask, pageOf, say } from './dialogue.ts'
import type { Ending, Interview } from './interview-state.ts'
import { blocks, heading, marked } from './layout.ts'
import { listedAnswers, type ListedAnswer, type ListedAnswers } from './listed-answers.ts'
import { tellChange } from './question-turn.ts'
import { listReply } from './reply.ts'
import { announce } from './urgent.ts'
import * as wording from './wording.ts'

/**
 * Shows all answers, again only where their numbers have changed or somebody asks for it. Any can be opened again; the
 * interview is over only when the person says so.
 */
export async function listTurn(interview: Interview): Promise<Ending | null> {
  const { prompter, session, leaving, ruleSet, configured } = interview
  const listed = listedAnswers(ruleSet, session, configured)
  const asked = listed.stages.flatMap(({ answers }) => answers)
  const ids = asked.map(({ id }) => id)
  if (ids.join() !== interview.listed?.join()) {
    prompter.show(answerList(interview, listed))
    interview.listed = ids
  }
  const left = await announce(interview)
  if (left) return left
  if (interview.told) tellChange(interview, interview.told)
  interview.told = session.assessment
  say(interview, wording.listSay(leaving))
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

/** All answers, numbered, under the headings of their stages; those that are not used stand apart. */
function answerList(interview: Interview, { stages, notUsed }: ListedAnswers): string {
  const page = pageOf(interview)
  let number = 0
  const entry = (mark: string, { ask: question, answer }: ListedAnswer): string =>
    marked(page, mark, `${question} ${answer}`)
  const numbered = (each: ListedAnswer): string => entry(`${String((number += 1)).padStart(3)}  `, each)
  return `\n${blocks(
    heading(page, wording.allAnswers),
    ...stages.flatMap(({ title, answers }) => [heading(page, title), answers.map(numbered).join('\n')]),
    ...(notUsed.length > 0
      ? [heading(page, wording.notUsed), notUsed.map((each) => entry('     ', each)).join('\n')]
      : []),
  )}`
}
