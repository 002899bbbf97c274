import { settingLine, type Config } from '../config/config.ts'
import { say, type Dialogue } from '../interview/dialogue.ts'
import type { DraftKeeper } from '../interview/draft-keeper.ts'
import { suggestedName, type Kept } from '../interview/record-keeping.ts'
import * as wording from '../interview/wording.ts'
import type { Io } from '../world/io.ts'
import { referenceIn } from '../record/fields.ts'
import type { Outcome } from '../record/outcome.ts'
import { sectionsBeforeAnnexes } from '../record/sections.ts'
import { showRecommendation } from './show-recommendation.ts'
import { written } from '../world/output.ts'
import { renderRecordText } from '../render/record.ts'
import { failed } from '../problems/result.ts'
import { keepText } from './keep-text.ts'
import { recordOf, saveRecord, type Finished } from './output.ts'

export interface CaseSettings {
  readonly color: boolean | undefined
  readonly practice: boolean
  /** Lines are only ever added: not one escape code is written. */
  readonly plain: boolean
  readonly config: Config
}

/** A case whose questions have been answered, on its way to its record. */
export interface Answered {
  readonly io: Io
  readonly dialogue: Dialogue
  readonly settings: CaseSettings
  readonly keeper: DraftKeeper
  readonly outcome: Outcome
  readonly shipped: boolean
}

/** Done: there is a record. Back: to what comes before. Quit: somebody leaves, with everything kept in the draft. Lost: the record could not be written whole. */
export type End = 'done' | 'back' | 'quit' | 'lost'

/** Shows what is recommended, then asks for the record, and goes back from either. Rejects with `Stopped`. */
export async function finishCase(answered: Answered): Promise<End> {
  for (;;) {
    const way = await showRecommendation(answered.dialogue, answered.outcome, () => answered.io.columns())
    if (way !== 'record') return way
    const end = await writeRecord(answered)
    if (end !== 'back') return end
  }
}

/** Asks for the fields and for where the record goes; from the latter one can go back to the list of the former. */
export async function writeRecord(answered: Answered): Promise<End> {
  const { io, dialogue, keeper, outcome, shipped } = answered
  const { askRecord } = await import('../interview/record-questions.ts')
  for (let again = false; ; again = true) {
    const { kind, fields } = await askRecord({
      ...dialogue,
      outcome,
      reopened: keeper.draft.followsOn !== undefined,
      start: keeper.draft.record,
      again,
      save: (record) => keeper.keep({ record }),
    })
    if (kind !== 'done') return kind
    const finished = { ...outcome, shipped, fields, followsOn: keeper.draft.followsOn }
    const kept = await keep(io, dialogue, finished, settingLine(answered.settings.config))
    if (kept === 'quit') return 'quit'
    if (kept === 'back') continue
    if (kept === 'lost') return 'lost'
    await keeper.discard()
    if (kept === 'dropped') say(dialogue, wording.recordDropped)
    return 'done'
  }
}

/** Puts the record where the person says; on standard output where that goes to a file. */
async function keep(
  io: Io,
  dialogue: Dialogue,
  finished: Finished,
  setting: string | null,
): Promise<Kept['kind'] | 'lost'> {
  const record = recordOf(io, finished, setting)
  const { endsIn } = finished.ruleSet.rules
  const text = renderRecordText(record)
  if (!io.terminal.stdout) return (await written(io.stdout, Buffer.from(text))) === null ? 'saved' : 'lost'
  const reference = referenceIn(finished.ruleSet, finished.fields)
  return keepText(io, dialogue, {
    ready: wording.keepAsk[endsIn],
    drop: wording.dropRecord(dialogue.leaving),
    text: sectionsBeforeAnnexes(text.split('\n'))
      .flatMap(({ lines }) => lines)
      .join('\n'),
    suggested: suggestedName(record.recordedAt, reference, finished.practice, endsIn),
    saved: (path) => wording.savedAs(path, dialogue.leaving),
    async save(path) {
      const saved = await saveRecord(io, record, path)
      return saved.ok ? saved : failed(saved.problems.problems)
    },
  })
}
