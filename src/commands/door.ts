import doors from '#shipped/door'
import { choose, say, type Speaking } from '../interview/dialogue.ts'
import { waysOn } from '../interview/asking.ts'
import type { Prompter } from '../interview/prompter.ts'
import * as wording from '../interview/wording.ts'
import { message } from '../problems/sentences.ts'
import type { Result } from '../problems/result.ts'
import type { Problem } from '../problems/problem.ts'
import { commandOf } from '../world/program.ts'
import { fileProblem } from '../world/file-problem.ts'
import type { Io } from '../world/io.ts'
import { pathsOf } from '../world/own-folder.ts'
import { readText } from '../world/read-text.ts'
import { saveNew, saveOver } from '../world/save.ts'
import { styleFor } from '../render/style.ts'
import { configPath } from './configuration.ts'
import type { AskOptions } from './dialogue.ts'
import { shippedIds } from './rule-set.ts'

/**
 * Which rule set to begin with, where none was named: the one that the configuration remembers, else the one for
 * whoever is asking. Null where they leave. Rejects with `Stopped`.
 */
export async function ruleSetAtDoor(io: Io, prompter: Prompter, options: AskOptions): Promise<string | null> {
  const path = options.config === false ? null : configPath(io)
  const text = path === null ? null : await readText(io.files, path)
  const config = text?.ok ? text.value : null
  const remembered = config === null ? undefined : rulesLine.exec(config)?.[1]
  if (remembered !== undefined && shippedIds().includes(remembered)) return remembered
  const dialogue: Speaking = {
    prompter,
    style: styleFor({ flag: options.color, env: io.env, terminal: io.terminal.stderr }),
    columns: () => io.columns(),
    leaving: 'goes',
  }
  const ways = {
    ...waysOn(wording.whoAsk, doorChoices, wording.whyWho(commandOf(io, 'config path'))),
    hint: wording.whoHint,
  }
  let isToRemember = false
  const chosen = await choose(dialogue, ways, false, (line) => {
    isToRemember = remember.test(line)
    return line.replace(remember, '')
  })
  if (chosen === 'quit' || chosen === 'back') return null
  const door = doors.find(({ id }) => id === chosen)
  if (isToRemember && path !== null && door?.isPrivate === false) {
    const saved = await keep(io, path, config, chosen)
    if (saved.ok) say(dialogue, wording.remembered)
    else for (const problem of saved.problems) say(dialogue, Object.values(message(problem)).join(' '))
  }
  prompter.show('')
  return chosen
}

const doorChoices = doors.map(({ id, say: label }) => ({ id, label }))

/** What is typed after a number, to be asked no more. */
const remember = /(?<=\S)\s+r\s*$/i

/** The line of the configuration that names a rule set: read without its reader, which a first question need not wait for. */
const rulesLine = /^rules:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:#.*)?$/m

/** Nothing else in the file is touched. */
async function keep(
  io: Io,
  path: string,
  config: string | null,
  id: string,
): Promise<Result<unknown, readonly Problem[]>> {
  const line = `rules: ${id}`
  if (config !== null && rulesLine.test(config)) return saveOver(io, path, config.replace(rulesLine, line))
  if (config !== null) return saveOver(io, path, `${config.replace(/\n?$/, '\n')}${line}\n`)
  try {
    await io.files.makeFolder(pathsOf(io.platform).dirname(path), 0o700)
  } catch (error) {
    return { ok: false, problems: [fileProblem(error, path, 'write')] }
  }
  return saveNew(io, path, `format: 1\n${line}\n`)
}
