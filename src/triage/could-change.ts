import type { RuleSet } from '../rules/model.ts'
import { eachBit, missing, type Values } from './answer-bits.ts'
import type { Change } from './assessment.ts'
import type { BitCondition, BitLine, BitQuestion, Compiled } from './compiled.ts'
import { now, ofAll, ofAny, ranksOf, type Strengths } from './decision.ts'

/**
 * Which questions without an answer could change the response, and to what: there are answers to them, and perhaps to
 * others, that give `to`, and without the answer to this one they would not. Never empty where the response is not
 * decided, always empty where it is. In file order; each question with its lowest response first.
 */
export function couldChange(
  { questions, responses }: RuleSet,
  rules: Compiled,
  values: Values,
  strengths: readonly Strengths[],
): readonly Change[] {
  const { now: rank, least } = ranksOf(rules, strengths)
  const ranks = new Map<number, Set<number>>()
  const note: Note = (index, to) => {
    if (to !== rank) ranks.set(index, (ranks.get(index) ?? new Set()).add(to))
  }
  const found: Found = { rules, values, strengths }
  noteAlone(found, note)
  for (const { lines } of rules.criteria) {
    for (const line of lines) if (line.length > 1) noteTogether(found, line, note)
  }
  noteLowering(rules, values, least, note)
  const lowestFirst = (numbers: Iterable<number>): readonly number[] =>
    [...numbers].toSorted((one, other) => one - other)
  return lowestFirst(ranks.keys()).flatMap((index) =>
    lowestFirst(ranks.get(index)!).map((to) => ({ question: questions[index]!.id, to: responses[to]!.id })),
  )
}

/** What is found as things are. */
interface Found {
  readonly rules: Compiled
  readonly values: Values
  readonly strengths: readonly Strengths[]
}

/** That the question at an index could change the response to that rank. */
type Note = (index: number, to: number) => void

/** The rank once no more than these questions are answered otherwise: only criteria that use one are looked at again. */
function rankAfter({ rules, strengths }: Found, changing: readonly number[]): (changed: Values) => number {
  const { questions, criteria } = rules
  const using = changing.flatMap((index) => questions[index]!.criteria)
  let others = 0
  for (let index = 0; index < criteria.length; index += 1) {
    const call = criteria[index]!.calls[now(strengths[index]!)]
    if (call > others && !using.includes(index)) others = call
  }
  return (changed) => {
    let rank = others
    for (const index of using) {
      const { lines, calls } = criteria[index]!
      rank = Math.max(rank, calls[now(ofAny(lines, changed))])
    }
    return rank
  }
}

/** What one answer changes. */
function noteAlone(found: Found, note: Note): void {
  const { rules, values } = found
  const changed = [...values]
  for (let index = 0; index < values.length; index += 1) {
    const question = rules.questions[index]!
    if (values[index] !== missing || question.criteria.length === 0) continue
    const rankWith = rankAfter(found, [index])
    for (const value of question.telling) {
      changed[index] = value
      note(index, rankWith(changed))
    }
    changed[index] = missing
  }
}

/** Raising that takes answers to two or more conditions of a line together. */
function noteTogether(found: Found, line: BitLine, note: Note): void {
  const { rules, values } = found
  const conditions = line.filter(({ index }) => values[index] === missing)
  if (conditions.length < 2) return
  const open = [...new Set(conditions.map(({ index }) => index))]
  const rankWith = rankAfter(found, open)
  const completions = open.reduce<readonly Values[]>(
    (all, index) => {
      const meeting = valuesMeeting(
        rules.questions[index]!,
        line.filter((each) => each.index === index),
      )
      return all.flatMap((some) => meeting.map((value) => some.with(index, value)))
    },
    [values],
  )
  for (const completion of completions) {
    const to = rankWith(completion)
    for (const index of open) if (rankWith(completion.with(index, missing)) !== to) note(index, to)
  }
}

/** One answer that meets them all; several are chosen together, one for each condition. */
function valuesMeeting({ several }: BitQuestion, conditions: readonly BitCondition[]): readonly number[] {
  if (!several) return eachBit(conditions.reduce((common, { bits }) => common & bits, -1))
  return conditions.reduce<readonly number[]>(
    (sets, { bits }) => sets.flatMap((set) => eachBit(bits).map((bit) => set | bit)),
    [0],
  )
}

/**
 * Lowering as far as it goes: every line that keeps the response up must be ruled out by one of its questions. A
 * question can be the one that is needed where no other such line lies within the rest of its own.
 */
function noteLowering({ criteria }: Compiled, values: Values, lowest: number, note: Note): void {
  const holding: (readonly number[])[] = []
  for (const { lines, calls } of criteria) {
    for (const line of calls[1] > lowest ? lines : []) {
      const open = line.map(({ index }) => index).filter((index) => values[index] === missing)
      if (now(ofAll(line, values)) > 0) holding.push([...new Set(open)])
    }
  }
  for (const line of holding) {
    const isNeeded = line.length === 1 || !holding.some((other) => liesWithin(other, line))
    if (isNeeded) for (const index of line) note(index, lowest)
  }
}

const liesWithin = (other: readonly number[], line: readonly number[]): boolean =>
  other.length < line.length && other.every((index) => line.includes(index))
