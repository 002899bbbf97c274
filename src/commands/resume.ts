import { basename } from 'node:path'
import { exitCode } from '../problems/exit-codes.ts'
import { draftRules } from '../interview/draft.ts'
import { readDraft } from '../interview/read-draft.ts'
import { draftFolder, listDrafts, openDraft } from '../interview/drafts.ts'
import { readable } from '../interview/layout.ts'
import type { Dialogue } from '../interview/dialogue.ts'
import type { Prompter } from '../interview/prompter.ts'
import * as wording from '../interview/wording.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import { failed, ok } from '../problems/result.ts'
import { hanging, wrap } from '../render/wrap.ts'
import { copyOf, inUseSince, lineOf, sayWhatChanged, settleUse, type FoundDraft } from './draft-choice.ts'
import { resumeRecord } from './resume-record.ts'
import { openRuleSet, type OpenedRuleSet } from './rule-set.ts'
import { goOn, dialogueFor, withoutTerminal, withPrompter, type AskOptions } from './dialogue.ts'

interface Resumable {
  readonly found: FoundDraft
  readonly opened: OpenedRuleSet
}

/** Goes on from a draft: the one of that name, or one that is chosen from the list. Any other file is a record. */
export async function resume(io: Io, name: string | undefined, options: AskOptions): Promise<number> {
  const refused = withoutTerminal(io)
  if (refused !== null) return refused
  const { all, shut } = await resumables(io, options)
  const isNamed = (path: string): boolean =>
    [path, basename(path), basename(path, '.json')].includes(name ?? '')
  const named = all.filter(({ found }) => isNamed(found.path))
  const tell = (text: string): void =>
    void io.stderr.write(`${wrap(text, readable(io.columns())).join('\n')}\n`)
  const isShut = shut.filter(isNamed)
  if (isShut.length > 0) {
    tell(wording.draftShut(isShut, commandOf(io, 'resume --rules FILE')))
    return exitCode.file
  }
  if (name !== undefined && named.length === 0 && (await io.files.look(name)) !== null) {
    return resumeRecord(io, name, options)
  }
  if (all.length === 0 || (name !== undefined && named.length === 0)) {
    tell(all.length === 0 ? wording.noDraft : wording.noSuchDraft(commandOf(io, 'resume')))
    if (shut.length > 0) tell(wording.draftShut(shut, commandOf(io, 'resume --rules FILE')))
    return name === undefined ? exitCode.done : exitCode.file
  }
  return withPrompter(io, options, async (prompter) => {
    if (name === undefined && shut.length > 0)
      tell(wording.draftShut(shut, commandOf(io, 'resume --rules FILE')))
    const chosen = named[0] ?? (await choose(prompter, all, readable(io.columns())))
    if (chosen === null) return exitCode.done
    const { opened } = chosen
    const dialogue = dialogueFor(io, prompter, opened, options, true)
    const found = await freed(io, dialogue, chosen.found)
    if (found === null) return exitCode.done
    sayWhatChanged(dialogue, found)
    prompter.show('')
    return goOn(io, dialogue, opened, found.path, found, options)
  })
}

/** The draft, or a copy of it where another window has it open; null where the person would rather leave. */
async function freed(io: Io, dialogue: Dialogue, found: FoundDraft): Promise<FoundDraft | null> {
  if (found.inUse === null) return found
  const way = await settleUse(dialogue, found.inUse, false)
  if (way === 'quit') return null
  return way === 'copy' ? copyOf(io, found) : found
}

/** Every draft that can be opened, the one saved last first, and the paths of those that cannot. */
async function resumables(
  io: Io,
  options: AskOptions,
): Promise<{ readonly all: readonly Resumable[]; readonly shut: readonly string[] }> {
  const folder = draftFolder(io)
  const files = folder === null ? [] : await listDrafts(io, folder)
  const all: Resumable[] = []
  const shut: string[] = []
  for (const { path } of files) {
    const text = await openDraft(io, path)
    const id = text.ok ? draftRules(text.value) : null
    const opened = id === null ? null : await openRuleSet(io, options.rules ?? id)
    const read = text.ok && opened?.ok ? readDraft(text.value, opened.value.ruleSet) : null
    if (text.ok && read?.ok && opened?.ok) {
      const inUse = inUseSince(io, text.value)
      all.push({ found: { path, inUse, ...read.value }, opened: opened.value })
    } else shut.push(path)
  }
  return { all, shut }
}

/** Null where the person would rather leave. */
function choose(prompter: Prompter, all: readonly Resumable[], width: number): Promise<Resumable | null> {
  const write = (text: string, mark = ''): string => wrap(text, width, hanging(mark)).join('\n')
  const lines = all.map(({ found, opened }, index) =>
    write(lineOf(opened.ruleSet, found), `  ${index + 1}: `),
  )
  prompter.show(`\n${write(wording.draftsHeading)}\n\n${lines.join('\n')}\n\n${write(wording.whichDraft)}`)
  return prompter.ask(wording.listPrompt, (typed) => {
    const line = typed.trim().toLowerCase()
    if (line === 'q') return ok(null)
    const chosen = /^\d+$/.test(line) ? all[Number(line) - 1] : undefined
    return chosen ? ok(chosen) : failed(write(wording.noSuchDraftNumber(all.length)))
  })
}
