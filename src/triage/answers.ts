import type { Place, Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { nameOf } from '../text/ids.ts'
import { isPlainObject } from '../text/json-object.ts'
import { nearest } from '../text/nearest.ts'
import { withId } from '../rules/lookup.ts'
import { UNKNOWN, type AnswerValue, type Question, type RuleSet } from '../rules/model.ts'
import type { Answers } from './assessment.ts'

/**
 * Holds what a file, a draft or a scenario gives as answers against the rule set. Every problem at once, never with
 * what was given as an answer in it: that may be anything.
 */
export function readAnswers(
  ruleSet: RuleSet,
  given: unknown,
  placeOf: PlaceOf,
): Result<Answers, readonly Problem[]> {
  if (!isPlainObject(given)) {
    const args = { expected: 'an object: question ids and their answers' }
    return failed([{ code: 'wrong-type', args, place: placeOf([]) }])
  }
  const ids = ruleSet.questions.map((each) => each.id)
  const problems: Problem[] = []
  const answers: Record<string, AnswerValue> = {}
  for (const [id, value] of Object.entries(given)) {
    const question = withId(ruleSet.questions, id)
    if (!question) {
      const args = { id: nameOf(id), nearest: nearest(id, ids) }
      problems.push({ code: 'unknown-question', args, place: placeOf([id]) })
      continue
    }
    const read = readAnswer(question, value, placeOf)
    if (read.ok) answers[id] = read.value
    else for (const each of read.problems) problems.push(each)
  }
  return problems.length > 0 ? failed(problems) : ok(answers)
}

type PlaceOf = (path: readonly string[]) => Place

/** The answer to one question. For several, don't know may be alone, or in a list: these, and perhaps more. */
export function readAnswer(
  question: Question,
  value: unknown,
  placeOf: PlaceOf,
): Result<AnswerValue, readonly Problem[]> {
  const place = placeOf([question.id])
  if (question.choose === 'one') {
    const problem = mistakeIn(question, value, place)
    return problem === null ? ok(value as string) : failed([problem])
  }
  if (value === UNKNOWN) return ok([UNKNOWN])
  if (!Array.isArray(value)) {
    const expected = `a list of ${allowed(question).join(', ')}, or [] for none of these`
    return failed([{ code: 'wrong-type', args: { expected }, place }])
  }
  const ids = [...(value as readonly string[])]
  const problems = ids.flatMap((id, index): readonly Problem[] => {
    const at = placeOf([question.id, String(index)])
    const problem = mistakeIn(question, id, at)
    if (problem !== null) return [problem]
    return ids.indexOf(id) < index ? [{ code: 'repeated-answer', args: {}, place: at }] : []
  })
  return problems.length > 0 ? failed(problems) : ok(ids)
}

/** What is wrong with one id as an answer; null where it is one. */
function mistakeIn(question: Question, value: unknown, place: Place): Problem | null {
  const ids = allowed(question)
  if (typeof value !== 'string') {
    return { code: 'wrong-type', args: { expected: `one of ${ids.join(', ')}` }, place }
  }
  if (ids.includes(value)) return null
  const args = { question: question.id, expected: ids, nearest: nearest(value, ids) }
  return { code: 'unknown-answer', args, place }
}

const allowed = ({ answers }: Question): readonly string[] => [...answers.map(({ id }) => id), UNKNOWN]
