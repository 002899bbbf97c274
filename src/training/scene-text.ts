import { responseOf, withId } from '../rules/lookup.ts'
import { answerWords } from '../record/words.ts'
import type { Block, Paragraph, Page } from '../render/page.ts'
import { shortly } from '../render/sentences.ts'
import { hanging, indent } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { asId } from '../text/ids.ts'
import { leftOutBlocks } from './left-out-text.ts'
import { responseStyle, titleOf } from './response-text.ts'
import { minutesOf, type Scenario, type ScenarioPart } from './scenario.ts'
import type { GivenAnswer, Scene } from './scene.ts'
import { writingFor, type Slide } from './slide.ts'
import { waySlide, whyLines } from './way-text.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')
const under = indent(4)

/** What stands at the head of a scenario: nothing of what comes of it. */
export function openingSlide({ title, beforehand, parts }: Scenario, { rules }: RuleSet, page: Page): Slide {
  const write = writingFor(page)
  return {
    heading: wording.fictional,
    blocks: [
      [
        ...write(title).map(page.style.heading),
        ...write(wording.howLong(minutesOf({ parts }), parts.length)),
      ],
      beforehand === null ? [] : write(beforehand),
      rules.supersededBy === null ? [] : write(wording.superseded(rules.title, rules.supersededBy)),
    ],
  }
}

/** The story of one part; it joins what stands at the head, unless the room is first told something. */
export const storySlide = ({ part, number, of }: Scene, page: Page, joins = false): Slide => ({
  heading: wording.partHeading(number, of),
  blocks: [writingFor(page)(part.tell)],
  joins,
})

/** One part: what is told and there to discuss; then, a key later, what is recommended and why. */
export const sceneSlides = (ruleSet: RuleSet, scene: Scene, page: Page, joins = false): readonly Slide[] => [
  storySlide(scene, page, joins),
  ...discussionSlides(scene, page),
  responseSlide(ruleSet, scene, page),
]

/** What is recommended by now, what it was before, and why, shortly. All the rest of why is there for whoever asks. */
export function responseSlide(ruleSet: RuleSet, scene: Scene, page: Page): Slide {
  const { assessment, before, number } = scene
  const { title, say } = responseOf(ruleSet, assessment.response)
  const was = number === 1 ? null : wording.before(titleOf(ruleSet, before), title)
  const write = writingFor(page)
  return {
    heading: wording.recommendedNow(title),
    style: responseStyle(ruleSet, assessment.response, page.style),
    blocks: [
      write(say),
      ...(was === null ? [] : [write(was)]),
      [...write(wording.whySo).map(page.style.heading), ...whyLines(ruleSet, scene, write)],
      ...leftOutBlocks(scene.leftOut, wording.leftOutHeading, write),
    ],
    more: (at) => [answersSlide(ruleSet, scene, at), waySlide(ruleSet, scene, at)],
  }
}

/** Questions for all, and for each agency that sits there; for every agency where none of the groups is one. */
export function discussionSlides(
  { part }: Scene,
  page: Page,
  groups: readonly string[] = [],
): readonly Slide[] {
  const write = writingFor(page)
  const asked = [...part.discuss, ...asksFor(part, groups)]
  if (asked.length === 0) return []
  const blocks = [asked.flatMap((question) => write(question, bullet))]
  return [{ heading: wording.toDiscuss, blocks, joins: true }]
}

/** What each agency is asked by itself, with its name before it. */
export function asksFor({ ask = {} }: ScenarioPart, groups: readonly string[]): readonly string[] {
  const ids = new Map(groups.map((name) => [asId(name), name]))
  const there = Object.entries(ask).filter(([id]) => ids.has(id))
  return (there.length > 0 ? there : Object.entries(ask)).map(([id, question]) =>
    wording.askOf(ids.get(id) ?? wording.agency(id), question),
  )
}

/** What a scenario was for, once it is over. */
export const lessonSlide = ({ title, teaches }: Scenario, page: Page): Slide => ({
  heading: wording.endOf(title),
  blocks: [writingFor(page)(wording.teaches(teaches))],
  joins: true,
})

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
