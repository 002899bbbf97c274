import { UNKNOWN, type AnswerValue, type RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

/** Numbers from nought to one, the same every time (Park and Miller). */
export function chance(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** So many random cases: some with hardly an answer, some with nearly all; mostly the least concerning ones. */
export function randomCases(ruleSet: RuleSet, count: number, seed = 7): Answers[] {
  const next = chance(seed)
  return Array.from({ length: count }, () => {
    const answered = next()
    const concern = next() * 0.6
    const given = ruleSet.questions.flatMap(
      ({ id, choose, answers }): readonly (readonly [string, AnswerValue])[] => {
        if (next() > answered) return []
        const ids = answers.map((answer) => answer.id)
        const isUnknown = next() < 0.1
        if (choose === 'several') {
          return [[id, [...ids.filter(() => next() < concern / 2), ...(isUnknown ? [UNKNOWN] : [])]]]
        }
        const place = next() < concern ? Math.floor(next() * ids.length) : 0
        return [[id, isUnknown ? UNKNOWN : ids[place]!]]
      },
    )
    return Object.fromEntries(given)
  })
}
