import type { Note } from '../../problems/problem.ts'
import { isDay } from '../../text/day.ts'
import { child, fields, items, textOf, type Part, type Span } from '../../text/part.ts'

/** Notes list entries that have the id, or the name, of one before them. */
export function noteRepeated(root: Part, note: Note<Span>): void {
  for (const section of ['responses', 'stages', 'criteria', 'duties', 'record', 'recap'])
    noteRepeatedIn(child(root, section), 'id', note)
  noteRepeatedIn(child(root, 'record'), 'role', note)
  noteRepeatedIn(child(root, 'examples'), 'name', note)
}

function noteRepeatedIn(section: Part | null, key: 'id' | 'name' | 'role', note: Note<Span>): void {
  const seen = new Set<string>()
  for (const entry of items(section)) {
    const part = child(entry, key)
    const name = textOf(part)
    if (part === null || name === null) continue
    if (seen.has(name)) note('repeated-entry', { key }, part)
    seen.add(name)
  }
}

/** Notes a second example in which nothing is wrong: others are held against one. */
export function noteAllClear(root: Part, note: Note<Span>): void {
  const marks = items(child(root, 'examples')).flatMap((example) => child(example, 'all_clear') ?? [])
  for (const mark of marks.slice(1)) note('second-all-clear', {}, mark)
}

/** Notes the line in which a rule set once said of itself that somebody had reviewed it: a review is a file beside it. */
export function noteReviewed(root: Part, note: Note<Span>): void {
  const said = fields(child(root, 'rules')).find(({ name }) => name === 'reviewed')
  if (said) note('reviewed-in-rules', {}, said.key)
}

/** Notes dates that look like one but stand in no calendar, such as 2026-02-30. */
export function noteDates(root: Part, note: Note<Span>): void {
  const header = child(root, 'rules')
  const dated = [...fields(child(root, 'sources')), ...fields(child(root, 'contacts'))]
  const dates = [
    child(header, 'in_force'),
    child(header, 'review_by'),
    ...dated.map(({ part }) => child(part, 'checked')),
    ...items(child(root, 'accepted')).map((entry) => child(entry, 'on')),
    ...items(child(root, 'duties')).flatMap((duty) => [child(duty, 'in_force'), child(duty, 'checked')]),
  ]
  for (const part of dates) {
    const day = textOf(part)
    if (part !== null && day !== null && !isDay(day)) note('not-a-date', {}, part)
  }
}
