import { filledIn } from '../config/config.ts'
import { exitCode, signalExit } from '../problems/exit-codes.ts'
import { message } from '../problems/sentences.ts'
import { say, type Dialogue } from '../interview/dialogue.ts'
import { DraftKeeper } from '../interview/draft-keeper.ts'
import { draftFolder } from '../interview/drafts.ts'
import { Stopped, type Prompter } from '../interview/prompter.ts'
import { fitted, readable } from '../interview/layout.ts'
import { readThrough } from '../interview/paged.ts'
import { openPrompter, plainBecause } from '../interview/prompters.ts'
import * as wording from '../interview/wording.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import type { CommonOptions } from './common-options.ts'
import { pageWidth } from '../render/page.ts'
import { wrap } from '../render/wrap.ts'
import { styleFor } from '../render/style.ts'
import { runCase } from './run-case.ts'
import { loadConfig } from './configuration.ts'
import { emptyDraft, type FoundDraft } from './draft-choice.ts'
import type { OpenedRuleSet } from './rule-set.ts'

/** What every command that asks questions may be given. */
export interface AskOptions extends CommonOptions {
  readonly accessible?: boolean
  readonly draft?: boolean
  readonly practice?: boolean
}

/** The exit code where there is no terminal to ask questions on, with a sentence; null where there is one. */
export function withoutTerminal(io: Io): number | null {
  if (io.terminal.stdin && io.terminal.stderr) return null
  io.stderr.write(`${wording.noTerminal(commandOf(io, 'check FILE'))}\n`)
  return exitCode.usage
}

/** Opens the prompter, and the folder of drafts where they are kept, and gives the terminal back whatever happens. */
export function withPrompter(
  io: Io,
  options: AskOptions,
  use: (prompter: Prompter, folder: string | null) => Promise<number>,
): Promise<number> {
  const folder = options.draft === false || options.practice ? null : draftFolder(io)
  return prompting(io, options, wording.stoppedBefore, (prompter) => use(prompter, folder))
}

/**
 * Opens the prompter and gives the terminal back whatever happens. `stopped`: what is said to whoever stops it.
 * `isPaged`: nobody else fits what is shown to the screen.
 */
export async function prompting(
  io: Io,
  { accessible }: AskOptions,
  stopped: string,
  use: (prompter: Prompter) => Promise<number>,
  isPaged = true,
): Promise<number> {
  const prompter = await openPrompter(io, accessible ?? false, isPaged)
  try {
    return await use(prompter)
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
    await io.endWithTerminal()
    prompter.close()
    io.stderr.write(`\n${wrap(error.say ?? stopped, pageWidth(io.columns())).join('\n')}\n`)
    return signalExit[error.by === 'end-of-input' ? 'SIGHUP' : error.by]
  } finally {
    prompter.close()
  }
}

/** Prints a text: page by page where it goes to a screen that it does not fit, and somebody is there to turn them. */
export async function putLong(io: Io, text: string): Promise<number> {
  const { stdin, stdout, stderr } = io.terminal
  const isScreen = stdin && stdout && stderr && plainBecause(io.env, false) === null
  if (!isScreen || text.split('\n').length < io.rows()) {
    io.stdout.write(`${text}\n`)
    return exitCode.done
  }
  const read = async (prompter: Prompter): Promise<number> => {
    await readThrough(prompter, fitted(text, readable(io.columns())), () => io.rows())
    return exitCode.done
  }
  return prompting(io, {}, '', read, false)
}

export const dialogueFor = (
  io: Io,
  prompter: Prompter,
  { ruleSet }: OpenedRuleSet,
  options: AskOptions,
  keepsDraft: boolean,
): Dialogue => ({
  ruleSet,
  prompter,
  style: styleFor({ flag: colourFlag(io, options), env: io.env, terminal: io.terminal.stderr }),
  columns: () => io.columns(),
  keepsDraft,
})

/** Goes on from a draft, or begins where there is none. */
export async function goOn(
  io: Io,
  dialogue: Dialogue,
  opened: OpenedRuleSet,
  path: string | null,
  found: FoundDraft | null,
  options: AskOptions,
): Promise<number> {
  const config = await loadConfig(io, options, opened.ruleSet, 'short')
  const draft = filledIn(found?.draft ?? emptyDraft(io, opened.ruleSet), config)
  const isThere = path !== null && found !== null
  const keeper = new DraftKeeper(io, path, draft, isThere, {
    unsaved(problems) {
      say(dialogue, wording.notSaving)
      for (const problem of problems) say(dialogue, Object.values(message(problem)).join(' '))
    },
    moved: () => say(dialogue, wording.draftMoved),
  })
  await keeper.claim()
  try {
    return await runCase(io, dialogue, opened, keeper, {
      color: colourFlag(io, options),
      practice: options.practice ?? false,
      config,
    })
  } catch (error) {
    if (error instanceof Stopped) error.say = wording.stopped(keeper.isSaved ? commandOf(io, 'resume') : null)
    throw error
  } finally {
    await keeper.release()
  }
}

/** Plain lines are without colour too: not one escape code is written. */
const colourFlag = (io: Io, { accessible, color }: AskOptions): boolean | undefined =>
  plainBecause(io.env, accessible ?? false) === null ? color : false
