import type { Note } from '../../problems/problem.ts'
import type { Part, Span } from '../../text/part.ts'
import { noteAllClear, noteDates, noteEnding, noteNations, noteRepeated, noteReviewed } from './entries.ts'
import { noteExamples } from './examples.ts'
import { noteEarlierAnd, noteLines, noteNotRuledOut, noteNotUrgent } from './conditions.ts'
import { namesIn } from './names.ts'
import { noteReferences, noteReplaced } from './references.ts'

/**
 * Notes what a schema cannot see: names that lead nowhere, and the four conditions under which a more concerning answer
 * never lowers the response. Parts of the wrong shape are passed over, so that one mistake does not hide another.
 */
export function noteMistakes(root: Part, note: Note<Span>): void {
  const names = namesIn(root)
  noteRepeated(root, note)
  noteAllClear(root, note)
  noteDates(root, note)
  noteReviewed(root, note)
  noteEnding(root, note)
  noteNations(root, note)
  noteReferences(root, names, note)
  noteEarlierAnd(root, note)
  noteLines(root, names, note)
  noteNotRuledOut(root, names, note)
  noteNotUrgent(root, note)
  noteReplaced(root, note)
  noteExamples(root, names, note)
}
