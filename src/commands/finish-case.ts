import type { Config } from '../config/config.ts'
import { say, type Dialogue } from '../interview/dialogue.ts'
import type { DraftKeeper } from '../interview/draft-keeper.ts'
import { keepRecord, suggestedName, type Kept } from '../interview/record-keeping.ts'
import * as wording from '../interview/wording.ts'
import type { Io } from '../world/io.ts'
import { pathsOf } from '../world/own-folder.ts'
import { keepsVersions } from '../world/versions.ts'
import { message } from '../problems/sentences.ts'
import { referenceIn } from '../record/fields.ts'
import type { Outcome } from '../record/outcome.ts'
import { showRecommendation } from './show-recommendation.ts'
import { written } from '../world/output.ts'
import { renderRecordText } from '../render/record.ts'
import { recordOf, saveRecord, type Finished } from './output.ts'

export interface CaseSettings {
  readonly color: boolean | undefined
  readonly practice: boolean
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
type End = 'done' | 'back' | 'quit' | 'lost'

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
async function writeRecord(answered: Answered): Promise<End> {
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
    const kept = await keep(io, dialogue, finished, answered.settings.config.name)
    if (kept === 'quit') return 'quit'
    if (kept === 'back') continue
    if (kept === 'lost') return 'lost'
    await keeper.discard()
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
  const print = async (): Promise<'print' | 'lost'> => {
    const failure = await written(io.stdout, Buffer.from(renderRecordText(record)))
    return failure === null ? 'print' : 'lost'
  }
  if (!io.terminal.stdout) return print()
  const kept = await keepRecord({
    ...dialogue,
    ready: wording.keepAsk,
    suggested: suggestedName(
      record.recordedAt,
      referenceIn(finished.ruleSet, finished.fields),
      finished.practice,
    ),
    folder: io.folder(),
    keepsVersions: await keepsVersions(io, io.folder()),
    async save(path) {
      const saved = await saveRecord(io, record, path)
      if (saved.ok) return null
      return saved.problems.problems.map((problem) => Object.values(message(problem)).join(' ')).join('\n')
    },
  })
  if (kept.kind === 'saved')
    say(dialogue, wording.savedAs(pathsOf(io.platform).resolve(io.folder(), kept.path), dialogue.keepsDraft))
  return kept.kind === 'print' ? print() : kept.kind
}
