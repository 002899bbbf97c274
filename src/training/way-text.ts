import { answerWords } from '../record/words.ts'
import type { Block, Paragraph, Page } from '../render/page.ts'
import { shortly } from '../render/sentences.ts'
import { hanging, indent } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { titleOf } from './response-text.ts'
import type { Scene } from './scene.ts'
import { writingFor, type Slide } from './slide.ts'
import { wayThrough, type WayLine, type WayStep } from './way.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')

/** The criteria that are raised and left open, as an outline down to the answers that make them so. */
export function waySlide(ruleSet: RuleSet, scene: Scene, page: Page): Slide {
  const clear = scene.assessment.criteria.filter(({ state }) => state === 'clear').length
  return {
    heading: wording.theWay,
    blocks: [
      ...wayBlocks(ruleSet, scene, page),
      ...(clear === 0 ? [] : [writingFor(page)(wording.clearCriteria(clear))]),
    ],
  }
}

/** So many lines say why; whoever wants all of it asks for more. */
const mostWhy = 5

/** The criteria that call for what is recommended, in few lines: those that are raised; else those left open. */
export function whyLines(ruleSet: RuleSet, { answers, assessment }: Scene, write: Paragraph): Block {
  const { response } = assessment
  const deciding = (state: 'raised' | 'not-ruled-out'): readonly WayStep[] =>
    wayThrough(ruleSet, answers, assessment, state).filter(({ callsFor }) => callsFor === response)
  const raised = deciding('raised').map(({ criterion }) => criterion.title)
  const open = deciding('not-ruled-out').map(({ criterion }) => criterion.title)
  if (raised.length + open.length === 0) return write(wording.noneMet, bullet)
  const said = (raised.length > 0 ? raised : open.map(wording.notKnown)).map((each) => write(each, bullet))
  const rest = raised.length > 0 && open.length > 0 ? write(wording.openToo(open.length), bullet) : []
  const fits = (many: number): boolean =>
    said.slice(0, many).flat().length + (many < said.length ? 1 : 0) + rest.length <= mostWhy
  const many = said.findLastIndex((_, index) => fits(index + 1)) + 1 || 1
  return [
    ...said.slice(0, many).flat(),
    ...(many < said.length ? write(wording.andMore(said.length - many), bullet) : []),
    ...rest,
  ]
}

/** Raised first; each state begins with its name. */
function wayBlocks(
  ruleSet: RuleSet,
  { answers, assessment }: Pick<Scene, 'answers' | 'assessment'>,
  page: Page,
): readonly Block[] {
  const write = writingFor(page)
  const blocks = (heading: string, steps: readonly WayStep[]): readonly Block[] =>
    steps.map((step, index) => [
      ...(index === 0 ? [...write(heading).map(page.style.heading), ''] : []),
      ...stepLines(ruleSet, step, write),
    ])
  return [
    ...blocks(wording.raised, wayThrough(ruleSet, answers, assessment, 'raised')),
    ...blocks(wording.leftOpen, wayThrough(ruleSet, answers, assessment, 'not-ruled-out')),
  ]
}

function stepLines(ruleSet: RuleSet, { criterion, callsFor, lines }: WayStep, write: Paragraph): Block {
  const ifSo = callsFor === criterion.response ? null : titleOf(ruleSet, criterion.response)
  const nothing = callsFor === ruleSet.responses[0]?.id && ifSo !== null
  return [
    ...write(wording.callsFor(criterion.title, nothing ? null : titleOf(ruleSet, callsFor), ifSo), indent(2)),
    ...lines.flatMap((line) => lineLines(line, write)),
  ]
}

/** What must hold too stands further in than the first condition of its line. */
function lineLines(line: WayLine, write: Paragraph): Block {
  return line.flatMap(({ question, answer }, index) => {
    const words = answer === null ? wording.noAnswer : answerWords(question, answer)
    const ask = shortly(question.ask)
    const margin = index === 0 ? 4 : 6
    return [
      ...write(index === 0 ? ask : wording.together(ask), indent(margin)),
      ...write(`${wording.answer}: ${words}`, indent(margin + 2)),
    ]
  })
}
