import { conditionsOf } from '../rules/conditions.ts'
import { UNKNOWN, type AnswerValue, type Condition, type Line } from '../rules/model.ts'
import type { Answers } from './assessment.ts'

/** 2: holds. 1: may hold, nobody knows. 0: does not hold. */
export type Strength = 0 | 1 | 2

/** What an answer is worth for a condition. A missing answer is worth `missing`. */
export function ownStrength(
  { answers }: Condition,
  answer: AnswerValue | undefined,
  missing: Strength = 1,
): Strength {
  if (answer === undefined) return missing
  if (typeof answer === 'string') return answers.includes(answer) ? 2 : answer === UNKNOWN ? 1 : 0
  let strength: Strength = 0
  for (const id of answer) {
    if (answers.includes(id)) return 2
    if (id === UNKNOWN) strength = 1
  }
  return strength
}

/** The smallest of all that must hold. */
export function lineStrength(line: Line, answers: Answers, missing: Strength = 1): Strength {
  let smallest: Strength = 2
  for (const condition of conditionsOf(line)) {
    const strength = ownStrength(condition, answers[condition.question], missing)
    if (strength < smallest) smallest = strength
  }
  return smallest
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
