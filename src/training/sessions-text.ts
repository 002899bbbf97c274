import { pageText, paragraphs, type Block, type Page } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import { boards, type Piece } from './boards.ts'
import { countBar, figure } from './pictures.ts'
import { csvOf } from './results.ts'
import { levels, type Hands } from './session.ts'
import type { Sessions } from './sessions.ts'
import { bar } from './summary-text.ts'
import * as wording from './wording.ts'

/** So many statements are named: those that were got wrong most. */
const mostStatements = 5

/** Turns the id of a statement to its words; to itself where they are not at hand. */
type WordsOf = (statement: string) => string

/** What is counted, each with its label, in the order in which it is told. */
const counted = (
  all: Sessions,
  wordsOf: WordsOf,
): readonly (readonly [heading: string, lines: readonly Line[]])[] => [
  [
    wording.sessionsAgreement,
    [
      [wording.asRecommendedBefore, all.same.first],
      [wording.asRecommendedAfter, all.same.again],
      [wording.alikeBefore, all.alike.first],
      [wording.alikeAfter, all.alike.again],
    ],
  ],
  [
    wording.sessionsWrong,
    all.wrong.slice(0, mostStatements).map((each): Line => [wordsOf(each.statement), each]),
  ],
  [
    wording.sessionsEvaluation,
    all.evaluation.map((each): Line => [wording.evaluationShort(each.question), each]),
  ],
]
type Line = readonly [label: string, hands: Hands]

const sureLines = ({ sure }: Sessions): readonly (readonly [string, number])[] => [
  ...(sure.before === null ? [] : [[wording.sureAtFirst, sure.before] as const]),
  ...(sure.after === null ? [] : [[wording.sureAtLast, sure.after] as const]),
]

const barWidth = 10

export function sessionsText(all: Sessions, wordsOf: WordsOf, { width, style }: Page): string {
  const write = paragraphs(width)
  const heading = (text: string): Block => write(text).map(style.heading)
  const sure = sureLines(all)
  const of = levels.length
  return pageText([
    write(wording.sessionsHead(all)),
    ...(all.rules.length > 1 ? [write(wording.sessionsMixed)] : []),
    ...counted(all, wordsOf)
      .filter(([, lines]) => lines.some(([, hands]) => hands.of > 0))
      .map(([title, lines]): Block => [
        ...heading(title),
        ...lines.flatMap(([label, { yes, of: many }]) =>
          many === 0
            ? []
            : write(label, hanging(`  ${bar(yes, many, barWidth)} ${wording.handsOf(yes, many).padEnd(9)} `)),
        ),
      ]),
    sure.length === 0
      ? []
      : [
          ...heading(wording.sessionsSure),
          ...sure.flatMap(([label, level]) =>
            write(label, hanging(`  ${bar(level, of, barWidth)} ${`${figure(level)} of ${of}`.padEnd(9)} `)),
          ),
        ],
  ])
}

/** A row for each figure. */
export function sessionsCsv(all: Sessions): string {
  const hands = (measure: string, { yes, of }: Hands) => ({
    measure,
    value: String(yes),
    of: String(of),
    share: of === 0 ? '' : String(Math.round((yes / of) * 1000) / 1000),
  })
  const value = (measure: string, given: string | number | null) => ({
    measure,
    value: given === null ? '' : String(given),
  })
  return csvOf(
    ['measure', 'value', 'of', 'share'],
    [
      value('sessions', all.sessions),
      value('from', all.from),
      value('to', all.to),
      value('people', all.people),
      value('minutes', all.minutes),
      ...all.rules.map((each) => value('rules', each)),
      hands('as_recommended_before', all.same.first),
      hands('as_recommended_after', all.same.again),
      hands('all_groups_the_same_before', all.alike.first),
      hands('all_groups_the_same_after', all.alike.again),
      value('sure_before', all.sure.before),
      value('sure_after', all.sure.after),
      ...all.wrong.map((each) => hands(`wrong:${each.statement}`, each)),
      ...all.evaluation.map((each) => hands(each.question, each)),
    ],
  )
}

/** The same as bars, on boards for a room. */
export function sessionsBoards(all: Sessions, wordsOf: WordsOf): readonly string[] {
  const of = levels.length
  const headed = (text: string, pieces: readonly Piece[]): readonly Piece[] =>
    pieces.length === 0 ? [] : [{ kind: 'heading', text }, ...pieces]
  return boards(wording.sessionsTitle(all.sessions), [
    ...counted(all, wordsOf).flatMap(([title, lines]) =>
      headed(
        title,
        lines.flatMap(([label, hands]) => countBar(label, hands.yes, hands.of)),
      ),
    ),
    ...headed(
      wording.sessionsSure,
      sureLines(all).map(([label, level]) => ({
        kind: 'bar',
        label,
        share: level / of,
        figure: `${figure(level)} of ${of}`,
      })),
    ),
  ])
}
