import type { Requirement } from '../rules/model.ts'
import type { Rule } from './subject.ts'

/** The field and the choice on which each requirement depends. */
const decidedBy: Readonly<Record<Requirement, readonly [field: string, choice: string]>> = {
  'not-referred': ['referred', 'yes'],
  departed: ['decision', 'departed'],
}

/** Fields that are required on account of a choice which the record does not offer. */
export const requirementWithoutField: Rule<'requirement-without-field'> = ({ ruleSet, placeOf }, note) => {
  for (const [place, { required }] of ruleSet.record.entries()) {
    if (required === 'always') continue
    for (const [index, requirement] of required.entries()) {
      const [field, choice] = decidedBy[requirement]
      const choices = ruleSet.record.find(({ id }) => id === field)?.choices ?? []
      if (choices.some(({ id }) => id === choice)) continue
      note({ field, choice }, placeOf(['record', place, 'required', index]))
    }
  }
}
