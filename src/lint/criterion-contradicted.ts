import type { Pointer } from '../text/part.ts'
import { contradictedPairs, explainedByOrder } from './order-contradicted.ts'
import type { Rule, Subject } from './subject.ts'
import { verdicts, type Suspect } from './verdicts.ts'

/** Criteria that do otherwise than examples expect: where to look first when examples no longer give what they did. */
export const criterionContradicted: Rule<'criterion-contradicted'> = (subject, note) => {
  const pairs = contradictedPairs(subject)
  const found = new Map<string, { readonly suspect: Suspect; readonly examples: string[] }>()
  for (const verdict of verdicts(subject)) {
    if (explainedByOrder(subject, verdict, pairs)) continue
    for (const suspect of verdict.suspects) {
      const name = `${suspect.criterion} ${suspect.part}`
      const entry = found.get(name) ?? { suspect, examples: [] }
      entry.examples.push(verdict.example.name)
      found.set(name, entry)
    }
  }
  for (const { suspect, examples } of found.values()) {
    note({ part: suspect.part, examples }, subject.placeOf(pointerTo(subject, suspect), 'key'))
  }
}

function pointerTo({ ruleSet }: Subject, { criterion, part }: Suspect): Pointer {
  const place = ruleSet.criteria.findIndex(({ id }) => id === criterion)
  return ['criteria', place, part]
}
