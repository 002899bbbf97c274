import type { RuleSet } from '../rules/model.ts'
import type { Change } from './assessment.ts'
import { pathsOf, type Path } from './paths.ts'
import { ranksOf } from './ranks.ts'
import { responseAt } from './response.ts'
import type { CriterionFinding, Tables } from './tables.ts'
import { missing, type Values } from './values.ts'

/**
 * Which questions without an answer could change the response, and to what: there are answers to them, and perhaps to
 * others, that give `to`, and without the answer to this one they would not. Never empty where the response is not
 * decided, always empty where it is. In file order; each question with its lowest response first.
 */
export function couldChange(
  ruleSet: RuleSet,
  tables: Tables,
  values: Values,
  findings: readonly CriterionFinding[],
): readonly Change[] {
  const { now, least } = ranksOf(findings)
  const found = new Map<number, number[]>()
  const note = (place: number, to: number): void => {
    const ranks = found.get(place)
    if (to === now || ranks?.includes(to)) return
    if (ranks) ranks.push(to)
    else found.set(place, [to])
  }
  const paths = pathsOf(ruleSet, tables)
  noteAlone(tables, values, findings, note)
  for (const path of paths) noteTogether(tables, values, findings, path, note)
  noteLowering(paths, values, least, note)
  return [...found]
    .toSorted(([place], [other]) => place - other)
    .flatMap(([place, ranks]) =>
      ranks
        .toSorted((a, b) => a - b)
        .map((rank) => ({ question: ruleSet.questions[place]!.id, to: responseAt(ruleSet, rank) })),
    )
}

type Note = (place: number, to: number) => void

/** The rank when no more than these questions are answered otherwise: only criteria that use one are looked at again. */
function rankAfter(
  { criteria, usedBy }: Tables,
  findings: readonly CriterionFinding[],
  places: readonly number[],
): (changed: Values) => number {
  const using = places.flatMap((place) => usedBy[place]!)
  const rest = findings.reduce(
    (rank, { now }, index) => (now > rank && !using.includes(index) ? now : rank),
    0,
  )
  return (changed) => using.reduce((rank, index) => Math.max(rank, criteria[index]!.at(changed).now), rest)
}

/** What one answer changes. */
function noteAlone(tables: Tables, values: Values, findings: readonly CriterionFinding[], note: Note): void {
  const changed = values.slice()
  for (let place = 0; place < values.length; place += 1) {
    if (values[place] !== missing || tables.usedBy[place]!.length === 0) continue
    const rankOf = rankAfter(tables, findings, [place])
    for (const value of tables.questions[place]!.telling) {
      changed[place] = value
      note(place, rankOf(changed))
    }
    changed[place] = missing
  }
}

/** Raising that takes answers on two or more lines together. */
function noteTogether(
  tables: Tables,
  values: Values,
  findings: readonly CriterionFinding[],
  { questions, lines }: Path,
  note: Note,
): void {
  if (lines < 2) return
  const open = questions.filter(({ place }) => values[place] === missing)
  if (open.reduce((sum, question) => sum + question.lines, 0) < 2) return
  const rankOf = rankAfter(
    tables,
    findings,
    open.map(({ place }) => place),
  )
  const completions = open.reduce<readonly Values[]>(
    (all, { place, meeting }) => all.flatMap((some) => meeting.map((value) => some.with(place, value))),
    [values],
  )
  for (const completion of completions) {
    const to = rankOf(completion)
    for (const { place } of open) {
      if (rankOf(completion.with(place, missing)) !== to) note(place, to)
    }
  }
}

/**
 * Lowering as far as it goes: every path that keeps the response up must be ruled out by one of its questions. A
 * question can be the one that is needed where no other such path lies within the rest of its own.
 */
function noteLowering(paths: readonly Path[], values: Values, lowest: number, note: Note): void {
  const holding: (readonly number[])[] = []
  for (const { call, places, isOpen } of paths) {
    if (call > lowest && isOpen.at(values)) holding.push(places.filter((place) => values[place] === missing))
  }
  for (const path of holding) {
    const isNeeded = path.length === 1 || !holding.some((other) => liesWithin(other, path))
    if (isNeeded) for (const place of path) note(place, lowest)
  }
}

const liesWithin = (other: readonly number[], path: readonly number[]): boolean =>
  other.length < path.length && other.every((place) => path.includes(place))
