import type { Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { RuleSet } from '../rules/model.ts'
import { evenText, placesIn, type Span } from '../text/part.ts'
import { inFileOrder, newPass } from '../text/schema.ts'
import { reviewOf, type Claim, type Claims, type Said } from './claims.ts'
import { sections, type Section } from './parts.ts'
import { verdicts, type Review, type Verdict } from './review.ts'
import { editionLine, lines } from './sheet.ts'
import * as wording from './wording.ts'

/** Reads a sheet that was filled in. All problems at once, in file order. `today`: ISO date. */
export function readSheet(
  text: string,
  file: string,
  ruleSet: RuleSet,
  today: string,
): Result<Review, readonly Problem[]> {
  const even = evenText(text)
  const { found, note } = newPass(placesIn(even, file))
  const rules = matched(even, /^Rule set: (\S+), version (\d+\.\d+\.\d+)\s*$/m)
  const digest = /^SHA-256: ([0-9a-f]{64})\s*$/m.exec(even)?.[1]
  if (rules === null || digest === undefined) {
    return failed([{ code: 'not-a-sheet', args: { path: file }, place: null }])
  }
  const [id, version] = rules
  const given = (name: string): Said | null => filledIn(even, name)
  const role = given(lines.role)
  const on = given(lines.on)
  for (const [name, said] of [
    [lines.role, role],
    [lines.on, on],
  ] as const) {
    const at = even.indexOf(`\n${name}:`) + 1
    if (said === null) note('sheet-not-filled-in', { line: name }, { start: at, end: at + name.length })
  }
  const points = pointsIn(even, note)
  if (role === null || on === null || found.length > 0) return failed(inFileOrder(found))
  const claims: Claims = {
    rules: id!,
    version: version!,
    digest,
    role,
    organisation: given(lines.organisation),
    name: given(lines.name),
    on,
    reviewBy: null,
    documents: ruleSet.sources.flatMap((source) => {
      const edition = given(editionLine(source.id))
      return edition === null ? [] : [{ id: { value: source.id, at: edition.at }, edition }]
    }),
    found: points,
  }
  const review = reviewOf(claims, ruleSet, today, note)
  return found.length > 0 ? failed(inFileOrder(found)) : ok(review)
}

const pointLine = new RegExp(String.raw`^\d+\. (${sections.join('|')})/(\S+) \[(\S+)\][^\S\n]*$`, 'm')

type Noting = ReturnType<typeof newPass>['note']

/** What is ticked, point by point; a point without a mark was not looked at. */
function pointsIn(text: string, note: Noting): readonly Claim[] {
  const starts = [...text.matchAll(new RegExp(pointLine, 'gm'))]
  return starts.flatMap(({ index, 0: line, 1: section }, place): readonly Claim[] => {
    const [, id, part] = matched(text, pointLine, index)!
    const end = starts[place + 1]?.index ?? text.length
    const body = text.slice(index + line.length, end).split(/^={20,}$/m)[0]!
    const [mark, second] = marksIn(body, index + line.length)
    const remark = remarkIn(body, index + line.length)
    if (second) note('sheet-two-marks', {}, second.at)
    if (mark) return [{ section: section as Section, id: id!, part: part!, says: mark, remark }]
    if (remark) note('sheet-no-mark', {}, remark.at)
    return []
  })
}

/** The boxes with anything in them. `from`: where the lines stand in the sheet. */
const marksIn = (body: string, from: number): readonly Said<Verdict>[] =>
  verdicts
    .flatMap((verdict) => {
      const line = new RegExp(
        String.raw`^\s*\[(?!\s*\])[^\]\n]*\] ?${wording.verdictLabels[verdict]}\s*$`,
        'm',
      )
      const found = line.exec(body)
      if (found === null) return []
      const start = from + found.index + found[0].indexOf('[')
      return [{ value: verdict, at: { start, end: from + found.index + found[0].trimEnd().length } }]
    })
    .toSorted((a, b) => a.at.start - b.at.start)

/** What is written behind Remark, and on the lines below it up to an empty one. */
function remarkIn(body: string, from: number): Said | null {
  const found = /^[^\S\n]*Remark:((?:.*)(?:\n[^\S\n]*\S.*)*)/m.exec(body)
  const value = (found?.[1] ?? '').replaceAll(/\s+/g, ' ').replaceAll('_', '').trim()
  if (found === null || value === '') return null
  const start = from + found.index + found[0].indexOf('Remark:')
  return { value, at: { start, end: from + found.index + found[0].length } }
}

/** What is written behind a name at the beginning of a line. */
function filledIn(text: string, name: string): Said | null {
  const start = text.startsWith(`${name}:`) ? 0 : text.indexOf(`\n${name}:`) + 1
  if (!text.startsWith(`${name}:`, start)) return null
  const line = text.slice(start).split('\n')[0]!
  const value = line
    .slice(name.length + 1)
    .replaceAll('_', '')
    .trim()
  const at: Span = { start: start + line.indexOf(value, name.length), end: start + line.trimEnd().length }
  return value === '' ? null : { value, at }
}

/** The groups of the first match at or after `from`, with where they stand. */
function matched(text: string, shape: RegExp, from = 0): readonly Said[] | null {
  const found = shape.exec(text.slice(from))
  if (found === null) return null
  let at = from + found.index
  return found.slice(1).map((value) => {
    const start = text.indexOf(value, at)
    at = start + value.length
    return { value, at: { start, end: at } }
  })
}
