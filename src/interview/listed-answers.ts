import { shortly } from '../render/sentences.ts'
import { UNKNOWN, type RuleSet } from '../rules/model.ts'
import { questionOf } from '../rules/lookup.ts'
import { askingOf, hasGate, nationAsking, type Asking } from './asking.ts'
import { answerIn, type Progress, type Session } from './session.ts'
import * as wording from './wording.ts'

/** A question with its answer in words, as all of them are shown before the end. */
export interface ListedAnswer {
  readonly id: string
  readonly ask: string
  readonly answer: string
}

export interface ListedAnswers {
  /** Those that are asked, in that order, under the titles of their stages. */
  readonly stages: readonly { readonly title: string; readonly answers: readonly ListedAnswer[] }[]
  /** Those that have an answer that is not used. */
  readonly notUsed: readonly ListedAnswer[]
}

/** All answers by stage. `configured`: what of it the configuration has said. */
export function listedAnswers(ruleSet: RuleSet, session: Session, configured: Progress): ListedAnswers {
  const listed = (asking: Asking): ListedAnswer => ({
    id: asking.id,
    ask: shortly(asking.ask),
    answer: answerOf(ruleSet, session, configured, asking),
  })
  const asked = askedIn(ruleSet, session)
  return {
    stages: ruleSet.stages.flatMap(({ id, title }) => {
      const answers = asked.filter(({ stage }) => stage === id).map(listed)
      return answers.length === 0 ? [] : [{ title, answers }]
    }),
    notUsed: session.assessment.setAside.map((id) => listed(askingOf(ruleSet, questionOf(ruleSet, id)))),
  }
}

/** What is listed, in the order of the questions: those asked, with the nation after the first. */
const askedIn = (ruleSet: RuleSet, session: Session): readonly Asking[] =>
  session.standing.asked.flatMap((question, index) =>
    index === 0 && hasGate(ruleSet)
      ? [askingOf(ruleSet, question), nationAsking(ruleSet)]
      : [askingOf(ruleSet, question)],
  )

function answerOf(ruleSet: RuleSet, session: Session, configured: Progress, { id, inWords }: Asking): string {
  const given = session.answerTo(id)
  if (given === undefined) return inWords(UNKNOWN)
  return answerIn(ruleSet, configured, id) === given
    ? wording.fromConfiguration(inWords(given))
    : inWords(given)
}
