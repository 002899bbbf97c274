import { exitCode } from '../problems/exit-codes.ts'
import { newDraft } from '../interview/drafts.ts'
import type { Io } from '../world/io.ts'
import { findDrafts, offerDraft } from './draft-choice.ts'
import { clearHalfWritten } from '../world/save.ts'
import { trouble } from './report.ts'
import { openRuleSet, standardRuleSet } from './rule-set.ts'
import { goOn, dialogueFor, withoutTerminal, withPrompter, type AskOptions } from './dialogue.ts'

/** Asks, recommends, writes the record. Where a draft has no record yet, it is offered first. */
export async function start(io: Io, options: AskOptions): Promise<number> {
  const refused = withoutTerminal(io)
  if (refused !== null) return refused
  const opened = await openRuleSet(io, options.rules ?? standardRuleSet)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  await clearHalfWritten(io, '.')
  return withPrompter(io, options, async (prompter, folder) => {
    const dialogue = dialogueFor(io, prompter, opened.value, options, folder !== null)
    const [newest, ...others] = folder === null ? [] : await findDrafts(io, folder, opened.value.ruleSet)
    const chosen = newest === undefined ? null : await offerDraft(io, dialogue, newest, others.length)
    if (chosen === 'quit') return exitCode.done
    const path = folder === null ? null : (chosen?.path ?? newDraft(io, folder))
    return goOn(io, dialogue, opened.value, path, chosen, options)
  })
}
