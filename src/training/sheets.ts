import { keyMark, type Choice } from '../interview/choices.ts'
import { withId } from '../rules/lookup.ts'
import { readWarning } from '../record/words.ts'
import { pageText, type Block, type Page } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { saidSlide } from './reveal-text.ts'
import { discussionSlides, storySlide } from './scene-text.ts'
import { evaluations, type Evaluation, type Plan, type When } from './session.ts'
import type { PartTally } from './tally.ts'
import { inTwoColumns, slideWidth, writingFor, type Slide } from './slide.ts'
import * as wording from './wording.ts'

/** What every group is asked at the beginning and at the end, with what was typed under it before; first, what is planned. */
export function confidenceSlides(
  when: When,
  planned: string,
  typed: readonly string[],
  page: Page,
): readonly Slide[] {
  const write = writingFor(page)
  return [
    {
      heading: when === 'before' ? wording.beforeWeBegin : wording.atTheEnd,
      blocks: [
        ...(when === 'before' ? [write(planned)] : []),
        write(wording.confidenceAsk),
        write(wording.levelScale),
        typed,
      ],
    },
  ]
}

export const aboutConfidence = (page: Page): Slide => ({
  heading: wording.aboutThis,
  blocks: [writingFor(page)(wording.confidenceHelp)],
})

/** What is asked about a part: its heading, the letters, what might be typed, and what was typed under it before. */
interface AskedOfGroups {
  readonly heading: string
  readonly choices: readonly Choice[]
  readonly example: string
  readonly typed: readonly string[]
}

/** A part of the story with what every group is asked about it; before the first part, how it goes. */
export function viewSlides(
  plan: Plan,
  { story, part }: { readonly story: number; readonly part: number },
  asked: AskedOfGroups,
  page: Page,
): readonly Slide[] {
  const write = writingFor(page)
  const { scenario, scenes } = plan.stories[story]!
  const opening = {
    heading: wording.scenarioHeading(story + 1, plan.stories.length),
    blocks: [
      write(scenario.title).map(page.style.heading),
      write(wording.fictional),
      scenario.beforehand === null ? [] : write(scenario.beforehand),
      ...(story === 0 ? wording.howItGoes.map((text) => write(text)) : []),
    ],
  }
  const { blocks } = storySlide(scenes[part]!, page)
  return [...(part === 0 ? [opening] : []), askedSlide(asked, blocks, wording.whatWouldYouDo, page)]
}

/** What the groups said by themselves and what there is to discuss; then they are asked again. Nothing is revealed. */
export function againSlides(
  plan: Plan,
  { votes, scene }: PartTally,
  asked: AskedOfGroups,
  page: Page,
): readonly Slide[] {
  const names = plan.groups.map(({ name }) => name)
  return [
    saidSlide(plan.ruleSet, votes, page),
    ...discussionSlides(scene, page, names),
    askedSlide(asked, [], wording.whatNow, page),
  ]
}

/** In one block, so that the letters stand where they are typed. */
function askedSlide(
  { heading, choices, example, typed }: AskedOfGroups,
  above: readonly Block[],
  question: string,
  page: Page,
): Slide {
  const write = writingFor(page)
  const lines = choiceLines(choices, page)
  const ask = write(question)
  return {
    heading,
    blocks: [...above, [...ask, ...lines, '', ...write(wording.andHowSure(example))], typed],
    tight: [
      ...above,
      [...ask, ...inTwoColumns(lines, slideWidth(page.width)), ...write(wording.andHowSureShort(example))],
      typed,
    ],
  }
}

const choiceLines = (choices: readonly Choice[], page: Page): Block =>
  choices.flatMap(({ key, label }) => writingFor(page)(label, hanging(keyMark(key))))

/** What `?` shows where a group says what it would do: what each response means. */
export function responseHelp({ ruleSet }: Plan, choices: readonly Choice[], page: Page): Slide {
  const write = writingFor(page)
  return {
    heading: wording.whatEachMeans,
    blocks: ruleSet.responses.map(({ id, title, say }) => {
      const key = withId(choices, id)?.key ?? ''
      return write(`${title}. ${say}`, hanging(keyMark(key)))
    }),
  }
}

export function agreementSlide(heading: string, choices: readonly Choice[], page: Page): Slide {
  const write = writingFor(page)
  return {
    heading,
    blocks: [write(wording.agreeAsk), choiceLines(choices, page), write(wording.agreeKeys)],
  }
}

export const breakSlide = (minutes: number, until: string, page: Page): Slide => ({
  heading: wording.breakHeading,
  blocks: [writingFor(page)(wording.breakFor(minutes, until))],
})

/** `people`: how many there are, where that is known. */
export function evaluationSlide(question: Evaluation, people: number | null, page: Page): Slide {
  const write = writingFor(page)
  return {
    heading: wording.evaluationHeading(evaluations.indexOf(question) + 1, evaluations.length),
    blocks: [write(wording.evaluationAsk(question)).map(page.style.strong), write(wording.handsAsk(people))],
  }
}

export const aboutEvaluation = (page: Page): Slide => ({
  heading: wording.aboutThis,
  blocks: [writingFor(page)(wording.evaluationHelp)],
})

/** A line of each group at the very end. */
export function wordsSlides(typed: readonly string[], page: Page): readonly Slide[] {
  const write = writingFor(page)
  return [
    { heading: wording.wordsHeading, blocks: [write(wording.wordsAsk), write(wording.wordsKeys), typed] },
  ]
}

export const aboutWords = (page: Page): Slide => ({
  heading: wording.aboutThis,
  blocks: [writingFor(page)(wording.wordsHelp)],
})

/** `at`: the place of the statement from 0. */
export function recapSlide({ recap }: Plan, at: number, page: Page): Slide {
  const write = writingFor(page)
  return {
    heading: wording.recapHeading(at + 1, recap.length),
    blocks: [write(recap[at]!.statement).map(page.style.strong), write(wording.recapAsk)],
  }
}

export const aboutRecap = (page: Page): Slide => ({
  heading: wording.aboutThis,
  blocks: [writingFor(page)(wording.recapHelp)],
})

/** Whether it is true, why, and where that stands. */
export function recapAnswer({ recap, ruleSet }: Plan, at: number, saidTrue: boolean, page: Page): string {
  const write = writingFor(page)
  const { isTrue, because, step } = recap[at]!
  return pageText([
    write(wording.recapVerdict(isTrue, saidTrue === isTrue)).map(page.style.strong),
    write(because),
    write(sourceOf(ruleSet, step)),
  ])
}

function sourceOf({ steps, sources }: RuleSet, id: string): string {
  const { source } = withId(steps, id)!
  const document = withId(sources, source.in)!
  if (document.own) return wording.ownCaution(source.section)
  return wording.source(document.title, source.section, readWarning(source.read))
}
