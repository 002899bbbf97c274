import type { LintArguments, LintCode, TextPlace } from '../problems/problem.ts'
import type { PlacedRuleSet } from '../rules/load.ts'

/** A rule set to be looked over. */
export interface Subject extends PlacedRuleSet {
  /** ISO date. */
  readonly today: string
}

/** One rule: notes whatever goes against it. */
export type Rule<Code extends LintCode> = (
  subject: Subject,
  note: (args: LintArguments[Code], place: TextPlace) => void,
) => void
