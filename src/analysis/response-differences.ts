import { largest } from '../text/largest.ts'
import type { RuleSetData } from '../rules/model.ts'
import type { Answers } from '../triage/assessment.ts'
import { bestStrength } from '../triage/strength.ts'
import { acceptanceOf, effectOf, type Comparison } from './comparison.ts'
import { anyOf, calledFor, callsFor, reaches } from './conditions.ts'
import { every, none, type Diagram } from './decision-diagram.ts'
import type { ResponseDifference } from './difference.ts'
import type { Space } from './space.ts'

/** What falls below each response, and what rises to it. */
export function responseDifferences(comparison: Comparison): readonly ResponseDifference[] {
  return comparison.responses.slice(1).map((id) => {
    const { attempt } = comparison.space.diagrams
    return attempt(() => differenceAt(comparison, id)) ?? notCompared(id)
  })
}

const notCompared = (id: string): ResponseDifference => ({
  id,
  compared: false,
  falls: null,
  accepted: null,
  rises: null,
})

function differenceAt(comparison: Comparison, id: string): ResponseDifference {
  const { space, responses, earlier, later } = comparison
  const { and, without } = space.diagrams
  const high = new Set(responses.slice(responses.indexOf(id)))
  const was = endsInOne(space, earlier, high)
  const now = endsInOne(space, later, high)
  const fallen = without(was, now)
  const open = and(fallen, stillCalledFor(comparison, high))
  const effect = (answerSets: Diagram) =>
    effectOf(comparison, answerSets, {
      was: (answers) => responseOf(earlier, answers),
      now: (answers) => responseOf(later, answers),
    })
  return {
    id,
    compared: true,
    falls: effect(open),
    accepted: effect(without(fallen, open)),
    rises: effect(without(now, was)),
  }
}

/**
 * The answer sets whose response is one of those. The two rule sets may not agree on the order, so these need not be the
 * highest of this one: each run of them is reached, and what comes after it is not.
 */
function endsInOne(space: Space, ruleSet: RuleSetData, wanted: ReadonlySet<string>): Diagram {
  const isWanted = ruleSet.responses.map(({ id }) => wanted.has(id))
  const runs = isWanted.flatMap((is, rank) => {
    if (!is || isWanted[rank - 1]) return []
    const after = isWanted.indexOf(false, rank)
    const beyond = after === -1 ? none : reaches(space, ruleSet, after)
    return [space.diagrams.without(reaches(space, ruleSet, rank), beyond)]
  })
  return anyOf(space, runs)
}

/** The answer sets in which the earlier rule set calls for one of those, once each criterion has fallen as accepted. */
function stillCalledFor(comparison: Comparison, high: ReadonlySet<string>): Diagram {
  const { space, earlier } = comparison
  if (high.has(earlier.responses[0]!.id)) return every
  const standing = earlier.criteria.filter(({ id }) => {
    const acceptance = acceptanceOf(comparison, id)
    return acceptance === null || high.has(acceptance.fallsTo)
  })
  return anyOf(
    space,
    standing.map((criterion) => callsFor(space, criterion, (response) => high.has(response))),
  )
}

function responseOf({ criteria, responses }: RuleSetData, answers: Answers): string {
  const ranks = criteria.map((criterion) => {
    const called = calledFor(criterion, bestStrength(criterion.any, answers))
    return responses.findIndex(({ id }) => id === called)
  })
  return responses[largest(ranks)]!.id
}
