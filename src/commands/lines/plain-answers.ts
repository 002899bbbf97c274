import { isObject, parsed } from '../../text/json-object.ts'

/** What an answers file says, still to be held against the rule set. */
export interface PlainAnswers {
  readonly rules: string | null
  readonly nation: string | null
  readonly answers: Readonly<Record<string, unknown>>
  readonly record: Readonly<Record<string, string>>
}

/**
 * Reads an answers file fast. Null where it has to be read with care: it is not JSON, or has a key twice, a key that
 * does not belong there, or something of the wrong type. `strings` is how many strings stand in the text, keys among
 * them: where a key stands twice `JSON.parse` keeps the last, and there are more in the text than came out of it.
 */
export function plainAnswers(text: string, strings: number): PlainAnswers | null {
  const value = parsed(text)
  if (!isObject(value)) return null
  let count = 0
  let rules: string | null = null
  let nation: string | null = null
  let answers: Readonly<Record<string, unknown>> | null = null
  let record: Readonly<Record<string, string>> = {}
  for (const key in value) {
    const part = value[key]
    count += 1
    if (key === 'answers' && isObject(part)) {
      answers = part
      count += stringsIn(part)
    } else if (key === 'record' && isTexts(part)) {
      record = part
      count += stringsIn(part)
    } else if (key === 'rules' && typeof part === 'string') {
      rules = part
      count += 1
    } else if (key === 'nation' && typeof part === 'string') {
      nation = part
      count += 1
    } else return null
  }
  return answers !== null && count === strings ? { rules, nation, answers, record } : null
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  if (!isObject(value)) return false
  for (const key in value) if (typeof value[key] !== 'string') return false
  return true
}

/** Keys, texts and items of lists. Whether the items are texts is seen when they are held against the rule set. */
function stringsIn(values: Readonly<Record<string, unknown>>): number {
  let count = 0
  for (const key in values) {
    const value = values[key]
    count += Array.isArray(value) ? 1 + value.length : 2
  }
  return count
}
