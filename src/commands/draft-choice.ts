import { waysOn } from '../interview/asking.ts'
import { choose, say, type Dialogue } from '../interview/dialogue.ts'
import { holderIn, markOf, type Draft } from '../interview/draft.ts'
import type { OpenedDraft } from '../interview/read-draft.ts'
import { listDrafts, newDraft, openDraft, removeDraft } from '../interview/drafts.ts'
import * as wording from '../interview/wording.ts'
import type { Io } from '../world/io.ts'
import { commandOf } from '../world/program.ts'
import { pathsOf } from '../world/own-folder.ts'
import { referenceIn } from '../record/fields.ts'
import { isoTime, readableTime } from '../record/time.ts'
import { answerWords } from '../record/words.ts'
import { shortly } from '../render/sentences.ts'
import type { RuleSet } from '../rules/model.ts'
import { questionOf } from '../rules/lookup.ts'
import { report } from './report.ts'

/** A draft on the disk that can be gone on with under this rule set. */
export interface FoundDraft extends OpenedDraft {
  readonly path: string
  /** Since when another window has had it open, as ISO 8601 with zone; null where none has. */
  readonly inUse: string | null
}

/** Every draft that was made under this rule set, in whatever version, the one saved last first. */
export async function findDrafts(io: Io, folder: string, ruleSet: RuleSet): Promise<readonly FoundDraft[]> {
  const found: FoundDraft[] = []
  for (const { path } of await listDrafts(io, folder)) {
    const text = await openDraft(io, path)
    // With the guard on what is written into records, which a first question need not wait for.
    const { readDraft } = await import('../interview/read-draft.ts')
    const read = text.ok ? readDraft(text.value, ruleSet) : null
    if (text.ok && read?.ok) found.push({ path, inUse: inUseSince(io, text.value), ...read.value })
  }
  return found
}

/** Since when another window has had it open. One that was killed has nothing open. */
export function inUseSince(io: Io, text: string): string | null {
  const holder = holderIn(text)
  return holder !== null && io.isRunning(holder.process) ? holder.since : null
}

/** What to do with a draft that another window has open. Rejects with `Stopped`. */
export async function settleUse(
  dialogue: Dialogue,
  since: string,
  canBeginNew: boolean,
): Promise<'new' | 'copy' | 'take' | 'quit'> {
  say(dialogue, wording.draftInUse(shortTime(since)))
  const begin = { id: 'new', label: wording.useNew } as const
  const ways = waysOn(
    wording.useAsk,
    [
      ...(canBeginNew ? [begin] : []),
      { id: 'copy', label: wording.useCopy },
      { id: 'take', label: wording.useTake },
    ],
    wording.whyUse,
  )
  const way = await choose({ ...dialogue, leaving: 'goes' }, ways, false)
  return way === 'back' ? 'quit' : way
}

/** Offers to go on from the newest draft. Null: begin a new one. Rejects with `Stopped`. */
export async function offerDraft(
  io: Io,
  dialogue: Dialogue,
  found: FoundDraft,
  others: number,
): Promise<FoundDraft | 'quit' | null> {
  say(dialogue, wording.draftFound(lineOf(dialogue.ruleSet, found), others, commandOf(io, 'resume')))
  if (found.inUse !== null) return offerInUse(io, dialogue, found, found.inUse)
  const ways = waysOn(
    wording.draftAsk,
    [
      { id: 'yes', label: wording.draftGoOn },
      { id: 'no', label: wording.draftNew },
      { id: 'discard', label: wording.draftDiscard },
    ],
    wording.whyDraft,
  )
  const way = await choose({ ...dialogue, leaving: 'goes' }, ways, false)
  if (way === 'quit') return way
  if (way === 'yes') sayWhatChanged(dialogue, found)
  if (way === 'discard') {
    const removed = await removeDraft(io, found.path)
    if (removed.ok) say(dialogue, wording.draftRemoved)
    else report(io, removed.problems, 'text')
  }
  dialogue.prompter.show('')
  return way === 'yes' ? found : null
}

/** A copy has no path of its own yet. */
async function offerInUse(
  io: Io,
  dialogue: Dialogue,
  found: FoundDraft,
  since: string,
): Promise<FoundDraft | 'quit' | null> {
  const way = await settleUse(dialogue, since, true)
  switch (way) {
    case 'quit':
      return way
    case 'new':
      return null
    case 'copy':
      return copyOf(io, found)
    case 'take':
      return found
  }
}

/** The same under a name of its own. */
export const copyOf = (io: Io, found: FoundDraft): FoundDraft => ({
  ...found,
  path: newDraft(io, pathsOf(io.platform).dirname(found.path)),
})

/** What a draft is known by: when it was saved, how far it has come, what the setting calls the incident. */
export const lineOf = (ruleSet: RuleSet, { draft, inUse }: FoundDraft): string =>
  wording.draftLine(
    shortTime(draft.saved),
    Object.keys(draft.answers).length,
    referenceIn(ruleSet, draft.record) ?? undefined,
    inUse !== null,
  )

const shortTime = (time: string): string => readableTime(time).replace(/ \(.*\)$/, '')

/** A draft from another version of the rules is never gone on with in silence. */
export function sayWhatChanged(dialogue: Dialogue, { changed }: OpenedDraft): void {
  if (changed === null) return
  say(dialogue, wording.draftOtherVersion(changed.from.version))
  sayWhatBecame(dialogue, changed)
}

/** What answers of an earlier version are now, and what is asked again. */
export function sayWhatBecame(
  dialogue: Dialogue,
  changed: Pick<NonNullable<OpenedDraft['changed']>, 'became' | 'askAgain' | 'lost'>,
): void {
  for (const sentence of changed.became) say(dialogue, sentence)
  for (const { question, answer, because } of changed.askAgain) {
    const asked = questionOf(dialogue.ruleSet, question)
    say(dialogue, wording.askedAgain(shortly(asked.ask), answerWords(asked, answer), because))
  }
  if (changed.lost.length > 0) say(dialogue, wording.draftLost(changed.lost))
}

export function emptyDraft(io: Io, ruleSet: RuleSet): Draft {
  const now = io.now()
  const started = isoTime(now, io.zone(now))
  return { rules: markOf(ruleSet), nation: null, answers: {}, started, saved: started, record: {} }
}
