import { fieldWith, withId } from '../rules/lookup.ts'
import type { FieldRole, RecordField, RuleSetData, RuleSet } from '../rules/model.ts'
import { bestStrength } from '../triage/strength.ts'
import type { Answers } from '../triage/assessment.ts'
import { usedAnswers } from '../triage/walk.ts'
import type { Outcome } from './outcome.ts'
import { type PlainText, plainText, withinBudget } from '../guard/plain-text.ts'
import type { FieldProblem } from '../problems/field-sentences.ts'
import type { Place } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { isDay } from '../text/day.ts'
import { nameOf } from '../text/ids.ts'
import { nearest } from '../text/nearest.ts'
import { personIn } from './reference.ts'
import { isIsoTime } from './time.ts'

/** What has been written into the fields of a record, by field id. */
export type Fields = Readonly<Record<string, PlainText>>

/**
 * Lets text into a record: only into fields that the rule set has, only one of the choices where a field has choices,
 * and everything through the guard. Empty fields are left out. Every problem at once, never with the text in it.
 */
export function readFields(
  ruleSet: RuleSet,
  given: Readonly<Record<string, string>>,
  placeOf: (path: readonly string[]) => Place | null,
): Result<Fields, readonly FieldProblem[]> {
  const problems: FieldProblem[] = []
  const fields: Record<string, PlainText> = {}
  for (const [id, text] of Object.entries(given)) {
    const field = withId(ruleSet.record, id)
    if (!field) {
      const args = {
        id: nameOf(id),
        nearest: nearest(
          id,
          ruleSet.record.map((each) => each.id),
        ),
      }
      problems.push({ code: 'unknown-field', args, place: placeOf([id]) })
      continue
    }
    const read = readField(field, text, placeOf([id]))
    if (!read.ok) problems.push(read.problems)
    else if (read.value.trim() !== '') fields[id] = read.value
  }
  const over = withinBudget(Object.values(fields))
  if (!over.ok) {
    const field = Object.keys(fields)[over.problems.index]!
    problems.push({
      code: 'text-refused',
      args: { field, ...over.problems.refusal },
      place: placeOf([field]),
    })
  }
  return problems.length > 0 ? failed(problems) : ok(fields)
}

/** One field on its own; the budget of the whole record is not looked at. */
export function readField(
  field: RecordField,
  text: string,
  place: Place | null,
): Result<PlainText, FieldProblem> {
  const guarded = plainText(text)
  if (!guarded.ok) {
    return failed({ code: 'text-refused', args: { field: field.id, ...guarded.problems }, place })
  }
  const choices = field.choices.map(({ id }) => id)
  if (choices.length > 0 && !choices.includes(text)) {
    const args = { field: field.id, expected: choices, nearest: nearest(text, choices) }
    return failed({ code: 'wrong-choice', args, place })
  }
  if (field.role === 'reference') {
    const like = personIn(guarded.value)
    if (like !== null) return failed({ code: 'reference-person', args: { field: field.id, like }, place })
  }
  if (field.role === 'time' && !isIsoTime(text)) return failed({ code: 'not-a-time', args: {}, place })
  if (field.type === 'date' && !isDay(text)) return failed({ code: 'not-a-date', args: {}, place })
  return guarded
}

/** What the fields of a record hang on. */
export type FieldCase = Pick<Outcome, 'ruleSet' | 'answers'> & {
  readonly assessment: Pick<Outcome['assessment'], 'response'>
}

/** The fields that the answers make apply, and those that are filled in although they do not. In file order. */
export function applyingFields({ ruleSet, answers }: FieldCase, fields: Fields): readonly RecordField[] {
  const used = usedAnswers(ruleSet, answers)
  return ruleSet.record.filter((field) => isOpen(field, used) || textOf(fields, field) !== null)
}

/** A field is asked for until each of its lines is ruled out; always where it has none. */
const isOpen = ({ askedWhen }: RecordField, used: Answers): boolean =>
  askedWhen.length === 0 || bestStrength(askedWhen, used) > 0

/** The fields that are required, given what stands in the others, and are empty. */
export function missingFields(given: FieldCase, fields: Fields): readonly RecordField[] {
  const { ruleSet, assessment } = given
  const valueOf = (role: FieldRole): string | null => textOf(fields, fieldWith(ruleSet, role))
  const applies = (requirement: string): boolean => {
    switch (requirement) {
      case 'not-referred':
        return valueOf('referred') !== 'yes'
      case 'departed':
        return valueOf('decision') === 'departed'
      default:
        return requirement === assessment.response
    }
  }
  const isRequired = ({ required }: RecordField): boolean => required === 'always' || required.some(applies)
  return applyingFields(given, fields).filter((field) => isRequired(field) && textOf(fields, field) === null)
}

/** What stands in a field; null where it holds nothing but spaces, or there is no such field. */
export function textOf(fields: Fields, field: Pick<RecordField, 'id'> | null): PlainText | null {
  const text = field !== null && Object.hasOwn(fields, field.id) ? fields[field.id] : undefined
  return text === undefined || text.trim() === '' ? null : text
}

/** What the setting calls the incident. */
export const referenceIn = (ruleSet: RuleSetData, fields: Fields): PlainText | null =>
  textOf(fields, fieldWith(ruleSet, 'reference'))
