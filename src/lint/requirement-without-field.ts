import { fieldWith } from '../rules/lookup.ts'
import type { FieldRole } from '../rules/model.ts'
import type { Rule } from './subject.ts'

/** The role of the field, and its choice, on which each requirement depends. One that is a response depends on none. */
const decidedBy: Readonly<Record<string, readonly [role: FieldRole, choice: string]>> = {
  'not-referred': ['referred', 'yes'],
  departed: ['decision', 'departed'],
}

/** Fields that are required on account of a choice which the record does not offer. */
export const requirementWithoutField: Rule<'requirement-without-field'> = ({ ruleSet, placeOf }, note) => {
  for (const [place, { required }] of ruleSet.record.entries()) {
    if (required === 'always') continue
    for (const [index, requirement] of required.entries()) {
      const needed = decidedBy[requirement]
      if (needed === undefined) continue
      const [role, choice] = needed
      const choices = fieldWith(ruleSet, role)?.choices ?? []
      if (choices.some(({ id }) => id === choice)) continue
      note({ role, choice }, placeOf([ruleSet.rules.endsIn, place, 'required', index]))
    }
  }
}
