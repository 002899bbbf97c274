import { fieldWith } from '../rules/lookup.ts'
import type { FieldRole, RecordField, RuleSetData } from '../rules/model.ts'
import { isOpen, usedAnswers } from '../triage/steps.ts'
import type { Fields } from './fields.ts'
import type { Outcome } from './outcome.ts'
import type { PlainText } from '../guard/plain-text.ts'

/** What the fields of a record hang on. */
export type FieldCase = Pick<Outcome, 'ruleSet' | 'answers'> & {
  readonly assessment: Pick<Outcome['assessment'], 'response'>
}

/** The fields that the answers make apply, and those that are filled in although they do not. In file order. */
export function applyingFields({ ruleSet, answers }: FieldCase, fields: Fields): readonly RecordField[] {
  const used = usedAnswers(ruleSet, answers)
  return ruleSet.record.filter((field) => isOpen(field.askedWhen, used) || textOf(fields, field) !== null)
}

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
