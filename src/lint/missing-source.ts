import type { Rule } from './subject.ts'

/** Numbers and addresses of contacts that do not say where they are from, or when they were last looked at. */
export const missingSource: Rule<'missing-source'> = ({ ruleSet, placeOf }, note) => {
  for (const { id, phone, web, source, checked } of ruleSet.contacts) {
    if (phone === null && web === null) continue
    const place = placeOf(['contacts', id], 'key')
    if (source === null) note({ missing: 'source' }, place)
    if (checked === null) note({ missing: 'checked' }, place)
  }
}
