import { exitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Scenario } from '../practice/scenario.ts'
import { scenes } from '../practice/scene.ts'
import { renderOpening, renderScene } from '../practice/scene-text.ts'
import type { CommonOptions } from '../program.ts'
import { renderRecordText } from '../render/record.ts'
import { lookOf, recommendationText, recordOf } from './outcome.ts'
import { openPrompter } from '../interview/prompters.ts'
import { trouble } from './report.ts'
import { openRuleSet } from './rule-set.ts'
import { openScenario, shippedScenarios } from './scenarios.ts'

export interface DemoOptions extends CommonOptions {
  readonly list?: boolean
}

/** What is played where no scenario is named. */
const first = 'a-friend-from-a-game'

/** Plays a scenario: the story part by part, the recommendation, a practice record. */
export async function demo(io: Io, idOrFile: string | undefined, options: DemoOptions): Promise<number> {
  if (options.list) {
    io.stdout.write((await shippedScenarios()).map(listed).join('\n'))
    return exitCode.done
  }
  const opened = await openScenario(io, idOrFile ?? first)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const scenario = opened.value
  const rules = await openRuleSet(io, options.rules ?? scenario.rules)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const { ruleSet, shipped } = rules.value
  const look = lookOf(io, options.color)
  const pages = [renderOpening(scenario, look)]
  for (const scene of scenes(ruleSet, scenario)) pages.push(renderScene(ruleSet, scene, look))
  const last = scenes(ruleSet, scenario).at(-1)
  if (last) {
    const finished = { ...last, ruleSet, shipped, contacts: {}, practice: true, fields: {} }
    pages.push(recommendationText(finished, 'text', look), renderRecordText(recordOf(io, finished)))
  }
  await show(io, pages)
  return exitCode.done
}

const listed = ({ id, title, teaches, themes }: Scenario): string =>
  `${id}\n  ${title}. ${teaches}\n  Themes: ${themes.join(', ')}\n`

/** One page at a time where there is a room to wait for; straight through where there is not. */
async function show(io: Io, pages: readonly string[]): Promise<void> {
  if (!io.terminal.stdin || !io.terminal.stdout) {
    io.stdout.write(pages.join('\n\n'))
    return
  }
  const prompter = await openPrompter(io, false)
  try {
    for (const [index, text] of pages.entries()) {
      io.stdout.write(`${text}\n`)
      if (index < pages.length - 1) await prompter.line('Enter to go on:', () => null)
    }
  } finally {
    prompter.close()
  }
}
