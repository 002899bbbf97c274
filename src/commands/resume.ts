import { basename } from 'node:path'
import { exitCode } from '../exit-codes.ts'
import { draftRules } from '../interview/draft.ts'
import { readDraft } from '../interview/read-draft.ts'
import { draftFolder, listDrafts, openDraft } from '../interview/drafts.ts'
import type { Prompter } from '../interview/prompter.ts'
import * as wording from '../interview/wording.ts'
import type { Io } from '../io.ts'
import { readableTime } from '../record/time.ts'
import { sayWhatChanged, type FoundDraft } from './draft-choice.ts'
import { resumeRecord } from './resume-record.ts'
import { openRuleSet, type OpenedRuleSet } from './rule-set.ts'
import { goOn, setupFor, withoutTerminal, withPrompter, type AskOptions } from './terminal.ts'

interface Resumable {
  readonly found: FoundDraft
  readonly opened: OpenedRuleSet
}

/** Goes on from a draft: the one of that name, or one that is chosen from the list. Any other file is a record. */
export async function resume(io: Io, name: string | undefined, options: AskOptions): Promise<number> {
  const refused = withoutTerminal(io)
  if (refused !== null) return refused
  const all = await resumables(io, options)
  const named = all.filter(({ found }) =>
    [found.path, basename(found.path), basename(found.path, '.json')].includes(name ?? ''),
  )
  if (name !== undefined && named.length === 0 && (await io.files.look(name)) !== null) {
    return resumeRecord(io, name, options)
  }
  if (all.length === 0 || (name !== undefined && named.length === 0)) {
    io.stderr.write(`${all.length === 0 ? wording.noDraft : wording.noSuchDraft}\n`)
    return name === undefined ? exitCode.done : exitCode.file
  }
  return withPrompter(io, options, async (prompter) => {
    const chosen = named[0] ?? (await choose(prompter, all))
    if (chosen === null) return exitCode.done
    const { found, opened } = chosen
    const setup = setupFor(io, prompter, opened, options, true)
    sayWhatChanged(setup, found)
    return goOn(io, setup, opened, found.path, found, options)
  })
}

/** Every draft whose rule set is at hand, the one saved last first. */
async function resumables(io: Io, options: AskOptions): Promise<readonly Resumable[]> {
  const folder = draftFolder(io)
  const files = folder === null ? [] : await listDrafts(io, folder)
  const all: Resumable[] = []
  for (const { path } of files) {
    const text = await openDraft(io, path)
    const id = text.ok ? draftRules(text.value) : null
    const opened = id === null ? null : await openRuleSet(io, options.rules ?? id)
    if (!text.ok || !opened?.ok) continue
    const read = readDraft(text.value, opened.value.ruleSet)
    if (read.ok) all.push({ found: { path, ...read.value }, opened: opened.value })
  }
  return all
}

/** Null where the person would rather leave. */
async function choose(prompter: Prompter, all: readonly Resumable[]): Promise<Resumable | null> {
  const lines = all.map(({ found: { draft } }, index) => {
    const answers = Object.keys(draft.answers).length
    return `  ${index + 1}  ${wording.draftLine(readableTime(draft.saved), answers)}`
  })
  prompter.show(`\n${wording.draftsHeading}\n\n${lines.join('\n')}\n\n${wording.whichDraft}`)
  const at = (line: string): Resumable | undefined =>
    /^\d+$/.test(line.trim()) ? all[Number(line) - 1] : undefined
  const line = await prompter.line(wording.listPrompt, (typed) =>
    leaves(typed) || at(typed) ? null : wording.noSuchDraftNumber(all.length),
  )
  return at(line) ?? null
}

const leaves = (line: string): boolean => line.trim().toLowerCase() === 'q'
