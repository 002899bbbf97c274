import type { Citation, RuleSet, Source } from '../rules/model.ts'
import { sha256 } from '../text/digest.ts'
import type { Pointer } from '../text/part.ts'
import { lists, partsOf, whenWords, wordsOf, type Part, type PlacedPart, type Section } from './parts.ts'
import { withId } from '../rules/lookup.ts'

/** One part of a rule set that cites a source: what a reviewer holds against the text. */
export interface Point {
  readonly section: Section
  readonly id: string
  /** Its id in an earlier edition, where it had another. */
  readonly was: string | null
  /** What the rule set says, a paragraph each. */
  readonly says: readonly string[]
  /** On which answers it hangs, a paragraph each. */
  readonly when: readonly string[]
  readonly document: Source
  readonly citation: Citation
  /** Of all that the rule set says in this part, and where it says that it stands: other parts do not count. */
  readonly digest: string
  /** Where it stands in the file. */
  readonly pointer: Pointer
}

/** A document that is cited, with what cites it from its first page to its last. */
export interface Reading {
  readonly document: Source
  readonly points: readonly Point[]
}

/** Every part that cites a source, document by document; the program's own cautions come last. */
export function readingsOf(ruleSet: RuleSet): readonly Reading[] {
  const points = partsOf(ruleSet).flatMap((part) => pointOf(ruleSet, part))
  return ruleSet.sources
    .toSorted((a, b) => Number(a.own) - Number(b.own))
    .map((document) => ({
      document,
      points: inReadingOrder(points.filter((each) => each.document === document)),
    }))
    .filter((reading) => reading.points.length > 0)
}

export const pointsOf = (ruleSet: RuleSet): readonly Point[] =>
  readingsOf(ruleSet).flatMap(({ points }) => points)

/** How a part is named where its section matters too: a question and a criterion can have the same id. */
export const nameOf = ({ section, id }: Pick<Point, 'section' | 'id'>): string => `${section}/${id}`

function pointOf(ruleSet: RuleSet, part: PlacedPart): readonly Point[] {
  const { section, entry, place } = part
  const { id, source } = entry
  const document = withId(ruleSet.sources, source?.in)
  if (source === null || document === undefined) return []
  return [
    {
      section,
      id,
      was: ('was' in entry && entry.was) || null,
      says: wordsOf(ruleSet, part),
      when: whenWords(ruleSet, part),
      document,
      citation: source,
      digest: digestOf(ruleSet, part, source),
      pointer: [section, lists.includes(section) ? place : id],
    },
  ]
}

/** What says nothing about the guidance: what it is called, in which order it is asked, and when it was looked up. */
const aside: readonly string[] = ['id', 'was', 'stage', 'checked', 'source']

/** What a file leaves out does not count: a later version of the program may know of more to leave out. */
const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)

/** How far the text was read is no part of it: a reviewer says nothing about that. */
function digestOf({ responses }: RuleSet, { section, entry }: Part, source: Citation): string {
  const isForAll = section === 'steps' && entry.for.length === responses.length
  const said = Object.entries(entry).filter(
    ([key, value]) => !aside.includes(key) && isSaid(value) && !(key === 'for' && isForAll),
  )
  const inOrder = said.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sha256(JSON.stringify([inOrder, source.in, source.section])).slice(0, 16)
}

/** What is numbered by its number, then the rest as it comes first in the file; what has the same heading together. */
function inReadingOrder(points: readonly Point[]): readonly Point[] {
  const heads = points.map(({ citation }) => citation.section.split(/[,(;]/)[0]!.trim())
  const placed = points.map((point, place) => {
    const head = heads[place]!
    return { point, head, rank: /\d/.test(head) ? 0 : 1 + heads.indexOf(head) }
  })
  return placed
    .toSorted(
      (a, b) =>
        a.rank - b.rank ||
        naturally.compare(a.head, b.head) ||
        naturally.compare(a.point.citation.section, b.point.citation.section),
    )
    .map(({ point }) => point)
}

const naturally = new Intl.Collator('en', { numeric: true })
