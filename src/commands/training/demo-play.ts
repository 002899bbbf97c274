import type { Page } from '../../render/page.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import { comparisonSlide } from '../../training/comparison-text.ts'
import { fitted, readable } from '../../interview/layout.ts'
import { pagedPrompter, pagesOf } from '../../interview/pages.ts'
import { compare } from '../../training/comparison.ts'
import { present, presentFromStart } from '../../training/room.ts'
import type { Scenario } from '../../training/scenario.ts'
import { lessonSlide, notesSlides, openingSlide, sceneSlides } from '../../training/scene-text.ts'
import { scenes, type Scene } from '../../training/scene.ts'
import { slideText, writingFor, type Slide } from '../../training/slide.ts'
import { chooseWay, type RoomDialogue } from '../../training/room-dialogue.ts'
import * as wording from '../../training/wording.ts'
import { renderFirstScreen, renderRecommendation } from '../../render/recommendation.ts'
import { renderRecordText } from '../../render/record.ts'
import type { RuleSet } from '../../rules/model.ts'
import { outputPage, recordOf, type Finished } from '../output.ts'
import type { OpenedRuleSet } from '../rule-set.ts'
import { prompting, type AskOptions } from '../dialogue.ts'
import { keyRoom, timedRoom } from './room.ts'

/** A scenario that is about to be played. */
export interface Demo {
  readonly scenario: Scenario
  readonly opened: OpenedRuleSet
  /** The rule set that it was written for. */
  readonly own: RuleSet
  readonly scenes: readonly Scene[]
  readonly finished: Finished
}

interface PlayOptions extends AskOptions {
  readonly auto?: number
  /** What each answer does, and the way through the tree, for everybody. */
  readonly way?: boolean
}

/** Plays it: a key at a time, with pauses, or straight through where there is no terminal. */
export async function playDemo(
  io: Io,
  demo: Demo,
  other: RuleSet | null,
  options: PlayOptions,
): Promise<number> {
  if (!Object.values(io.terminal).every(Boolean)) {
    io.stdout.write(
      straightThrough(io, demo, other, options, outputPage(io, options.accessible ? false : options.color)),
    )
    return exitCode.done
  }
  if (options.auto !== undefined) {
    const room = timedRoom(io, options.auto, options)
    await present(room, (page) => slidesOf(demo, other, options, page))
    for (const part of pagesOf([renderFirstScreen(demo.finished, room.page()).trimEnd()], room.rows())) {
      room.show(`${part}\n`)
      await room.goOn()
    }
    io.stderr.write(
      `\n${writingFor(room.page())(wording.recordToKeep(commandOf(io, `demo ${demo.scenario.id} --record FILE`))).join('\n')}\n`,
    )
    return exitCode.done
  }
  return prompting(
    io,
    options,
    wording.stoppedDemo,
    async (prompter) => {
      const room = keyRoom(io, prompter, options)
      const end = await presentFromStart(room, (page) => slidesOf(demo, other, options, page))
      if (end === 'on') await finish(io, demo, { room, prompter })
      return exitCode.done
    },
    false,
  )
}

function slidesOf(demo: Demo, other: RuleSet | null, { way }: PlayOptions, page: Page): readonly Slide[] {
  const { ruleSet } = demo.opened
  const { scenario } = demo
  const others = other === null ? [] : scenes(other, scenario, demo.own)
  const slides = [
    openingSlide(scenario, ruleSet, page),
    ...demo.scenes.flatMap((scene, index) => [
      ...sceneSlides(ruleSet, scene, page, index === 0 && scenario.beforehand === null),
      ...(other === null
        ? []
        : [comparisonSlide(compare({ ruleSet, scene }, { ruleSet: other, scene: others[index]! }), page)]),
    ]),
    lessonSlide(scenario, page),
  ]
  return way ? slides.flatMap((slide) => [slide, ...(slide.more?.(page) ?? [])]) : slides
}

function straightThrough(
  io: Io,
  demo: Demo,
  other: RuleSet | null,
  options: PlayOptions,
  page: Page,
): string {
  const slides = [...slidesOf(demo, other, options, page), ...notesSlides(demo.scenario, page)]
  return [
    ...slides.map((slide) => slideText(slide, page)),
    renderRecommendation(demo.finished, page),
    renderRecordText(recordOf(io, demo.finished)),
  ].join('\n\n')
}

/** What to do first, then whatever the room asks for: page by page, where it is higher than the screen. */
async function finish(io: Io, { scenario, finished }: Demo, { room, prompter }: RoomDialogue): Promise<void> {
  const dialogue = { room, prompter: pagedPrompter(prompter, room.rows) }
  const show = (text: string): void => dialogue.prompter.show(`\n${text.trimEnd()}`)
  show(renderFirstScreen(finished, room.page()))
  const ways = [
    { id: 'rest', label: wording.showRest },
    { id: 'record', label: wording.showRecord },
    ...(scenario.notes.length === 0 ? [] : [{ id: 'notes', label: wording.showNotes } as const]),
    { id: 'end', label: wording.endDemo },
  ] as const
  for (;;) {
    const way = await chooseWay(dialogue, wording.nextAsk, ways)
    switch (way) {
      case 'rest':
        show(renderRecommendation(finished, room.page()))
        break
      case 'record':
        show(fitted(renderRecordText(recordOf(io, finished)), readable(io.columns())))
        break
      case 'notes':
        await present(room, (page) => notesSlides(scenario, page))
        break
      case 'end':
      case null:
        return
    }
  }
}
