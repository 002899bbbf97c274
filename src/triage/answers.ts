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
  placeOf: (path: readonly string[]) => Place,
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

/** The answer to one question. */
export function readAnswer(
  question: Question,
  value: unknown,
  placeOf: PlaceOf,
): Result<AnswerValue, readonly Problem[]> {
  return question.choose === 'one' ? readOne(question, value, placeOf) : readSeveral(question, value, placeOf)
}

function readOne(question: Question, value: unknown, placeOf: PlaceOf): Result<AnswerValue, Problem[]> {
  const place = placeOf([question.id])
  if (typeof value !== 'string') {
    return failed([
      { code: 'wrong-type', args: { expected: `one of ${allowed(question).join(', ')}` }, place },
    ])
  }
  if (allowed(question).includes(value)) return ok(value)
  return failed([unknownAnswer(question, value, place)])
}

/** Don't know may be written alone; a list may hold it beside others: these, and perhaps more. */
function readSeveral(question: Question, value: unknown, placeOf: PlaceOf): Result<AnswerValue, Problem[]> {
  const place = placeOf([question.id])
  if (value === UNKNOWN) return ok([UNKNOWN])
  if (!Array.isArray(value)) {
    const expected = `a list of ${allowed(question).join(', ')}, or [] for none of these`
    return failed([{ code: 'wrong-type', args: { expected }, place }])
  }
  const problems: Problem[] = []
  const ids: string[] = []
  for (const [index, id] of (value as readonly unknown[]).entries()) {
    const at = placeOf([question.id, String(index)])
    if (typeof id !== 'string') {
      problems.push({
        code: 'wrong-type',
        args: { expected: `one of ${allowed(question).join(', ')}` },
        place: at,
      })
    } else if (!allowed(question).includes(id)) problems.push(unknownAnswer(question, id, at))
    else if (ids.includes(id)) problems.push({ code: 'repeated-answer', args: {}, place: at })
    else ids.push(id)
  }
  return problems.length > 0 ? failed(problems) : ok(ids)
}

const allowed = ({ answers }: Question): readonly string[] => [...answers.map(({ id }) => id), UNKNOWN]

const unknownAnswer = (question: Question, given: string, place: Place): Problem => ({
  code: 'unknown-answer',
  args: { question: question.id, expected: allowed(question), nearest: nearest(given, allowed(question)) },
  place,
})
