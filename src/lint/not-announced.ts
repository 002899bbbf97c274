import type { Rule } from './subject.ts'

/** Criteria that call for the highest response but are not announced at once. */
export const notAnnounced: Rule<'not-announced'> = ({ ruleSet, placeOf }, note) => {
  const highest = ruleSet.responses.at(-1)!.id
  for (const [place, { response, urgent }] of ruleSet.criteria.entries()) {
    if (response === highest && !urgent && ruleSet.responses.length > 1)
      note({ response }, placeOf(['criteria', place, 'response']))
  }
}
