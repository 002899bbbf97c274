import { waysOn } from '../interview/asking.ts'
import { ask, choose, pageOf, say, type Dialogue } from '../interview/dialogue.ts'
import { fieldBlock } from '../interview/field-turn.ts'
import { keyed } from '../interview/choices.ts'
import { choiceReply, keyReply, type Reply } from '../interview/reply.ts'
import { answered, keysOf, prompt, textPrompt } from '../interview/wording.ts'
import { message } from '../problems/sentences.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { configText } from './config-text.ts'
import { configProblems } from './config-file.ts'
import type { Config } from './config.ts'
import { firstEntries, otherEntries, type ConfigEntry } from './entries.ts'
import * as wording from './wording.ts'
import { withId } from '../rules/lookup.ts'

/**
 * Asks for what every incident needs, one thing at a time, and for the rest where somebody wants to; shows it before it
 * is written. Null where the person leaves without it. Rejects with `Stopped`.
 */
export async function askConfig(dialogue: Dialogue, path: string, start: Config): Promise<Config | null> {
  const others = otherEntries(dialogue.ruleSet)
  let entries = firstEntries(dialogue.ruleSet)
  let config = start
  let at = 0
  for (;;) {
    const entry = entries[at]
    if (entry === undefined) {
      const rest = entries.includes(others[0]!) ? [] : others.filter(({ applies }) => applies(config))
      const way = await review(dialogue, path, config, rest.length)
      if (way === 'write') return config
      if (way === 'drop' || way === 'quit') return null
      if (way === 'rest') entries = [...entries, ...others]
      else at = next(entries, config, at, -1)
      continue
    }
    const said = await askEntry(dialogue, entry, config, at > 0)
    if (said.kind === 'quit') return null
    if (said.kind === 'answer') config = said.value
    at = next(entries, config, at, said.kind === 'back' ? -1 : 1)
  }
}

/** The index of the next thing, or of the one before, that is asked. Behind the last is where all is shown. */
function next(entries: readonly ConfigEntry[], config: Config, from: number, by: 1 | -1): number {
  const index = from + by
  return entries[index]?.applies(config) === false ? next(entries, config, index, by) : index
}

type Said = Reply<Config, 'keep' | 'back' | 'quit'>

async function askEntry(
  dialogue: Dialogue,
  entry: ConfigEntry,
  config: Config,
  back: boolean,
): Promise<Said> {
  const text = entry.get(config)
  const choices = keyed(entry.choices)
  const field = { label: entry.ask, help: entry.help, lines: 1, choices: entry.choices }
  const keys = wording.entryKeys(text === null, back)
  const read = (line: string) => entryReply(dialogue, entry, config, back, line)
  for (;;) {
    dialogue.prompter.show(fieldBlock(pageOf(dialogue), { field, choices, text, missing: false, keys }))
    const reply =
      choices.length > 0 ? await ask(dialogue, prompt, read) : await ask(dialogue, textPrompt, read, 'only')
    if (reply.kind === 'help') continue
    const chosen = reply.kind === 'answer' && withId(choices, entry.get(reply.value))
    if (chosen) dialogue.prompter.show(answered(chosen.label))
    return reply
  }
}

/** What a typed line makes of the configuration. */
function entryReply(
  { ruleSet }: Dialogue,
  entry: ConfigEntry,
  config: Config,
  back: boolean,
  line: string,
): Result<Said | { readonly kind: 'help' }, string> {
  const typed = line.trim()
  const choices = keyed(entry.choices)
  if (typed === '') {
    const what = choices.length === 0 ? wording.theText : keysOf(choices)
    return failed(wording.enterAlone(entry.get(config) === null, what))
  }
  if (typed === '-') return ok({ kind: 'answer', value: entry.set(config, null) })
  const key = keyReply({ back, keep: true }, typed.toLowerCase())
  if (key) return key
  const chosen = choices.length > 0 ? choiceReply(choices, typed.toLowerCase()) : null
  if (chosen?.ok === false) return chosen
  const changed = entry.set(config, chosen?.value.value ?? typed)
  const [problem] = configProblems(changed, ruleSet)
  if (!problem) return ok({ kind: 'answer', value: changed })
  const { what, todo } = message(problem)
  return failed(`${what} ${todo}`)
}

/** Shows all of it before it is written. `rest`: how many things have not been asked for. */
async function review(
  dialogue: Dialogue,
  path: string,
  config: Config,
  rest: number,
): Promise<'write' | 'rest' | 'drop' | 'back' | 'quit'> {
  const ways = [
    { id: 'write', label: wording.writeIt },
    ...(rest === 0 ? [] : [{ id: 'rest', label: wording.askRest(rest) } as const]),
    { id: 'drop', label: wording.dropIt },
  ] as const
  say(dialogue, wording.review(path))
  dialogue.prompter.show(`\n${configText(config)}`)
  return choose(dialogue, waysOn(wording.writeAsk, ways, wording.whyWrite))
}
