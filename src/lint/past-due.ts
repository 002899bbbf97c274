import type { Rule } from './subject.ts'

/** Dates by which somebody meant to look again. A rule set that is kept only to look back has none. */
export const pastDue: Rule<'past-due'> = ({ ruleSet, placeOf, today }, note) => {
  const { rules, contacts, duties } = ruleSet
  if (rules.supersededBy !== null) return
  if (rules.reviewBy < today) note({ of: 'review' }, placeOf(['rules', 'review_by']))
  for (const { id, checked } of contacts) {
    if (checked !== null && aYearAfter(checked) < today) {
      note({ of: 'contact' }, placeOf(['contacts', id, 'checked']))
    }
  }
  for (const [place, { inForce, checked }] of duties.entries()) {
    if (inForce !== null && checked < inForce && inForce <= today) {
      note({ of: 'duty' }, placeOf(['duties', place, 'checked']))
    }
  }
}

/** Numbers and hours change without notice: once a year somebody looks. ISO dates compare as text. */
const aYearAfter = (date: string): string => `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
