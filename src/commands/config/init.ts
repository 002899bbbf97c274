import { emptyConfig, type Config } from '../../config/config.ts'
import { configText } from '../../config/config-text.ts'
import { askConfig } from '../../config/questions.ts'
import * as wording from '../../config/wording.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { fileProblem } from '../../world/file-problem.ts'
import { waysOn } from '../../interview/asking.ts'
import { choose, say, type Dialogue } from '../../interview/dialogue.ts'
import { stopped } from '../../interview/wording.ts'
import type { Io } from '../../world/io.ts'
import { pathsOf } from '../../world/own-folder.ts'
import type { Problem } from '../../problems/problem.ts'
import { pageWidth } from '../../render/page.ts'
import { wrap } from '../../render/wrap.ts'
import { commandOf } from '../../world/program.ts'
import { saveNew, saveOver } from '../../world/save.ts'
import { failed, type Result } from '../../problems/result.ts'
import { configPath, openConfig } from '../configuration.ts'
import { trouble } from '../report.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'
import { prompting, dialogueFor, withoutTerminal, type AskOptions } from '../dialogue.ts'
import { reportAll, withoutHome } from './show.ts'

/** Asks for a configuration on a terminal and writes it. One with a mistake in it is never written over. */
export async function initConfig(io: Io, options: AskOptions): Promise<number> {
  const refused = withoutTerminal(io)
  if (refused !== null) return refused
  const rules = await openRuleSet(io, options.rules ?? standardRuleSet)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const path = configPath(io)
  if (path === null) return withoutHome(io)
  const opened = await openConfig(io, path, rules.value.ruleSet)
  if (opened !== null && opened.problems.length > 0) {
    const exit = reportAll(io, opened)
    io.stderr.write(`\n${wrap(wording.broken(path), pageWidth(io.columns())).join('\n')}\n`)
    return exit
  }
  return prompting(io, options, stopped(null), async (prompter) => {
    const dialogue = dialogueFor(io, prompter, rules.value, options, false)
    const begins = opened === null ? open(dialogue, path) : await wantsToChange(dialogue, path)
    const config = begins ? await askConfig(dialogue, path, opened?.config ?? emptyConfig) : null
    if (config === null) {
      say(dialogue, wording.notWritten)
      return exitCode.done
    }
    const saved = await save(io, path, config, opened !== null)
    if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
    say(dialogue, wording.written(commandOf(io, 'config show')))
    return exitCode.done
  })
}

function open(dialogue: Dialogue, path: string): true {
  for (const text of wording.opening(path)) say(dialogue, text)
  return true
}

async function wantsToChange(dialogue: Dialogue, path: string): Promise<boolean> {
  say(dialogue, wording.found(path))
  const ways = [
    { id: 'yes', label: wording.goThrough },
    { id: 'no', label: wording.leaveIt },
  ] as const
  return (await choose(dialogue, waysOn(wording.foundAsk, ways, wording.whyFound), false)) === 'yes'
}

async function save(
  io: Io,
  path: string,
  config: Config,
  isThere: boolean,
): Promise<Result<string, readonly Problem[]>> {
  try {
    await io.files.makeFolder(pathsOf(io.platform).dirname(path), 0o700)
  } catch (error) {
    return failed([fileProblem(error, path, 'write')])
  }
  const text = configText(config)
  return isThere ? saveOver(io, path, text) : saveNew(io, path, text)
}
