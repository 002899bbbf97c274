import { UNKNOWN, type AnswerValue, type RuleSetData } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

/** Every answer set of some rule sets, listed one by one: what the analysis must agree with, as plainly as it can be said. */

export interface Asked {
  readonly id: string
  readonly several: boolean
  /** Don't know last. */
  readonly answers: readonly string[]
  readonly values: readonly AnswerValue[]
}

/** The questions that a criterion of any of them uses, with every value: those of the first first. */
export function askedBy(...ruleSets: readonly RuleSetData[]): readonly Asked[] {
  const all = ruleSets.flatMap(({ questions }) => questions)
  const ids = [...new Set(all.map(({ id }) => id))]
  const used = JSON.stringify(ruleSets.map(({ criteria }) => criteria.map(({ any }) => any)))
  return ids
    .filter((id) => used.includes(`"question":"${id}"`))
    .map((id) => {
      const sides = all.filter((question) => question.id === id)
      const answers = [...new Set(sides.flatMap((side) => side.answers.map((answer) => answer.id))), UNKNOWN]
      const several = sides.some(({ choose }) => choose === 'several')
      return { id, several, answers, values: several ? subsets(answers) : answers }
    })
}

const subsets = (ids: readonly string[]): string[][] =>
  ids.reduce<string[][]>((sets, id) => sets.flatMap((set) => [set, [...set, id]]), [[]])

export const size = (questions: readonly Asked[]): number =>
  questions.reduce((product, { values }) => product * values.length, 1)

export const everyAnswerSet = (questions: readonly Asked[]): readonly Answers[] =>
  questions.reduce<Answers[]>(
    (all, { id, values }) => all.flatMap((answers) => values.map((value) => ({ ...answers, [id]: value }))),
    [{}],
  )
