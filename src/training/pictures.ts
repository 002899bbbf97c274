import { answerWords } from '../record/words.ts'
import { shortly } from '../render/sentences.ts'
import type { RuleSet } from '../rules/model.ts'
import { boards, type Piece } from './boards.ts'
import { titleOf } from './response-text.ts'
import type { Scenario } from './scenario.ts'
import type { Scene } from './scene.ts'
import { evaluations, levels } from './session.ts'
import type { WorkshopTally } from './tally.ts'
import { wayThrough, type WayStep } from './way.ts'
import * as wording from './wording.ts'

/** The way that a story takes, for a room: what is recommended, and only what was raised or left open, in words. */
export function wayBoards(ruleSet: RuleSet, { title }: Scenario, scene: Scene): readonly string[] {
  const { answers, assessment } = scene
  const steps = (state: 'raised' | 'not-ruled-out'): readonly WayStep[] =>
    wayThrough(ruleSet, answers, assessment, state)
  const open = steps('not-ruled-out').map(({ criterion }): Piece => ({
    kind: 'box',
    texts: [criterion.title],
    isOpen: true,
  }))
  const raised = steps('raised').map(({ criterion, lines }): Piece => ({
    kind: 'box',
    texts: [criterion.title, ...(lines[0] ?? []).map(conditionWords)],
    isOpen: false,
  }))
  return boards(wording.pictureTitle(title), [
    { kind: 'banner', text: wording.recommendedNow(titleOf(ruleSet, assessment.response)) },
    ...headed(wording.raised, raised),
    ...headed(wording.leftOpen, open),
  ])
}

const conditionWords = ({ question, answer }: WayStep['lines'][number][number]): string =>
  `${shortly(question.ask)} ${answer === null ? wording.noAnswer : answerWords(question, answer)}`

const headed = (text: string, pieces: readonly Piece[]): readonly Piece[] =>
  pieces.length === 0 ? [] : [{ kind: 'heading', text }, ...pieces]

/** What came out of a workshop, as bars. */
export function resultsBoards({ groups, evaluation }: WorkshopTally): readonly string[] {
  const of = levels.length
  const sure = (label: string, level: number | null): readonly Piece[] =>
    level === null ? [] : [{ kind: 'bar', label, share: level / of, figure: `${figure(level)} of ${of}` }]
  return boards(wording.resultsTitle, [
    ...groups.flatMap(({ group, votes, sameAtFirst, confidence }) => {
      const all = votes.lower + votes.same + votes.higher
      return [
        ...headed(group, [
          ...countBar(wording.asRecommendedBefore, sameAtFirst, all),
          ...countBar(wording.asRecommendedAfter, votes.same, all),
          ...sure(wording.sureAtFirst, confidence.before),
          ...sure(wording.sureAtLast, confidence.after),
        ]),
      ]
    }),
    ...headed(
      wording.summaryEvaluation,
      evaluations.flatMap((question) => {
        const counted = evaluation.find((each) => each.question === question)
        return counted ? countBar(wording.evaluationShort(question), counted.yes, counted.of) : []
      }),
    ),
  ])
}

/** A bar of so many out of so many; none where there are none. */
export const countBar = (label: string, yes: number, of: number): readonly Piece[] =>
  of === 0 ? [] : [{ kind: 'bar', label, share: yes / of, figure: wording.handsOf(yes, of) }]

/** With one place after the point where it is not whole. */
export const figure = (number: number): string => String(Math.round(number * 10) / 10)
