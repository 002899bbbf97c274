import type { RuleSet } from '../rules/model.ts'
import { isDay } from '../text/day.ts'
import type { PlainText } from '../guard/plain-text.ts'
import type { Section } from './parts.ts'
import type { Point } from './points.ts'

/** What a reviewer can say of a point, in the order in which it is offered. */
export const verdicts = [
  'confirmed',
  'differs',
  'not-in-text',
  'caution-agreed',
  'caution-not-agreed',
  'not-looked-at',
] as const

export type Verdict = (typeof verdicts)[number]

/** Those that fit a point: where no text is cited, the only question is whether somebody agrees. */
export const verdictsFor = ({ document, section }: Point): readonly Verdict[] =>
  verdicts.filter((verdict) =>
    verdict === 'not-looked-at'
      ? true
      : verdict.startsWith('caution')
        ? document.own || section !== 'contacts'
        : !document.own,
  )

/** One reviewer's look at a rule set. Plain data; it changes nothing in the rule set. */
export interface Review {
  readonly rules: string
  readonly version: string
  /** SHA-256 of the YAML of the rule set. */
  readonly digest: string
  readonly role: PlainText
  readonly organisation: PlainText | null
  readonly name: PlainText | null
  /** ISO dates: of the last look, and by when somebody should look again. */
  readonly on: string
  readonly reviewBy: string
  /** By the id of a source: which edition was open. */
  readonly documents: Readonly<Record<string, PlainText>>
  readonly found: readonly Found[]
}

/** What was found of one part. */
export interface Found {
  readonly section: Section
  readonly id: string
  readonly says: Verdict
  /** The digest of the part as it was when it was looked at. */
  readonly part: string
  readonly remark: PlainText | null
}

export const isConfirmed = (says: Verdict): boolean => says === 'confirmed' || says === 'caution-agreed'

export type Dispute = 'differs' | 'not-in-text' | 'caution-not-agreed'

export const isDisputed = (says: Verdict): says is Dispute =>
  says === 'differs' || says === 'not-in-text' || says === 'caution-not-agreed'

/** In which role, and from where: “a safeguarding lead (Northtown partnership)”. */
export function whoOf({ role, organisation }: Pick<Review, 'role' | 'organisation'>): string {
  const article = /^(?:an?|the|one|two|\d)\b/i.test(role) ? '' : /^[aeiou]/i.test(role) ? 'an ' : 'a '
  return `${article}${role}${organisation === null ? '' : ` (${organisation})`}`
}

/** Whether a review says something of a part, by its id or by the one that it had before. */
export const isOf = ({ section, id, was }: Point, found: Pick<Found, 'section' | 'id'>): boolean =>
  found.section === section && (found.id === id || found.id === was)

/** What a review says of a point; undefined where it says nothing. */
export const answerTo = ({ found }: Review, point: Point): Found | undefined =>
  found.find((each) => isOf(point, each))

/** Whether that was found of the part as it is now. */
export const isLookedAt = (answer: Found | undefined, point: Point): boolean =>
  answer !== undefined && answer.part === point.digest && answer.says !== 'not-looked-at'

/** The review with that verdict in place of what it said of the point before. */
export function withVerdict(
  review: Review,
  point: Point,
  says: Verdict,
  remark: PlainText | null,
  on: string,
): Review {
  const found: Found = { section: point.section, id: point.id, says, part: point.digest, remark }
  return { ...review, on, found: [...review.found.filter((each) => !isOf(point, each)), found] }
}

/** A review of a rule set in which nothing has been said yet. */
export const emptyReview = (
  { rules, digest }: RuleSet,
  who: Pick<Review, 'role' | 'organisation' | 'name'>,
  on: string,
  reviewBy: string,
): Review => ({
  rules: rules.id,
  version: rules.version,
  digest,
  ...who,
  on,
  reviewBy,
  documents: {},
  found: [],
})

/** By when somebody should look again: numbers and hours every term, everything else once a year. */
export function nextLook(on: string, found: readonly Pick<Found, 'section'>[]): string {
  const isContacts = found.length > 0 && found.every(({ section }) => section === 'contacts')
  if (!isDay(on)) return on
  const day = new Date(`${on}T00:00:00Z`)
  day.setUTCMonth(day.getUTCMonth() + (isContacts ? 4 : 12))
  return day.toISOString().slice(0, 10)
}
