import { shortly } from '../render/sentences.ts'
import { UNKNOWN, type RuleSet } from '../rules/model.ts'
import { askedQuestions } from '../triage/asked.ts'
import { assess } from '../triage/assess.ts'
import { questionOf } from '../triage/structure.ts'
import { askingOf, nationAsking, type Asking } from './asking.ts'
import { blocks, heading, marked, type Page } from './page.ts'
import { answerIn, type Session } from './session.ts'
import type { InterviewContext } from './talk.ts'
import * as wording from './wording.ts'

/** What is listed before the end, in the order of the questions: those asked, with the nation after the first. */
export function listed(ruleSet: RuleSet, session: Session): readonly Asking[] {
  return askedQuestions(ruleSet, session.answers).flatMap((question, place) =>
    place === 0 ? [askingOf(ruleSet, question), nationAsking(ruleSet)] : [askingOf(ruleSet, question)],
  )
}

/** All answers, numbered, under the headings of their stages; those that are not used stand apart. */
export function answerList(
  page: Page,
  { ruleSet, configured }: Pick<InterviewContext, 'ruleSet' | 'configured'>,
  session: Session,
): string {
  const asked = listed(ruleSet, session)
  const numbered = asked.map((asking, place) => ({ asking, mark: `${String(place + 1).padStart(3)}  ` }))
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
  const setAside = assess(ruleSet, session.answers)
    .setAside.map((id) => askingOf(ruleSet, questionOf(ruleSet, id)))
    .map((asking) => entry({ asking, mark: '     ' }))
  return `\n${blocks(
    heading(page, wording.allAnswers),
    ...stages,
    ...(setAside.length > 0 ? [heading(page, wording.notUsed), setAside.join('\n')] : []),
  )}`
}
