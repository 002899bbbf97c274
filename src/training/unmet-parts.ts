import type { Problem } from '../problems/problem.ts'
import type { Answers } from '../triage/assessment.ts'
import { decide } from '../triage/assess.ts'
import type { PlacedScenario } from './scenario-file.ts'

/** The parts of a scenario that do not end as they say. */
export function unmetParts({ scenario, ruleSet, placeOf }: PlacedScenario): readonly Problem[] {
  let known: Answers = {}
  return scenario.parts.flatMap(({ answers, expect }, index): readonly Problem[] => {
    known = { ...known, ...answers }
    // Reading the scenario has seen to it that they are answers.
    const { response, raised } = decide(ruleSet, known)!
    const differs =
      response !== expect.response ? 'response' : String(raised) !== String(expect.raised) ? 'raised' : null
    if (differs === null) return []
    const suspects = ruleSet.criteria
      .map(({ id }) => id)
      .filter((id) => raised.includes(id) !== expect.raised.includes(id))
    const given = { response, raised, notRuledOut: null }
    const place = placeOf(['parts', index, 'expect', differs])
    return [{ code: 'unmet-expectation', args: { given, suspects }, place }]
  })
}

/** The first part of a scenario that does not say how long it takes: it is the same mistake in the others. */
export function partsWithoutMinutes({ scenario, placeOf }: PlacedScenario): readonly Problem[] {
  const at = scenario.parts.findIndex(({ minutes }) => minutes === undefined)
  if (at < 0) return []
  return [{ code: 'no-minutes', args: { id: scenario.id }, place: placeOf(['parts', at, 'tell']) }]
}
