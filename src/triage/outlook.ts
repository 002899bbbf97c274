import type { RuleSet } from '../rules/model.ts'
import type { Change } from './assessment.ts'
import { pathsOf, type Path } from './paths.ts'
import { ranksOf } from './ranks.ts'
import { responseAt } from './response.ts'
import { findingsOf, type CriterionFinding, type Tables } from './tables.ts'
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
  const found = values.map((): number[] => [])
  const note = (place: number, to: number): void => {
    if (to !== now && !found[place]!.includes(to)) found[place]!.push(to)
  }
  noteAlone(tables, values, findings, note)
  const paths = pathsOf(ruleSet, tables)
  for (const path of paths) noteTogether(tables, values, path, note)
  noteLowering(paths, values, least, note)
  return found.flatMap((ranks, place) =>
    ranks
      .toSorted((a, b) => a - b)
      .map((rank) => ({ question: ruleSet.questions[place]!.id, to: responseAt(ruleSet, rank) })),
  )
}

type Note = (place: number, to: number) => void

/** What one answer changes: only the criteria that use its question are looked at again. */
function noteAlone(
  { criteria, questions, usedBy }: Tables,
  values: Values,
  findings: readonly CriterionFinding[],
  note: Note,
): void {
  const changed = values.slice()
  for (const [place, using] of usedBy.entries()) {
    if (values[place] !== missing || using.length === 0) continue
    let rest = 0
    for (const [index, { now }] of findings.entries()) {
      if (now > rest && !using.includes(index)) rest = now
    }
    for (const value of questions[place]!.telling) {
      changed[place] = value
      let to = rest
      for (const index of using) to = Math.max(to, criteria[index]!.at(changed).now)
      note(place, to)
    }
    changed[place] = missing
  }
}

/** Raising that takes answers on two or more lines together. */
function noteTogether(tables: Tables, values: Values, { questions }: Path, note: Note): void {
  const open = questions.filter(({ place }) => values[place] === missing)
  if (open.reduce((sum, { lines }) => sum + lines, 0) < 2) return
  const rankOf = (some: Values): number => ranksOf(findingsOf(tables, some)).now
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
  const holding = paths
    .filter(({ call, isOpen }) => call > lowest && isOpen.at(values))
    .map(({ questions }) => questions.map(({ place }) => place).filter((place) => values[place] === missing))
  for (const path of holding) {
    const hasOtherWithin = holding.some(
      (other) => other.length < path.length && other.every((place) => path.includes(place)),
    )
    if (!hasOtherWithin) for (const place of path) note(place, lowest)
  }
}
