import type { RuleSet } from '../rules/model.ts'
import type { Change } from './assessment.ts'
import type { Compiled } from './compiled.ts'
import { eachBit, missing, now, ofAll, ofAny } from './decision.ts'
import type { BitCondition, BitLine, Ranks, Strengths, Values } from './decision.ts'

/**
 * Which questions without an answer could change the response, and to what: there are answers to them, and perhaps to
 * others, that give `to`, and without the answer to this one they would not. Never empty where the response is not
 * decided, always empty where it is. In file order; each question with its lowest response first.
 */
export function couldChange({ questions, responses }: RuleSet, held: Held): readonly Change[] {
  const found = questions.map(() => new Set<number>())
  const note: Note = (index, to) => found[index]!.add(to)
  noteAlone(held, note)
  for (const { lines } of held.rules.criteria) for (const line of lines) noteTogether(held, line, note)
  noteLowering(held, note)
  return questions.flatMap(({ id }, index) =>
    responses
      .filter((_, to) => to !== held.ranks.now && found[index]!.has(to))
      .map((response) => ({ question: id, to: response.id })),
  )
}

/** What is found as things are. */
export interface Held {
  readonly rules: Compiled
  readonly values: Values
  readonly strengths: readonly Strengths[]
  readonly ranks: Ranks
}

/** That the question at an index could change the response to that rank. */
type Note = (index: number, to: number) => void

/** The rank once no more than these questions are answered otherwise: only criteria that use one are looked at again. */
function rankAfter({ rules, strengths }: Held, changing: readonly number[]): (changed: Values) => number {
  const { questions, criteria } = rules
  const using = changing.flatMap((index) => questions[index]!.criteria)
  const others = criteria.reduce(
    (rank, { calls }, index) =>
      using.includes(index) ? rank : Math.max(rank, calls[now(strengths[index]!)]),
    0,
  )
  return (changed) =>
    using.reduce((rank, index) => {
      const { lines, calls } = criteria[index]!
      return Math.max(rank, calls[now(ofAny(lines, changed))])
    }, others)
}

/** What one answer changes: each definite one; of several none, each alone, and all. */
function noteAlone(held: Held, note: Note): void {
  const changed = [...held.values]
  for (const [index, { several, all }] of held.rules.questions.entries()) {
    if (changed[index] !== missing) continue
    const rankWith = rankAfter(held, [index])
    for (const value of several ? [0, ...eachBit(all), all] : eachBit(all)) {
      changed[index] = value
      note(index, rankWith(changed))
    }
    changed[index] = missing
  }
}

/** Raising that takes answers to two or more conditions of a line together. */
function noteTogether(held: Held, line: BitLine, note: Note): void {
  const { values } = held
  const conditions = line.filter(({ index }) => values[index] === missing)
  if (conditions.length < 2) return
  const open = [...new Set(conditions.map(({ index }) => index))]
  const rankWith = rankAfter(held, open)
  const completions = open.reduce<readonly Values[]>(
    (all, index) => {
      const meeting = valuesMeeting(line.filter((each) => each.index === index))
      return all.flatMap((some) => meeting.map((value) => some.with(index, value)))
    },
    [values],
  )
  for (const completion of completions) {
    const to = rankWith(completion)
    for (const index of open) if (rankWith(completion.with(index, missing)) !== to) note(index, to)
  }
}

/** What meets them all: an answer for each. Where only one may be given, each list holds the more concerning answers of the next. */
const valuesMeeting = (conditions: readonly BitCondition[]): readonly number[] =>
  conditions.reduce<readonly number[]>(
    (sets, { bits }) => sets.flatMap((set) => eachBit(bits).map((bit) => set | bit)),
    [0],
  )

/**
 * Lowering as far as it goes: every line that keeps the response up must be ruled out by one of its questions. A
 * question can be the one that is needed where no other such line lies within the rest of its own.
 */
function noteLowering({ rules, values, ranks }: Held, note: Note): void {
  const holding: (readonly number[])[] = []
  for (const { lines, calls } of rules.criteria) {
    for (const line of calls[1] > ranks.least ? lines : []) {
      const open = line.map(({ index }) => index).filter((index) => values[index] === missing)
      if (now(ofAll(line, values)) > 0) holding.push([...new Set(open)])
    }
  }
  for (const line of holding) {
    if (holding.some((other) => liesWithin(other, line))) continue
    for (const index of line) note(index, ranks.least)
  }
}

const liesWithin = (other: readonly number[], line: readonly number[]): boolean =>
  other.length < line.length && other.every((index) => line.includes(index))
