import { conditionsOf } from '../rules/lookup.ts'
import { UNKNOWN, type AnswerValue, type Condition, type Line } from '../rules/model.ts'
import type { Answers, State } from './assessment.ts'

/** 2: holds. 1: may hold, nobody knows. 0: does not hold. */
export type Strength = 0 | 1 | 2

/** What an answer is worth for a condition. No answer is worth as much as don't know. */
export function conditionStrength({ answers }: Condition, answer: AnswerValue = UNKNOWN): Strength {
  const given = [answer].flat()
  if (given.some((id) => answers.includes(id))) return 2
  return given.includes(UNKNOWN) ? 1 : 0
}

/** The smallest of all that must hold. */
export function lineStrength(line: Line, answers: Answers): Strength {
  const strengths = conditionsOf(line).map((each) => conditionStrength(each, answers[each.question]))
  return Math.min(...strengths) as Strength
}

/** The largest of several lines. */
export function bestStrength(lines: readonly Line[], answers: Answers): Strength {
  return Math.max(0, ...lines.map((line) => lineStrength(line, answers))) as Strength
}

const states = ['clear', 'not-ruled-out', 'raised'] as const satisfies readonly State[]

/** The state of a criterion whose lines come to that. */
export const stateAt = (strength: Strength): State => states[strength]
