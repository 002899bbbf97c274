import { UNKNOWN, type AnswerValue, type Line } from '../rules/model.ts'
import type { Answers } from './assessment.ts'

/** 2: holds. 1: may hold, nobody knows. 0: does not hold. */
export type Strength = 0 | 1 | 2

/** What an answer is worth on a line, apart from the lines below it. A missing answer is worth `missing`. */
export function ownStrength(line: Line, answer: AnswerValue | undefined, missing: Strength = 1): Strength {
  if (answer === undefined) return missing
  if (typeof answer === 'string') return line.answers.includes(answer) ? 2 : answer === UNKNOWN ? 1 : 0
  let strength: Strength = 0
  for (const id of answer) {
    if (line.answers.includes(id)) return 2
    if (id === UNKNOWN) strength = 1
  }
  return strength
}

/** The smaller of the line itself and the best of the lines below it. */
export function lineStrength(line: Line, answers: Answers, missing: Strength = 1): Strength {
  const own = ownStrength(line, answers[line.question], missing)
  if (own === 0 || line.and.length === 0) return own
  const below = bestStrength(line.and, answers, missing)
  return below < own ? below : own
}

/** The best of several lines. Missing answers are worth `missing`: 0 as the least, 2 as the most concerning answer. */
export function bestStrength(lines: readonly Line[], answers: Answers, missing: Strength = 1): Strength {
  let best: Strength = 0
  for (const line of lines) {
    const strength = lineStrength(line, answers, missing)
    if (strength === 2) return 2
    if (strength > best) best = strength
  }
  return best
}
