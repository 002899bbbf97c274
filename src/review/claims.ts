import { plainText, type PlainText } from '../guard/plain-text.ts'
import type { Note } from '../problems/problem.ts'
import type { RuleSet } from '../rules/model.ts'
import { isDay } from '../text/day.ts'
import { nameOf } from '../text/ids.ts'
import { nearest } from '../text/nearest.ts'
import type { Span } from '../text/part.ts'
import type { Section } from './parts.ts'
import { pointsOf } from './points.ts'
import { isOf, nextLook, type Found, type Review, type Verdict } from './review.ts'

/** What a file says, and where. */
export interface Said<T = string> {
  readonly value: T
  readonly at: Span
}

/** A review as a file claims it to be: nothing in it has been held against the rule set yet. */
export interface Claims {
  readonly rules: Said
  readonly version: Said
  readonly digest: string
  readonly role: Said
  readonly organisation: Said | null
  readonly name: Said | null
  readonly on: Said
  /** Null where it is what the program says: a sheet has no line for it. */
  readonly reviewBy: Said | null
  /** By the id of a source. */
  readonly documents: readonly { readonly id: Said; readonly edition: Said }[]
  readonly found: readonly Claim[]
}

export interface Claim {
  readonly section: Section
  readonly id: Said
  readonly says: Said<Verdict>
  readonly part: Said
  readonly remark: Said | null
}

/**
 * The review that a file claims to be, held against the rule set as it is now; what is wrong is noted, and then what
 * comes back is of no use. Parts that have changed or gone since it was made are no mistake.
 */
export function reviewOf(claims: Claims, ruleSet: RuleSet, today: string, note: Note<Span>): Review {
  const { rules } = ruleSet
  if (claims.rules.value !== rules.id) {
    note('review-of-other-rules', { given: nameOf(claims.rules.value), expected: rules.id }, claims.rules.at)
  } else noteFound(claims, ruleSet, note)
  if (isLater(claims.version.value, rules.version)) {
    note(
      'review-of-later-version',
      { version: claims.version.value, current: rules.version },
      claims.version.at,
    )
  }
  noteDays(claims, today, note)
  if (isNobody(claims.role.value)) note('review-by-nobody', {}, claims.role.at)
  const words = (field: string, said: Said | null): PlainText | null => guarded(field, said, note)
  return {
    rules: claims.rules.value,
    version: claims.version.value,
    digest: claims.digest,
    role: words('role', claims.role)!,
    organisation: words('organisation', claims.organisation),
    name: words('name', claims.name),
    on: claims.on.value,
    reviewBy: claims.reviewBy?.value ?? nextLook(claims.on.value, claims.found),
    documents: Object.fromEntries(
      claims.documents.map(({ id, edition }) => [id.value, words('documents', edition)!]),
    ),
    found: claims.found.map(({ section, id, says, part, remark }): Found => ({
      section,
      id: id.value,
      says: says.value,
      part: part.value,
      remark: words('remark', remark),
    })),
  }
}

/** What no part of the same rule set can be; of another state of it nobody knows. */
function noteFound({ digest, found }: Claims, ruleSet: RuleSet, note: Note<Span>): void {
  const points = pointsOf(ruleSet)
  for (const { section, id, says, part, remark } of found) {
    if (says.value === 'differs' && remark === null) note('review-remark-missing', {}, says.at)
    if (digest !== ruleSet.digest) continue
    const point = points.find((each) => isOf(each, { section, id: id.value }))
    if (point === undefined) {
      const known = points.filter((each) => each.section === section).map((each) => each.id)
      note('review-unknown-part', { section, nearest: nearest(id.value, known) }, id.at)
    } else if (point.digest !== part.value) note('review-part-altered', {}, part.at)
  }
}

function noteDays({ on, reviewBy }: Claims, today: string, note: Note<Span>): void {
  for (const said of [on, reviewBy]) if (said && !isDay(said.value)) note('not-a-date', {}, said.at)
  if (isDay(on.value) && on.value > today) note('review-in-future', { today }, on.at)
}

/** What people write where they would rather not say. */
const nobody = /^(?:nobody|no one|none|anon(?:ymous)?|unknown|n\/?a|me|null|[^\p{L}]*)$/iu

export const isNobody = (role: string): boolean => nobody.test(role.trim())

function guarded(field: string, said: Said | null, note: Note<Span>): PlainText | null {
  if (said === null) return null
  const text = plainText(said.value)
  if (text.ok) return text.value
  note('text-refused', { field, ...text.problems }, said.at)
  return null
}

/** Whether one version comes after another. */
function isLater(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [number[], number[]]
  const place = a.findIndex((number, index) => number !== b[index])
  return place >= 0 && a[place]! > (b[place] ?? 0)
}
