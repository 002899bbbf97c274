import type { LintArguments, LintCode, TextPlace } from '../../problems.ts'
import type { PlacedRuleSet } from '../load.ts'
import type { AnswerValue } from '../model.ts'
import type { Pointer } from '../place.ts'

/** A rule set to be looked over, with what is known about it. */
export interface Subject extends PlacedRuleSet {
  /** ISO date. */
  readonly today: string
  readonly facts: Facts
}

/** What takes the decision itself to find out. It comes from outside, so that the rules of this folder only read. */
export interface Facts {
  /** What each example gives, in file order. */
  readonly outcomes: readonly Outcome[]
  /** What no answers lead to. */
  readonly unreached: {
    readonly responses: readonly string[]
    readonly steps: readonly string[]
  }
  /** What an all-clear example would give; null where there is one. */
  readonly missingAllClear: Answers | null
  /** Answers that no example gives, in file order. */
  readonly untested: readonly Untested[]
}

/** What some answers give: criterion ids in file order. */
export interface Outcome {
  readonly response: string
  readonly raised: readonly string[]
  readonly notRuledOut: readonly string[]
}

/** An answer on the line of a criterion that no example gives. */
export interface Untested {
  readonly line: Pointer
  readonly question: string
  readonly answer: AnswerValue
  /** What an example of it would give besides the all-clear, in file order. */
  readonly answers: Answers
}

type Answers = Readonly<Record<string, AnswerValue>>

/** One rule: notes whatever goes against it. */
export type Rule<Code extends LintCode> = (
  subject: Subject,
  note: (args: LintArguments[Code], place: TextPlace) => void,
) => void
