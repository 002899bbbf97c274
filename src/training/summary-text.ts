import type { Block, Paragraph, Page } from '../render/page.ts'
import { hanging, indent } from '../render/wrap.ts'
import { figure } from './pictures.ts'
import { titleOf } from './response-text.ts'
import { saidBy } from './reveal-text.ts'
import { againsts, levels, type Plan } from './session.ts'
import { writingFor, type Slide } from './slide.ts'
import { lastOf, type GroupTally, type PartTally, type WorkshopTally } from './tally.ts'
import * as wording from './wording.ts'

/** What came out of a workshop, with bars in plain characters and the figures beside them. */
export function summarySlides(plan: Plan, tally: WorkshopTally, page: Page): readonly Slide[] {
  const write = writingFor(page)
  const { style } = page
  const byGroup = (lines: (group: GroupTally, write: Paragraph) => Block): readonly Block[] =>
    tally.groups.map((group) => [style.strong(group.group), ...lines(group, write)])
  return [
    { heading: wording.summaryByPart, blocks: tally.parts.map((part) => partLines(plan, part, page)) },
    {
      heading: wording.summaryAgainst,
      blocks: [write(wording.besideTheRules), ...byGroup(againstLines), write(wording.lowerIsNoMark)],
    },
    { heading: wording.summarySure, blocks: [write(wording.sureHow), ...byGroup(sureLines)] },
    ...recapSlides(plan, tally, page),
    ...evaluationSlides(tally, page),
  ]
}

function partLines(plan: Plan, part: PartTally, page: Page): Block {
  const { ruleSet, groups } = plan
  const { scenario, scene, recommended, votes, agreed, seconds } = part
  const write = writingFor(page)
  const said = saidBy(
    ruleSet,
    votes.map((each) => [each.group, lastOf(each)]),
  )
  const many = votes.filter(({ first, again }) => again !== null && again.response !== first.response).length
  return [
    ...write(wording.partName(scenario.title, scene.number, scene.of)).map(page.style.strong),
    ...write(wording.theRulesSay(titleOf(ruleSet, recommended)), indent(2)),
    ...said.flatMap((each) =>
      write(`${bar(each.many, groups.length, groups.length)} ${each.many}  ${each.title}: ${each.groups}`, {
        first: '  ',
        rest: ' '.repeat(groups.length + 6),
      }),
    ),
    ...write(wording.movedAndTook(many, Math.round(seconds / 60)), indent(2)),
    ...(agreed === null
      ? []
      : write(
          wording.roomAgreed(agreed.response === null ? null : titleOf(ruleSet, agreed.response), agreed.why),
          indent(2),
        )),
  ]
}

const barWidth = 10

function againstLines({ votes, sameAtFirst }: GroupTally, write: Paragraph): Block {
  const all = votes.lower + votes.same + votes.higher
  const line = (label: string, many: number): Block =>
    write(`${bar(many, all, barWidth)} ${many} of ${all}`, hanging(`  ${label} `))
  return [
    ...againsts.toReversed().flatMap((against) => line(wording.againstLabel(against), votes[against])),
    ...line(wording.sameAtFirst, sameAtFirst),
  ]
}

function sureLines({ confidence, level }: GroupTally, write: Paragraph): Block {
  const of = levels.length
  const line = (label: string, sure: number | null): Block =>
    sure === null ? [] : write(`${bar(sure, of, of)} ${figure(sure)} of ${of}`, hanging(`  ${label} `))
  return [
    ...line(wording.sureBefore, confidence.before),
    ...line(wording.sureAfter, confidence.after),
    ...line(wording.sureOnAverage, level),
  ]
}

function recapSlides({ recap }: Plan, tally: WorkshopTally, page: Page): readonly Slide[] {
  const write = writingFor(page)
  if (tally.recap.length === 0) return []
  const right = tally.recap.filter(({ isRight }) => isRight).length
  const wrong = tally.recap.filter(({ isRight }) => !isRight).map(({ statement }) => statement)
  const missed = recap.filter(({ id }) => wrong.includes(id))
  return [
    {
      heading: wording.summaryRecap,
      blocks: [
        write(`${bar(right, tally.recap.length, barWidth)} ${wording.rightOf(right, tally.recap.length)}`),
        ...(missed.length === 0 ? [] : [write(wording.lookAtAgain)]),
        ...missed.map(({ statement, isTrue }) => write(wording.truth(statement, isTrue), hanging(' -  '))),
      ],
    },
  ]
}

function evaluationSlides({ evaluation, groups }: WorkshopTally, page: Page): readonly Slide[] {
  const write = writingFor(page)
  const words = groups.flatMap(({ group, words: said }) =>
    said === null ? [] : write(wording.askOf(group, said), hanging(' -  ')),
  )
  if (evaluation.length + words.length === 0) return []
  return [
    {
      heading: wording.summaryEvaluation,
      blocks: [
        evaluation.flatMap(({ question, yes, of }) =>
          write(
            `${bar(yes, of, barWidth)} ${wording.handsOf(yes, of).padEnd(8)}  ${wording.evaluationShort(question)}`,
            { first: '  ', rest: ' '.repeat(23) },
          ),
        ),
        words,
      ],
    },
  ]
}

/** As many signs of a width as there are of `all`, the rest dashes. Without one it is none, and full only for all. */
export function bar(many: number, all: number, width: number): string {
  const share = Math.round((many / all) * width)
  const full = many === 0 ? 0 : many === all ? width : Math.min(Math.max(share, 1), Math.max(width - 1, 1))
  return '#'.repeat(full) + '-'.repeat(width - full)
}
