import { exitCode } from '../problems/exit-codes.ts'
import { waysOn } from '../interview/asking.ts'
import { choose, pageOf, say, type Dialogue } from '../interview/dialogue.ts'
import type { Draft } from '../interview/draft.ts'
import { draftUnder } from '../interview/read-draft.ts'
import { newDraft, saveDraft } from '../interview/drafts.ts'
import * as wording from '../interview/wording.ts'
import { commandOf } from '../world/program.ts'
import type { Io } from '../world/io.ts'
import { problem, type Problem } from '../problems/problem.ts'
import { earlierRecord } from '../record/earlier.ts'
import type { RecordFile } from '../record/record-file.ts'
import { isoTime, readableTime } from '../record/time.ts'
import { hasFault, type Verification } from '../record/verify.ts'
import { fieldWith } from '../rules/lookup.ts'
import type { RuleSet } from '../rules/model.ts'
import { paragraphs } from '../render/page.ts'
import { reassessmentLines } from '../render/reassessment.ts'
import { sayWhatBecame } from './draft-choice.ts'
import { openWholeRecord } from './record/open.ts'
import { verified } from './record/verify.ts'
import { trouble } from './report.ts'
import { openRuleSet } from './rule-set.ts'
import { goOn, dialogueFor, withPrompter, type AskOptions } from './dialogue.ts'

/** Opens a closed case again: its answers stand, what is new is asked, and a new record names the one it follows. */
export async function resumeRecord(io: Io, path: string, given: AskOptions): Promise<number> {
  const opened = await openWholeRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const record = opened.value
  const { replay } = record.read.block
  const wrong = (found: Problem): number =>
    trouble(io, { problems: [found], texts: {}, exit: exitCode.answers }, 'text')
  if (replay.rules === '' || replay.recordedAt === '')
    return wrong(problem('record-unreadable', { path, verify: commandOf(io, 'record verify FILE') }, null))
  const rules = await openRuleSet(io, given.rules ?? replay.rules)
  if (!rules.ok) return trouble(io, rules.problems, 'text')
  const { ruleSet } = rules.value
  // Its place is not told here, so that the setting's own contacts are not needed.
  const verification = await verified(io, record, ruleSet, { ...given, config: false })
  const isChanged = hasFault(verification)
  const read = draftUnder(ruleSet, draftFrom(io, record, ruleSet, isChanged))
  if (!read.ok) {
    const args = { given: ruleSet.rules.id, inRecord: replay.rules }
    return wrong(problem('record-other-rules', args, null))
  }
  const options = { ...given, practice: replay.practice }
  return withPrompter(io, options, async (prompter, folder) => {
    const dialogue = dialogueFor(io, prompter, rules.value, options, folder !== null)
    say(dialogue, wording.reopened(readableTime(replay.recordedAt)))
    if (isChanged && !(await goesOnAllTheSame(io, dialogue))) return exitCode.done
    sayWhatRulesMakeOfIt(dialogue, verification)
    if (read.value.changed !== null) sayWhatBecame(dialogue, { ...read.value.changed, lost: [] })
    prompter.show('')
    const draft = folder === null ? null : newDraft(io, folder)
    if (draft !== null) await saveDraft(io, draft, read.value.draft)
    return goOn(io, dialogue, rules.value, draft, { ...read.value, path: draft ?? '', inUse: null }, options)
  })
}

/** Of what people wrote, only the reference comes along. */
function draftFrom(io: Io, record: RecordFile, ruleSet: RuleSet, isChanged: boolean): Draft {
  const { rules, version, digest, nation, answers } = record.read.block.replay
  const followsOn = earlierRecord(record, ruleSet, isChanged)
  const reference = fieldWith(ruleSet, 'reference')
  const now = io.now()
  const started = isoTime(now, io.zone(now))
  return {
    rules: { id: rules, version, digest },
    nation: nation === '' ? null : nation,
    answers,
    started,
    saved: started,
    record: reference === null || followsOn.reference === null ? {} : { [reference.id]: followsOn.reference },
    followsOn,
  }
}

async function goesOnAllTheSame(io: Io, dialogue: Dialogue): Promise<boolean> {
  say(dialogue, wording.recordNotAsWritten(commandOf(io, 'record verify FILE')))
  const ways = [
    { id: 'go-on', label: wording.reopenGoOn },
    { id: 'leave', label: wording.reopenLeave },
  ] as const
  const way = waysOn(wording.reopenAsk, ways, wording.whyReopen)
  return (await choose({ ...dialogue, leaving: 'goes' }, way, false)) === 'go-on'
}

/** A record from another edition of the rules is never gone on with in silence. */
function sayWhatRulesMakeOfIt(dialogue: Dialogue, { rerun, block }: Verification): void {
  if (rerun.kind !== 'other-rules') return
  say(dialogue, wording.recordOtherVersion(block.replay.version))
  // What is open only because it is asked again is said with the question.
  const criteria = rerun.result.criteria.filter(({ now }) => now !== 'not-ruled-out')
  const told = { ...rerun.result, criteria, lost: [] }
  dialogue.prompter.show(
    reassessmentLines(told, rerun.ruleSet, paragraphs(pageOf(dialogue).width)).join('\n'),
  )
}
