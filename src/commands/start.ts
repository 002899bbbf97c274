import { exitCode } from '../problems/exit-codes.ts'
import { newDraft } from '../interview/drafts.ts'
import type { Io } from '../world/io.ts'
import { findDrafts, offerDraft } from './draft-choice.ts'
import { clearHalfWritten } from '../world/save.ts'
import { ruleSetAtDoor } from './door.ts'
import { trouble } from './report.ts'
import { openRuleSet } from './rule-set.ts'
import { goOn, dialogueFor, withoutTerminal, withPrompter, type AskOptions } from './dialogue.ts'

/** Asks who is asking where nothing says it, then asks, recommends, writes the record. Where a draft has no record yet, it is offered first. */
export async function start(io: Io, options: AskOptions): Promise<number> {
  const refused = withoutTerminal(io)
  if (refused !== null) return refused
  const named = options.rules === undefined ? null : await openRuleSet(io, options.rules)
  if (named?.ok === false) return trouble(io, named.problems, 'text')
  await clearHalfWritten(io, '.')
  return withPrompter(io, options, async (prompter, drafts) => {
    const id = named === null ? await ruleSetAtDoor(io, prompter, options) : null
    const opened = id === null ? named : await openRuleSet(io, id)
    if (opened === null) return exitCode.done
    if (!opened.ok) return trouble(io, opened.problems, 'text')
    const { ruleSet } = opened.value
    const folder = ruleSet.rules.private ? null : drafts
    const dialogue = dialogueFor(io, prompter, opened.value, options, folder !== null)
    const [newest, ...others] = folder === null ? [] : await findDrafts(io, folder, ruleSet)
    const chosen = newest === undefined ? null : await offerDraft(io, dialogue, newest, others.length)
    if (chosen === 'quit') return exitCode.done
    const path = folder === null ? null : (chosen?.path ?? newDraft(io, folder))
    return goOn(io, dialogue, opened.value, path, chosen, options)
  })
}
