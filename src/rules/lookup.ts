import type { FieldRole, RecordField, RuleSetData } from './model.ts'

/** The field of the record that has that role; null where there is none. */
export const fieldWith = ({ record }: RuleSetData, role: FieldRole): RecordField | null =>
  record.find((field) => field.role === role) ?? null
