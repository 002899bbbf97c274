import type { Dialogue } from '../interview/dialogue.ts'
import { askNote } from '../interview/note-questions.ts'
import * as wording from '../interview/wording.ts'
import type { Outcome } from '../record/outcome.ts'
import { renderLeadNote } from '../render/lead-note.ts'
import { isoTime } from '../record/time.ts'
import type { Io } from '../world/io.ts'
import { saveNew } from '../world/save.ts'
import { keepText } from './keep-text.ts'

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
  if (!io.terminal.stdout) {
    io.stdout.write(`\n${note}`)
    return 'done'
  }
  const now = io.now()
  const kept = await keepText(io, dialogue, {
    ready: wording.keepNoteAsk,
    drop: wording.dropNote,
    text: note,
    suggested: `${isoTime(now, io.zone(now)).slice(0, 10)}-note-for-lead.txt`,
    saved: (path) => wording.savedAs(path, null),
    save: (path) => saveNew(io, path, note),
  })
  return kept === 'back' || kept === 'quit' ? kept : 'done'
}
