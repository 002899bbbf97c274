import { keyMark, type Choice } from '../interview/choices.ts'
import { withId } from '../rules/lookup.ts'
import { readWarning } from '../record/words.ts'
import { pageText, type Block, type Page } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { storySlide } from './scene-text.ts'
import type { Plan, Turn, When } from './session.ts'
import { inTwoColumns, slideWidth, writingFor, type Slide } from './slide.ts'
import * as wording from './wording.ts'

/** What every group is asked at the beginning and at the end, with what was typed under it before. */
export function confidenceSlides(when: When, typed: readonly string[], page: Page): readonly Slide[] {
  const write = writingFor(page)
  return [
    {
      heading: when === 'before' ? wording.beforeWeBegin : wording.atTheEnd,
      blocks: [write(wording.confidenceAsk), write(wording.levelScale), typed],
    },
  ]
}

export const aboutConfidence = (page: Page): Slide => ({
  heading: wording.aboutThis,
  blocks: [writingFor(page)(wording.confidenceHelp)],
})

/** A part of the story with what every group is asked about it, and what was typed; before the first part, how it goes. */
export function sheetSlides(
  plan: Plan,
  { story, part }: Extract<Turn, { readonly kind: 'view' }>,
  choices: readonly Choice[],
  typed: readonly string[],
  page: Page,
): readonly Slide[] {
  const write = writingFor(page)
  const { scenario, scenes } = plan.stories[story]!
  const { heading, blocks } = storySlide(scenes[part]!, page)
  const opening = {
    heading: wording.scenarioHeading(story + 1, plan.stories.length),
    blocks: [
      write(scenario.title).map(page.style.heading),
      write(wording.fictional),
      scenario.beforehand === null ? [] : write(scenario.beforehand),
      ...(story === 0 ? wording.howItGoes.map((text) => write(text)) : []),
    ],
  }
  return [
    ...(part === 0 ? [opening] : []),
    {
      heading,
      // In one block, so that the letters stand where they are typed.
      blocks: [
        ...blocks,
        [...write(wording.whatWouldYouDo), ...choiceLines(choices, page), '', ...write(wording.andHowSure)],
        typed,
      ],
      tight: [
        ...blocks,
        [
          ...write(wording.whatWouldYouDo),
          ...inTwoColumns(choiceLines(choices, page), slideWidth(page.width)),
          ...write(wording.andHowSureShort),
        ],
        typed,
      ],
    },
  ]
}

const choiceLines = (choices: readonly Choice[], page: Page): Block =>
  choices.flatMap(({ key, label }) => writingFor(page)(label, hanging(keyMark(key))))

/** What `?` shows where a group says what it would do: what each response means. */
export function responseHelp({ ruleSet }: Plan, choices: readonly Choice[], page: Page): Slide {
  const write = writingFor(page)
  return {
    heading: wording.whatEachMeans,
    blocks: ruleSet.responses.map(({ id, title, say }) => {
      const key = choices.find((choice) => choice.id === id)?.key ?? ''
      return write(`${title}. ${say}`, hanging(keyMark(key)))
    }),
  }
}

export function agreementSlide(choices: readonly Choice[], page: Page): Slide {
  const write = writingFor(page)
  return {
    heading: wording.whatDoYouAgreeOn,
    blocks: [write(wording.agreeAsk), choiceLines(choices, page), write(wording.agreeKeys)],
  }
}

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
