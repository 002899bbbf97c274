import { answeredBy, localContacts, type Config } from '../config/config.ts'
import { exitCode } from '../exit-codes.ts'
import { waysOn } from '../interview/asking.ts'
import { put, say, type Setup } from '../interview/conversation.ts'
import type { DraftKeeper } from '../interview/draft-keeper.ts'
import { interview } from '../interview/interview.ts'
import { keepRecord, suggestedName } from '../interview/record-keeping.ts'
import * as wording from '../interview/wording.ts'
import type { Io } from '../io.ts'
import { message } from '../messages.ts'
import type { Outcome } from '../record/outcome.ts'
import { renderLeadNote } from '../render/lead-note.ts'
import { renderFirstScreen, renderRecommendation, type Look } from '../render/recommendation.ts'
import { renderRecordText } from '../render/record.ts'
import { assess } from '../triage/assess.ts'
import { lookOf, recordOf, saveRecord, type Finished } from './outcome.ts'
import type { OpenedRuleSet } from './rule-set.ts'

export interface CaseSettings {
  readonly color: boolean | undefined
  readonly practice: boolean
  readonly config: Config
}

/** One case from where its draft stands: the questions, the recommendation, the record. Rejects with `Stopped`. */
export async function conduct(
  io: Io,
  setup: Setup,
  opened: OpenedRuleSet,
  keeper: DraftKeeper,
  { color, practice, config }: CaseSettings,
): Promise<number> {
  const { ruleSet, keepsDraft } = setup
  const leave = (): number => {
    say(setup, keepsDraft ? wording.leftWithDraft : wording.leftWithoutDraft)
    return exitCode.done
  }
  const contacts = localContacts(config)
  const { supersededBy } = ruleSet.rules
  if (supersededBy !== null) say(setup, wording.superseded(supersededBy))
  const end = await interview({
    ...setup,
    start: keeper.draft,
    configured: answeredBy(config),
    contacts,
    practice,
    save: (progress) => keeper.keep(progress),
  })
  const outcome: Outcome = {
    ruleSet,
    answers: end.answers,
    assessment: assess(ruleSet, end.answers),
    contacts,
    practice,
  }
  switch (end.kind) {
    case 'quit':
      return leave()
    case 'handed-over':
      io.stdout.write(`\n${renderLeadNote(outcome, keeper.draft.started)}`)
      return leave()
    case 'other-nation':
      await keeper.discard()
      return exitCode.done
    case 'recommendation':
      break
  }
  if (!(await showRecommendation(io, setup, outcome, color))) return leave()
  const { askRecord } = await import('../interview/record-questions.ts')
  const { kind, fields } = await askRecord({
    ...setup,
    start: keeper.draft.record,
    save: (record) => keeper.keep({ record }),
  })
  if (kind === 'quit') return leave()
  const { followsOn } = keeper.draft
  const kept = await keep(io, setup, { ...outcome, shipped: opened.shipped, fields, followsOn }, config.name)
  if (!kept) return leave()
  await keeper.discard()
  return exitCode.done
}

/**
 * First what to do now, alone on the screen; the rest when it is asked for. On standard output, or with the questions
 * where that goes to a file. False where the person leaves.
 */
async function showRecommendation(
  io: Io,
  setup: Setup,
  outcome: Outcome,
  color: boolean | undefined,
): Promise<boolean> {
  const look: Look = io.terminal.stdout ? lookOf(io, color) : { width: io.columns(), style: setup.style }
  const show = (text: string): void => {
    if (io.terminal.stdout) io.stdout.write(`\n${text}`)
    else setup.prompter.show(`\n${text}`)
  }
  show(renderFirstScreen(outcome, look))
  const ways = [
    { id: 'rest', label: wording.showRest },
    { id: 'record', label: wording.goToRecord },
  ]
  for (;;) {
    const said = await put(setup, waysOn(':next', wording.nextAsk, ways, wording.whyNext), noKeys)
    if (said.kind === 'quit') return false
    if (said.kind !== 'answer') continue
    if (said.value === 'record') return true
    show(renderRecommendation(outcome, look))
  }
}

const noKeys = { back: false, keep: false }

/** Puts the record where the person says; on standard output where that goes to a file. False where it went nowhere. */
async function keep(io: Io, setup: Setup, finished: Finished, setting: string | null): Promise<boolean> {
  const record = recordOf(io, finished, setting)
  if (!io.terminal.stdout) {
    io.stdout.write(renderRecordText(record))
    return true
  }
  const kept = await keepRecord({
    ...setup,
    suggested: suggestedName(record.recordedAt, finished.fields, finished.practice),
    async save(path) {
      const saved = await saveRecord(io, record, path)
      if (saved.ok) return null
      return saved.problems.problems.map((problem) => Object.values(message(problem)).join(' ')).join('\n')
    },
  })
  switch (kept.kind) {
    case 'saved':
      say(setup, wording.savedAs(kept.path, setup.keepsDraft))
      return true
    case 'print':
      io.stdout.write(renderRecordText(record))
      return true
    case 'quit':
      return false
  }
}
