import type { Pointer } from '../text/part.ts'
import { contradictedPairs, explainedByOrder } from './order-contradicted.ts'
import type { Rule } from './subject.ts'
import { verdicts } from './verdicts.ts'

/** Examples that do not give what they expect. */
export const unmetExpectation: Rule<'unmet-expectation'> = (subject, note) => {
  const pairs = contradictedPairs(subject)
  for (const verdict of verdicts(subject)) {
    if (explainedByOrder(subject, verdict, pairs)) continue
    const { index, differs, suspects } = verdict
    const { response, raised, notRuledOut } = verdict.outcome
    const at: Pointer = ['examples', index, 'expect', differs]
    note(
      { given: { response, raised, notRuledOut }, suspects: suspects.map(({ criterion }) => criterion) },
      subject.placeOf(at),
    )
  }
}
