import { say, type Dialogue } from '../interview/dialogue.ts'
import { askNote } from '../interview/note-questions.ts'
import { keepRecord } from '../interview/record-keeping.ts'
import * as wording from '../interview/wording.ts'
import { message } from '../problems/sentences.ts'
import type { Outcome } from '../record/outcome.ts'
import { renderLeadNote } from '../render/lead-note.ts'
import { isoTime } from '../record/time.ts'
import type { Io } from '../world/io.ts'
import { pathsOf } from '../world/own-folder.ts'
import { saveNew } from '../world/save.ts'
import { keepsVersions } from '../world/versions.ts'

/**
 * The note for the lead: asked for, then saved or printed where the person says; on standard output where that goes to
 * a file. `began`: ISO 8601 with zone. Rejects with `Stopped`.
 */
export async function handOver(
  io: Io,
  dialogue: Dialogue,
  outcome: Outcome,
  began: string,
): Promise<'done' | 'back' | 'quit'> {
  const texts = await askNote(dialogue)
  if (texts === 'back' || texts === 'quit') return texts
  const note = renderLeadNote(outcome, began, texts)
  const print = (): 'done' => {
    io.stdout.write(`\n${note}`)
    return 'done'
  }
  if (!io.terminal.stdout) return print()
  const now = io.now()
  const kept = await keepRecord({
    ...dialogue,
    ready: wording.keepNoteAsk,
    suggested: `${isoTime(now, io.zone(now)).slice(0, 10)}-note-for-lead.txt`,
    folder: io.folder(),
    keepsVersions: await keepsVersions(io, io.folder()),
    async save(path) {
      const saved = await saveNew(io, path, note)
      if (saved.ok) return null
      return saved.problems.map((problem) => Object.values(message(problem)).join(' ')).join('\n')
    },
  })
  switch (kept.kind) {
    case 'saved':
      say(dialogue, wording.savedAs(pathsOf(io.platform).resolve(io.folder(), kept.path), null))
      return 'done'
    case 'print':
      return print()
    default:
      return kept.kind
  }
}
