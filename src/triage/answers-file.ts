import type { PointerPlace, Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { nameOf } from '../text/ids.ts'
import { nearest } from '../text/nearest.ts'
import { jsonText } from '../text/json.ts'
import { isObject } from '../text/json-object.ts'

/** An answers file before it is held against a rule set: only its outer shape has been checked. */
export interface AnswersFile {
  /** The id of the rule set it names; null where it names none. */
  readonly rules: string | null
  readonly nation: string | null
  readonly answers: unknown
  readonly record: Readonly<Record<string, string>>
  readonly placeOf: (path: readonly string[]) => PointerPlace
}

/** `words` is for whoever fills in the file, as the template has it: nothing in it is read. */
const keys = ['rules', 'nation', 'words', 'answers', 'record']

/** Reads the JSON of an answers file. All problems at once, each with a JSON pointer. */
export function answersFile(text: string, file: string): Result<AnswersFile, readonly Problem[]> {
  const json = jsonText(text, file)
  if (!json.ok) return json
  const { value, placeOf } = json.value
  const problems: Problem[] = []
  const wrong = (path: readonly string[], expected: string): null => {
    problems.push({ code: 'wrong-type', args: { expected }, place: placeOf(path) })
    return null
  }
  if (!isObject(value)) {
    wrong([], 'an object with “answers” in it')
    return failed(problems)
  }
  for (const key of Object.keys(value)) {
    if (keys.includes(key)) continue
    const args = { key: nameOf(key), nearest: nearest(key, keys), allowed: keys }
    problems.push({ code: 'unknown-key', args, place: placeOf([key]) })
  }
  const textAt = (path: readonly string[], found: unknown, expected: string): string | null => {
    if (typeof found === 'string') return found
    return found === undefined ? null : wrong(path, expected)
  }
  const rules = textAt(['rules'], value['rules'], 'the id of a rule set, in quotes')
  const nation = textAt(['nation'], value['nation'], 'the name of a nation, in quotes')
  const fields = value['record'] === undefined ? {} : value['record']
  if (!isObject(fields)) wrong(['record'], 'an object: record fields and their text')
  const record = Object.entries(isObject(fields) ? fields : {}).map(
    ([id, found]) => [id, textAt(['record', id], found, 'text in quotes') ?? ''] as const,
  )
  if (value['answers'] === undefined) {
    problems.push({ code: 'missing-key', args: { key: 'answers' }, place: placeOf([]) })
  }
  if (problems.length > 0) return failed(problems)
  return ok({ rules, nation, answers: value['answers'], record: Object.fromEntries(record), placeOf })
}
