import type { Rule } from './subject.ts'

/** Contacts whom a criterion names without a step that goes with them: nobody says how they are told, and what. */
export const noStepToTell: Rule<'no-step-to-tell'> = ({ ruleSet, placeOf }, note) => {
  for (const [place, { tell, response }] of ruleSet.criteria.entries()) {
    for (const [index, contact] of tell.entries()) {
      const steps = ruleSet.steps.filter((step) => step.contact === contact)
      if (steps.some((step) => step.for.includes(response))) continue
      note({ contact, response }, placeOf(['criteria', place, 'tell', index]))
    }
  }
}
