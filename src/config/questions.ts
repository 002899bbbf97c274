import { waysOn } from '../interview/asking.ts'
import { pageOf, put, say, unclear, type Setup } from '../interview/conversation.ts'
import { fieldBlock } from '../interview/field-block.ts'
import { lettered } from '../interview/letters.ts'
import { answered, lettersOf, noSuchLetter, prompt, textPrompt } from '../interview/wording.ts'
import { keyReply } from '../interview/reply.ts'
import { message } from '../problems/sentences.ts'
import { configText } from './config-text.ts'
import { readConfig } from './config-file.ts'
import type { Config } from './config.ts'
import { entriesFor, type Entry } from './entries.ts'
import * as wording from './wording.ts'

/**
 * Asks for everything that a configuration can hold, one thing at a time, and shows it before it is written. Null
 * where the person leaves without it. Rejects with `Stopped`.
 */
export async function askConfig(setup: Setup, path: string, start: Config): Promise<Config | null> {
  const entries = entriesFor(setup.ruleSet)
  let config = start
  let at = 0
  for (;;) {
    const entry = entries[at]
    const reply = entry ? await askEntry(setup, entry, config, at > 0) : await review(setup, path, config)
    switch (reply.kind) {
      case 'quit':
        return null
      case 'write':
        return config
      case 'is':
        config = reply.config
        at = step(entries, config, at, 1)
        break
      case 'keep':
        at = step(entries, config, at, 1)
        break
      case 'back':
        at = step(entries, config, at, -1)
        break
    }
  }
}

/** The next place, or the one before, at which something is asked. Behind the last is where all is shown. */
function step(entries: readonly Entry[], config: Config, from: number, by: 1 | -1): number {
  const next = from + by
  return entries[next]?.applies(config) === false ? step(entries, config, next, by) : next
}

type Reply =
  { readonly kind: 'is'; readonly config: Config } | { readonly kind: 'keep' | 'write' | 'back' | 'quit' }
type LineReply = Reply | { readonly kind: 'help' } | { readonly kind: 'unclear'; readonly say: string }

async function askEntry(setup: Setup, entry: Entry, config: Config, back: boolean): Promise<Reply> {
  const text = entry.get(config)
  const choices = lettered(entry.choices)
  const field = { id: '', label: entry.ask, help: entry.help, lines: 1, choices: entry.choices, required: [] }
  const keys = wording.entryKeys(text === null, back)
  const read = (line: string): LineReply => lineReply(setup, entry, config, back, line)
  for (;;) {
    setup.prompter.show(fieldBlock(pageOf(setup), { field, choices, text, missing: false, keys }))
    const check = (typed: string): string | null => unclear(setup, read(typed))
    const line =
      choices.length > 0
        ? await setup.prompter.line(prompt, check)
        : await setup.prompter.text(textPrompt, check, 'only')
    const reply = read(line)
    if (reply.kind === 'help' || reply.kind === 'unclear') continue
    const chosen = reply.kind === 'is' && choices.find(({ id }) => id === entry.get(reply.config))
    if (chosen) setup.prompter.show(answered(chosen.label))
    return reply
  }
}

/** What a typed line means. */
function lineReply({ ruleSet }: Setup, entry: Entry, config: Config, back: boolean, line: string): LineReply {
  const typed = line.trim()
  const choices = lettered(entry.choices)
  if (typed === '') {
    const what = choices.length === 0 ? wording.theText : lettersOf(choices)
    return { kind: 'unclear', say: wording.enterAlone(entry.get(config) === null, what) }
  }
  if (typed === '-') return { kind: 'is', config: entry.set(config, null) }
  const key = keyReply({ back, keep: true }, typed.toLowerCase())
  if (key) return key
  const chosen = choices.find(({ letter }) => letter === typed.toLowerCase())
  if (choices.length > 0 && !chosen) return { kind: 'unclear', say: noSuchLetter(choices) }
  const changed = entry.set(config, chosen?.id ?? typed)
  const [problem] = readConfig(configText(changed), '', ruleSet).problems
  if (!problem) return { kind: 'is', config: changed }
  const { what, todo } = message(problem)
  return { kind: 'unclear', say: `${what} ${todo}` }
}

async function review(setup: Setup, path: string, config: Config): Promise<Reply> {
  const ways = [
    { id: 'yes', label: wording.writeIt },
    { id: 'no', label: wording.dropIt },
  ]
  say(setup, wording.review(path))
  setup.prompter.show(`\n${configText(config)}`)
  const way = waysOn(':write', wording.writeAsk, ways, wording.whyWrite)
  const said = await put(setup, way, { back: true, keep: false })
  if (said.kind !== 'answer') return said
  return { kind: said.value === 'yes' ? 'write' : 'quit' }
}
