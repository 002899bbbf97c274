import { UNKNOWN, type AnswerValue } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import type { ChangedAnswer } from '../../src/analysis/difference.ts'
import type { Asked } from './every-answer-set.ts'

const idsOf = (value: AnswerValue): readonly string[] => (typeof value === 'string' ? [value] : value)
const same = (one: AnswerValue, other: AnswerValue): boolean =>
  idsOf(one).toSorted().join() === idsOf(other).toSorted().join()

/** Where an answer set differs from the base, in file order. */
export const differing = (
  questions: readonly Asked[],
  base: Answers,
  answers: Answers,
): readonly ChangedAnswer[] =>
  questions.flatMap(({ id }) =>
    same(answers[id]!, base[id]!) ? [] : [{ question: id, answer: answers[id]! }],
  )

/**
 * What is compared of an answer set, the most telling first: answers that differ, don't knows that are new, changes
 * within several; then, question by question, the place of the answer, or that it is as it was.
 */
function measure(questions: readonly Asked[], base: Answers, answers: Answers): readonly number[] {
  const changes = questions.flatMap(({ id, several, answers: known }) => {
    const [was, now] = [idsOf(base[id]!), idsOf(answers[id]!)]
    if (!several) return [{ id, changed: now[0] !== was[0], to: now[0]!, place: known.indexOf(now[0]!) }]
    return known.map((answer) => {
      const chosen = now.includes(answer)
      return { id, changed: chosen !== was.includes(answer), to: chosen ? answer : '', place: Number(chosen) }
    })
  })
  const changed = changes.filter((change) => change.changed)
  return [
    new Set(changed.map(({ id }) => id)).size,
    changed.filter(({ to }) => to === UNKNOWN).length,
    changed.length,
    ...changes.map((change) => (change.changed ? change.place : Infinity)),
  ]
}

function isLess(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, place) => value !== other[place])
  return at !== -1 && one[at]! < other[at]!
}

/** Null where there is none. */
export function smallestByWalk(
  questions: readonly Asked[],
  base: Answers,
  all: readonly Answers[],
): Answers | null {
  const measured = all.map((answers) => ({ answers, measure: measure(questions, base, answers) }))
  return measured.length === 0
    ? null
    : measured.reduce((best, each) => (isLess(each.measure, best.measure) ? each : best)).answers
}
