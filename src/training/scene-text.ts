import { responseOf, withId } from '../rules/lookup.ts'
import { answerWords } from '../record/words.ts'
import type { Block, Paragraph, Page } from '../render/page.ts'
import { shortly } from '../render/sentences.ts'
import { hanging, indent } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { leftOutBlocks } from './left-out-text.ts'
import { responseStyle, titleOf } from './response-text.ts'
import type { Scenario } from './scenario.ts'
import type { GivenAnswer, Scene } from './scene.ts'
import { writingFor, type Slide } from './slide.ts'
import { waySlide } from './way-text.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')
const under = indent(4)

/** What stands at the head of a scenario. */
export function openingSlide(
  { title, teaches, beforehand }: Scenario,
  { rules }: RuleSet,
  page: Page,
): Slide {
  const write = writingFor(page)
  return {
    heading: wording.fictional,
    blocks: [
      write(title).map(page.style.heading),
      write(wording.teaches(teaches)),
      beforehand === null ? [] : write(beforehand),
      rules.supersededBy === null ? [] : write(wording.superseded(rules.title, rules.supersededBy)),
    ],
  }
}

/** The story of one part. */
export function storySlide({ part, number, of }: Scene, page: Page): Slide {
  return { heading: wording.partHeading(number, of), blocks: [writingFor(page)(part.tell)] }
}

/** One part: what is told, what each answer does, the way through the tree, what is recommended, what to discuss. */
export function sceneSlides(ruleSet: RuleSet, scene: Scene, page: Page): readonly Slide[] {
  return [
    storySlide(scene, page),
    answersSlide(ruleSet, scene, page),
    waySlide(ruleSet, scene, page),
    responseSlide(ruleSet, scene, page),
    ...discussionSlides(scene, page),
  ]
}

/** What is recommended by now, and what it was before. */
export function responseSlide(ruleSet: RuleSet, { assessment, before, number }: Scene, page: Page): Slide {
  const { title, say } = responseOf(ruleSet, assessment.response)
  const was = number === 1 ? null : wording.before(titleOf(ruleSet, before), title)
  const write = writingFor(page)
  return {
    heading: wording.recommendedNow(title),
    style: responseStyle(ruleSet, assessment.response, page.style),
    blocks: [write(say), ...(was === null ? [] : [write(was)])],
  }
}

export function discussionSlides({ part }: Scene, page: Page): readonly Slide[] {
  const write = writingFor(page)
  if (part.discuss.length === 0) return []
  return [{ heading: wording.toDiscuss, blocks: part.discuss.map((question) => write(question, bullet)) }]
}

/** What is meant for whoever leads the session; none where the scenario has no notes. */
export function notesSlides({ notes }: Scenario, page: Page): readonly Slide[] {
  const write = writingFor(page)
  if (notes.length === 0) return []
  return [{ heading: wording.forTheFacilitator, blocks: notes.map((note) => write(note, bullet)) }]
}

function answersSlide(ruleSet: RuleSet, scene: Scene, page: Page): Slide {
  const { number, given, before } = scene
  const write = writingFor(page)
  const telling = given.filter(tells)
  const start = titleOf(ruleSet, before)
  return {
    heading: number === 1 ? wording.answersThatMatter : wording.whatThisChanges,
    blocks: [
      write(number === 1 ? wording.nothingAnswered(start) : wording.upToNow(start)),
      ...telling.map((answer, index) => [
        ...stageLine(ruleSet, answer, telling[index - 1], page),
        ...answerLines(ruleSet, scene, answer, page, write),
      ]),
      othersLine(given.length - telling.length, number, write),
      ...leftOutBlocks(scene.leftOut, wording.leftOutHeading, write),
    ],
  }
}

const tells = ({ raises, leavesOpen, clears, changesTo }: GivenAnswer): boolean =>
  raises.length + leavesOpen.length + clears.length > 0 || changesTo !== null

/** The stage, where it is not that of the answer before. */
function stageLine(
  { stages }: RuleSet,
  { question }: GivenAnswer,
  before: GivenAnswer | undefined,
  page: Page,
): Block {
  if (before?.question.stage === question.stage) return []
  const title = withId(stages, question.stage)?.title ?? ''
  return [...writingFor(page)(title).map(page.style.heading), '']
}

function answerLines(
  ruleSet: RuleSet,
  scene: Scene,
  { question, raises, leavesOpen, clears, changesTo }: GivenAnswer,
  { style }: Page,
  write: Paragraph,
): Block {
  const titles = (ids: readonly string[]): string =>
    ids.map((id) => withId(ruleSet.criteria, id)?.title ?? id).join('; ')
  const line = (label: string, ids: readonly string[]): Block =>
    ids.length === 0 ? [] : write(`${label}: ${titles(ids)}`, under)
  return [
    ...write(shortly(question.ask), bullet),
    ...write(`${wording.answer}: ${answerWords(question, scene.answers[question.id] ?? [])}`, under),
    ...line(wording.raises, raises),
    ...line(wording.leavesOpen, leavesOpen),
    ...line(wording.clears, clears),
    ...(changesTo === null
      ? []
      : write(wording.soFar(titleOf(ruleSet, changesTo)), under).map(
          responseStyle(ruleSet, changesTo, style),
        )),
  ]
}

function othersLine(others: number, number: number, write: Paragraph): Block {
  if (others === 0) return []
  return write(number === 1 ? wording.otherAnswers(others) : wording.otherNews(others))
}
