import type { Note } from '../../problems/problem.ts'
import { isDay } from '../../text/day.ts'
import { nearest } from '../../text/nearest.ts'
import { child, fields, isKeyed, items, textOf, type Part, type Span } from '../../text/part.ts'

/** Notes list entries that have the id, or the name, of one before them. */
export function noteRepeated(root: Part, note: Note<Span>): void {
  for (const section of ['responses', 'stages', 'criteria', 'duties', 'record', 'note', 'recap'])
    noteRepeatedIn(child(root, section), 'id', note)
  for (const section of ['record', 'note']) noteRepeatedIn(child(root, section), 'role', note)
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

/** Notes fields of a record in a rule set that ends in a note, or the other way round, and fields that are missing. */
export function noteEnding(root: Part, note: Note<Span>): void {
  const ends = textOf(child(child(root, 'rules'), 'ends_in')) === 'note' ? 'note' : 'record'
  const other = ends === 'note' ? 'record' : 'note'
  const wrong = fields(root).find(({ name }) => name === other)
  if (wrong) note('other-ending', { ends }, wrong.key)
  // A name that is nearly right is said to be misspelt, and once is enough.
  else if (isKeyed(root) && !fields(root).some(({ name }) => nearest(name, [ends]) === ends))
    note('missing-key', { key: ends }, root)
}

/** Notes several nations that no question `nation` tells apart: its labels are their names. */
export function noteNations(root: Part, note: Note<Span>): void {
  const nations = child(child(root, 'rules'), 'nations')
  if (nations === null) return
  const names = items(nations).map(textOf)
  const answers = fields(child(child(child(root, 'questions'), 'nation'), 'answers'))
  const labels = answers.map(({ part }) => textOf(part) ?? textOf(child(part, 'label')))
  if (labels.length !== names.length || !names.every((name) => labels.includes(name)))
    note('nations-not-asked', {}, nations)
}
