import type { Note } from '../../problems/problem.ts'
import { isDay } from '../../text/day.ts'
import { child, fields, items, textOf } from '../../text/part.ts'
import type { Part, Span } from '../../text/part.ts'

/** Notes list entries that have the id, or the name, of one before them. */
export function noteRepeated(root: Part, note: Note<Span>): void {
  for (const section of ['responses', 'stages', 'criteria', 'record'])
    noteRepeatedIn(child(root, section), 'id', note)
  noteRepeatedIn(child(root, 'examples'), 'name', note)
}

function noteRepeatedIn(section: Part | null, key: 'id' | 'name', note: Note<Span>): void {
  const seen = new Set<string>()
  for (const entry of items(section)) {
    const part = child(entry, key)
    const name = textOf(part)
    if (part === null || name === null) continue
    if (seen.has(name)) note('repeated-entry', { key }, part)
    seen.add(name)
  }
}

/** Notes dates that look like one but stand in no calendar, such as 2026-02-30. */
export function noteDates(root: Part, note: Note<Span>): void {
  const header = child(root, 'rules')
  const dated = [...fields(child(root, 'sources')), ...fields(child(root, 'contacts'))]
  const dates = [
    child(header, 'in_force'),
    child(header, 'review_by'),
    child(child(header, 'reviewed'), 'on'),
    ...dated.map(({ part }) => child(part, 'checked')),
    ...items(child(root, 'accepted')).map((entry) => child(entry, 'on')),
  ]
  for (const part of dates) {
    const day = textOf(part)
    if (part !== null && day !== null && !isDay(day)) note('not-a-date', {}, part)
  }
}
