import { filledIn, nationAnswers } from '../config/config.ts'
import { exitCode, signalExit } from '../problems/exit-codes.ts'
import { message } from '../problems/sentences.ts'
import { say, type Dialogue } from '../interview/dialogue.ts'
import { DraftKeeper } from '../interview/draft-keeper.ts'
import { draftFolder } from '../interview/drafts.ts'
import { Stopped, type Prompter } from '../interview/prompter.ts'
import { fitted, readable } from '../interview/layout.ts'
import { readThrough } from '../interview/pages.ts'
import { openPrompter, plainBecause } from '../interview/prompters.ts'
import * as wording from '../interview/wording.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import type { CommonOptions } from './common-options.ts'
import { clearScreen } from '../world/output.ts'
import { pathsOf } from '../world/own-folder.ts'
import { pageWidth } from '../render/page.ts'
import { wrap } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { styleFor } from '../render/style.ts'
import { runCase, type LedOn } from './run-case.ts'
import { loadConfig } from './configuration.ts'
import { emptyDraft, type FoundDraft } from './draft-choice.ts'
import { openRuleSet, type OpenedRuleSet } from './rule-set.ts'
import { trouble } from './report.ts'
import { newDraft } from '../interview/drafts.ts'

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
  leaving: leavingFrom(ruleSet, keepsDraft),
})

const leavingFrom = ({ rules }: RuleSet, keepsDraft: boolean): wording.Leaving => {
  if (keepsDraft) return 'saves'
  return rules.private ? 'clears' : 'drops'
}

/** Goes on from a draft, or begins where there is none. */
export async function goOn(
  io: Io,
  dialogue: Dialogue,
  opened: OpenedRuleSet,
  path: string | null,
  found: FoundDraft | null,
  options: AskOptions,
  nation: string | null = null,
): Promise<number> {
  const { ruleSet } = opened
  const config = await loadConfig(io, options, ruleSet, 'short')
  const begun = found?.draft ?? emptyDraft(io, ruleSet)
  const draft = filledIn(
    { ...begun, answers: { ...nationAnswers(ruleSet, nation), ...begun.answers } },
    config,
    ruleSet,
  )
  const plain = plainBecause(io.env, options.accessible ?? false) !== null
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
    const end = await runCase(io, dialogue, opened, keeper, {
      color: colourFlag(io, options),
      practice: options.practice ?? false,
      plain,
      config,
    })
    if (typeof end === 'number') return end
    await keeper.discard()
    return await leadOn(io, dialogue, path, end, options)
  } catch (error) {
    if (!(error instanceof Stopped) || error.say !== null) throw error
    if (ruleSet.rules.private) clearScreen(io, plain)
    error.say = wording.stopped(keeper.isSaved ? commandOf(io, 'resume') : null)
    throw error
  } finally {
    await keeper.release()
  }
}

/** Goes on under the rule set to which this one leads. Rejects with `Stopped`. */
async function leadOn(
  io: Io,
  { prompter }: Dialogue,
  path: string | null,
  { to, nation }: LedOn,
  options: AskOptions,
): Promise<number> {
  const opened = await openRuleSet(io, to)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const keepsDraft = path !== null && !opened.value.ruleSet.rules.private
  const dialogue = dialogueFor(io, prompter, opened.value, options, keepsDraft)
  const own = keepsDraft ? newDraft(io, pathsOf(io.platform).dirname(path)) : null
  prompter.show('')
  return goOn(io, dialogue, opened.value, own, null, options, nation)
}

/** Plain lines are without colour too: not one escape code is written. */
const colourFlag = (io: Io, { accessible, color }: AskOptions): boolean | undefined =>
  plainBecause(io.env, accessible ?? false) === null ? color : false
