import type { AnswerValue, Line, Question, RuleSet } from '../rules/model.ts'
import type { Answers, Change } from './assessment.ts'
import { responseAt, responseRank } from './response.ts'
import { ownStrength } from './strength.ts'
import { questionOf, rankOf } from './structure.ts'

/**
 * Which questions without an answer could change the response, and to what: there are answers to them, and perhaps to
 * others, that give `to`, and without the answer to this one they would not. Never empty where the response is not
 * decided, always empty where it is. In file order; each question with its lowest response first.
 */
export function couldChange(ruleSet: RuleSet, answers: Answers): readonly Change[] {
  const now = responseRank(ruleSet, answers)
  const found = new Map<Question, Set<number>>()
  const note = (question: Question, to: number): void => {
    if (to !== now) found.set(question, (found.get(question) ?? new Set()).add(to))
  }
  const open = ruleSet.questions.filter(({ id }) => answers[id] === undefined)
  for (const question of open) {
    for (const value of tellingValues(question)) {
      note(question, responseRank(ruleSet, { ...answers, [question.id]: value }))
    }
  }
  const paths = ruleSet.criteria.flatMap((criterion) => {
    const call = rankOf(ruleSet, criterion.ifNotRuledOut.response)
    return criterion.any.flatMap(pathsBelow).map((lines) => ({ lines, call }))
  })
  for (const { lines } of paths) noteTogether(ruleSet, answers, lines, note)
  noteLowering(ruleSet, answers, paths, note)
  return open.flatMap((question) =>
    [...(found.get(question) ?? [])]
      .toSorted((a, b) => a - b)
      .map((to) => ({ question: question.id, to: responseAt(ruleSet, to) })),
  )
}

type Note = (question: Question, to: number) => void

interface Path {
  readonly lines: readonly Line[]
  /** The place of the response that the criterion calls for while it is not ruled out. */
  readonly call: number
}

/** Each definite answer; for several: none, each alone, and all. */
function tellingValues({ choose, answers }: Question): readonly AnswerValue[] {
  const ids = answers.map(({ id }) => id)
  return choose === 'one' ? ids : [[], ...ids.map((id) => [id]), ids]
}

/** The ways down through a line: it, and one line at each level below it. */
function pathsBelow(line: Line): readonly (readonly Line[])[] {
  if (line.and.length === 0) return [[line]]
  return line.and.flatMap(pathsBelow).map((path) => [line, ...path])
}

/** Raising that takes two or more answers together. */
function noteTogether(ruleSet: RuleSet, answers: Answers, lines: readonly Line[], note: Note): void {
  const open = lines.filter((line) => answers[line.question] === undefined)
  if (open.length < 2) return
  let completions: readonly Answers[] = [{}]
  for (const line of open) {
    const several = questionOf(ruleSet, line.question).choose === 'several'
    completions = completions.flatMap((completion) =>
      line.answers.map((id) => {
        const earlier = (completion[line.question] ?? []) as readonly string[]
        return { ...completion, [line.question]: several ? [...earlier, id] : id }
      }),
    )
  }
  for (const completion of completions) {
    const to = responseRank(ruleSet, { ...answers, ...completion })
    for (const id of Object.keys(completion)) {
      const { [id]: _, ...without } = completion
      if (responseRank(ruleSet, { ...answers, ...without }) !== to) note(questionOf(ruleSet, id), to)
    }
  }
}

/**
 * Lowering as far as it goes: every path that keeps the response up must be ruled out by one of its questions. A
 * question can be the one that is needed where no other such path lies within the rest of its own.
 */
function noteLowering(ruleSet: RuleSet, answers: Answers, paths: readonly Path[], note: Note): void {
  const lowest = responseRank(ruleSet, answers, 0)
  const holding = paths
    .filter(
      ({ call, lines }) =>
        call > lowest && lines.every((line) => ownStrength(line, answers[line.question]) > 0),
    )
    .map(
      ({ lines }) => new Set(lines.map(({ question }) => question).filter((id) => answers[id] === undefined)),
    )
  for (const path of holding) {
    if (holding.some((other) => other.size < path.size && [...other].every((id) => path.has(id)))) continue
    for (const id of path) note(questionOf(ruleSet, id), lowest)
  }
}
