import { localContacts } from '../config/config.ts'
import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import { aboutSlide, listSlide, narrowed, type Wanted } from '../training/listing.ts'
import { scenes } from '../training/scene.ts'
import type { Page } from '../render/page.ts'
import { present } from '../training/room.ts'
import { slideText, type Slide } from '../training/slide.ts'
import * as wording from '../training/wording.ts'
import { loadConfig } from './configuration.ts'
import { outputPage } from './output.ts'
import { keepFiles } from './training/demo-files.ts'
import { playDemo, type Demo } from './training/demo-play.ts'
import { report, trouble } from './report.ts'
import { openRuleSet, type OpenedRuleSet } from './rule-set.ts'
import { openScenario, openShelf, together, unknownTheme, type ShelfOptions } from './scenarios.ts'
import type { FoundScenario } from './training/own-scenarios.ts'
import { usualScenario } from '../training/scenario.ts'
import { keyRoom } from './training/room.ts'
import { prompting, type AskOptions } from './dialogue.ts'

export interface DemoOptions extends AskOptions, ShelfOptions, Wanted {
  readonly list?: boolean
  /** What each answer does, and the way through the tree, for everybody. */
  readonly way?: boolean
  /** Seconds. */
  readonly auto?: number
  /** Where the practice record, and the picture, go. */
  readonly record?: string
  readonly picture?: string
  /** The rule set beside which it is played. */
  readonly compare?: string
}

/** Plays a scenario: the story part by part, the recommendation, a practice record. */
export async function demo(io: Io, idOrFile: string | undefined, options: DemoOptions): Promise<number> {
  const isList = options.list || options.theme !== undefined || options.for !== undefined
  if (isList) return idOrFile === undefined ? list(io, options) : about(io, idOrFile, options)
  const opened = await openScenario(io, idOrFile ?? (await usualFor(io, options)), options)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const rules = await openIfNamed(io, options.rules, opened.value.own)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const other = await openIfNamed(io, options.compare, rules.value)
  if (!other.ok) return trouble(io, other.problems, 'text')
  const play = await demoOf(io, opened.value, rules.value, options)
  const exit = await keepFiles(io, play, options)
  if (exit !== exitCode.done) return exit
  return playDemo(io, play, options.compare === undefined ? null : other.value.ruleSet, options)
}

/** What is played where none is named: the usual one, or the first that was written for the rule set asked for. */
async function usualFor(io: Io, options: DemoOptions): Promise<string> {
  if (options.rules === undefined || options.scenarios !== undefined) return usualScenario
  const { found } = await openShelf(io, { rules: options.rules })
  const isThere = found.some(({ scenario }) => scenario.id === usualScenario)
  return isThere ? usualScenario : (found[0]?.scenario.id ?? usualScenario)
}

const openIfNamed = async (io: Io, named: string | undefined, otherwise: OpenedRuleSet) =>
  named === undefined ? ({ ok: true, value: otherwise } as const) : openRuleSet(io, named)

async function demoOf(
  io: Io,
  { scenario, own }: FoundScenario,
  opened: OpenedRuleSet,
  options: DemoOptions,
): Promise<Demo> {
  const { ruleSet, shipped } = opened
  const played = scenes(ruleSet, scenario, own.ruleSet)
  const contacts = localContacts(await loadConfig(io, options, ruleSet, 'short'))
  const last = played[played.length - 1]!
  return {
    scenario,
    opened,
    own: own.ruleSet,
    scenes: played,
    finished: { ...last, ruleSet, shipped, contacts, practice: true, fields: {} },
  }
}

async function about(io: Io, idOrFile: string, options: DemoOptions): Promise<number> {
  const opened = await openScenario(io, idOrFile, options)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const { scenario, own } = opened.value
  const page = outputPage(io, options.color)
  io.stdout.write(slideText(aboutSlide({ scenario, ruleSet: own.ruleSet }, page), page))
  return exitCode.done
}

/** Screen by screen on a terminal, else as one text. */
async function list(io: Io, options: DemoOptions): Promise<number> {
  const { found, troubles } = await openShelf(io, options)
  const { problems, texts, exit } = together(troubles)
  if (problems.length > 0) report(io, problems, 'text', texts)
  const chosen = narrowed(found, options)
  const { theme } = options
  if (theme !== undefined && narrowed(found, { theme }).length === 0)
    return trouble(io, unknownTheme(found, theme), 'text')
  const listed = chosen.map(({ scenario, own }) => ({ scenario, ruleSet: own.ruleSet }))
  const slide = (page: Page): Slide => listSlide(listed, usualScenario, page)
  const ended = problems.length > 0 ? exit : exitCode.done
  if (!Object.values(io.terminal).every(Boolean)) {
    const page = outputPage(io, options.color)
    io.stdout.write(slideText(slide(page), page))
    return ended
  }
  return prompting(
    io,
    options,
    wording.stoppedDemo,
    async (prompter) => {
      await present(keyRoom(io, prompter, options), (page) => [slide(page)], 0)
      return ended
    },
    false,
  )
}
