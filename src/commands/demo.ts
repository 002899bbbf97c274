import { localContacts } from '../config/config.ts'
import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import { listing, withTheme } from '../training/listing.ts'
import { scenes } from '../training/scene.ts'
import { pageWidth } from '../render/page.ts'
import { loadConfig } from './configuration.ts'
import { outputPage } from './output.ts'
import { keepFiles } from './training/demo-files.ts'
import { playDemo, type Demo } from './training/demo-play.ts'
import { report, trouble } from './report.ts'
import { openRuleSet, type OpenedRuleSet } from './rule-set.ts'
import { openScenario, openShelf, together, unknownTheme, type ShelfOptions } from './scenarios.ts'
import type { FoundScenario } from './training/own-scenarios.ts'
import type { AskOptions } from './dialogue.ts'

export interface DemoOptions extends AskOptions, ShelfOptions {
  readonly list?: boolean
  readonly theme?: string
  /** Seconds. */
  readonly auto?: number
  /** Where the practice record, and the picture, go. */
  readonly record?: string
  readonly picture?: string
  /** The rule set beside which it is played. */
  readonly compare?: string
}

/** What is played where no scenario is named. */
const first = 'a-friend-from-a-game'

/** Plays a scenario: the story part by part, the recommendation, a practice record. */
export async function demo(io: Io, idOrFile: string | undefined, options: DemoOptions): Promise<number> {
  if (options.list || options.theme !== undefined) return list(io, options)
  const opened = await openScenario(io, idOrFile ?? first, options)
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

async function list(io: Io, options: DemoOptions): Promise<number> {
  const { found, troubles } = await openShelf(io, options)
  const { problems, texts, exit } = together(troubles)
  if (problems.length > 0) report(io, problems, 'text', texts)
  const { theme } = options
  const chosen = withTheme(found, theme)
  if (theme !== undefined && chosen.length === 0) return trouble(io, unknownTheme(found, theme), 'text')
  const { width, style } = outputPage(io, options.color)
  const listed = chosen.map(({ scenario, own }) => ({ scenario, ruleSet: own.ruleSet }))
  io.stdout.write(listing(listed, { width: pageWidth(width), style }))
  return problems.length > 0 ? exit : exitCode.done
}
