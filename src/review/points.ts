import { conditionsOf, contactOf, questionOf, responseOf } from '../rules/lookup.ts'
import type {
  Citation,
  Condition,
  Contact,
  Criterion,
  Duty,
  Line,
  OtherNation,
  Question,
  RuleSet,
  Source,
  Step,
} from '../rules/model.ts'
import { shortly } from '../render/sentences.ts'
import { sha256 } from '../text/digest.ts'
import type { Pointer } from '../text/part.ts'

/** The sections of a rule set whose entries cite a source, as its file calls them. */
export const sections = ['questions', 'criteria', 'steps', 'contacts', 'duties', 'other_nations'] as const

export type Section = (typeof sections)[number]

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

type Part =
  | { readonly section: 'questions'; readonly entry: Question }
  | { readonly section: 'criteria'; readonly entry: Criterion }
  | { readonly section: 'steps'; readonly entry: Step }
  | { readonly section: 'contacts'; readonly entry: Contact }
  | { readonly section: 'duties'; readonly entry: Duty }
  | { readonly section: 'other_nations'; readonly entry: OtherNation }

/** In a file these are lists, and the others are keyed by id. */
const lists: readonly Section[] = ['criteria', 'duties']

type PlacedPart = Part & { readonly place: number }

function partsOf(ruleSet: RuleSet): readonly PlacedPart[] {
  const { questions, criteria, steps, contacts, duties, otherNations } = ruleSet
  return [
    ...questions.map((entry, place) => ({ section: 'questions', entry, place }) as const),
    ...criteria.map((entry, place) => ({ section: 'criteria', entry, place }) as const),
    ...steps.map((entry, place) => ({ section: 'steps', entry, place }) as const),
    ...contacts.map((entry, place) => ({ section: 'contacts', entry, place }) as const),
    ...duties.map((entry, place) => ({ section: 'duties', entry, place }) as const),
    ...otherNations.map((entry, place) => ({ section: 'other_nations', entry, place }) as const),
  ]
}

function pointOf(ruleSet: RuleSet, part: PlacedPart): readonly Point[] {
  const { section, entry, place } = part
  const { id, source } = entry
  const document = ruleSet.sources.find((each) => each.id === source?.in)
  if (source === null || document === undefined) return []
  return [
    {
      section,
      id,
      was: ('was' in entry && entry.was) || null,
      says: wordsOf(ruleSet, part),
      when: part.section === 'steps' ? whenWords(ruleSet, part.entry) : [],
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

function wordsOf(ruleSet: RuleSet, part: Part): readonly string[] {
  switch (part.section) {
    case 'questions':
      return questionWords(part.entry)
    case 'criteria':
      return criterionWords(ruleSet, part.entry)
    case 'steps':
      return stepWords(ruleSet, part.entry)
    case 'contacts': {
      const { name, phone, web, hours, outOfHours, note } = part.entry
      return [name, phone, web, hours, outOfHours, note].filter((text) => text !== null)
    }
    case 'duties': {
      const { title, inForce, say } = part.entry
      return [title, inForce === null ? 'Not in force yet.' : `In force from ${inForce}.`, say]
    }
    case 'other_nations':
      return [part.entry.name, part.entry.say]
  }
}

const questionWords = ({ ask, hint, answers, help, choose }: Question): readonly string[] => [
  ask,
  ...(hint === null ? [] : [hint]),
  `${choose === 'one' ? 'Answers' : 'Answers, of which several may apply'}: ${answers.map(({ label }) => label).join('; ')}.`,
  help.join(' '),
]

function criterionWords(ruleSet: RuleSet, criterion: Criterion): readonly string[] {
  const { title, any, tell, why, urgent, sayIfOpen } = criterion
  const { response, because } = criterion.ifNotRuledOut
  const reason = because === null ? '' : `, because ${because}`
  return [
    `${title}: ${responseOf(ruleSet, criterion.response).title}${urgent ? ', and it is said at once' : ''}.`,
    `When ${linesWords(ruleSet, any)}.`,
    `While that is not known: ${responseOf(ruleSet, response).title}${reason}.`,
    ...(sayIfOpen === null ? [] : [`Until then: ${sayIfOpen}`]),
    ...(tell.length === 0 ? [] : [`Tell: ${tell.map((id) => contactOf(ruleSet, id).name).join('; ')}.`]),
    `Why: ${why}`,
  ]
}

const times: Readonly<Record<Step['by'], string>> = {
  now: 'now',
  today: 'today',
  'this-week': 'this week',
  later: 'later',
}

function stepWords(ruleSet: RuleSet, step: Step): readonly string[] {
  const { kind, by, say, who, more, words, why, contact } = step
  const responses = step.for.map((id) => responseOf(ruleSet, id).title)
  const isForAll = responses.length === ruleSet.responses.length
  return [
    `${kind === 'do' ? `To do ${times[by]}` : 'Not to do'}: ${say} (${who})`,
    ...(more === null ? [] : [more]),
    ...(words.length === 0 ? [] : [`What may be said to the child: ${words.join(' ')}`]),
    `Why: ${why}`,
    ...(contact === null ? [] : [`Contact: ${contactOf(ruleSet, contact).name}.`]),
    isForAll ? 'With every response.' : `With: ${responses.join('; ')}.`,
  ]
}

const whenWords = (ruleSet: RuleSet, { any, whenKnown }: Step): readonly string[] => [
  ...(any.length === 0 ? [] : [`Unless it is ruled out that ${linesWords(ruleSet, any)}.`]),
  ...(whenKnown.length === 0 ? [] : [`Only once it is known that ${linesWords(ruleSet, whenKnown)}.`]),
]

const linesWords = (ruleSet: RuleSet, lines: readonly Line[]): string =>
  lines
    .map((line) =>
      conditionsOf(line)
        .map((condition) => conditionWords(ruleSet, condition))
        .join(' and '),
    )
    .join('; or ')

function conditionWords(ruleSet: RuleSet, { question, answers }: Condition): string {
  const asked = questionOf(ruleSet, question)
  const labels = asked.answers.filter(({ id }) => answers.includes(id)).map(({ label }) => `“${label}”`)
  return `“${shortly(asked.ask)}” is answered ${labels.join(' or ')}`
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
