import { conditionsOf } from '../rules/lookup.ts'
import { UNKNOWN, type Condition, type Criterion, type Line, type RuleSetData } from '../rules/model.ts'
import type { Strength } from '../triage/strength.ts'
import { every, none, type Diagram } from './decision-diagram.ts'
import type { Space } from './space.ts'

/** The answer sets in which the best of the lines has at least that strength: 1 may hold, 2 holds. */
export function atLeast(space: Space, lines: readonly Line[], strength: 1 | 2): Diagram {
  return anyOf(
    space,
    lines.map((line) =>
      conditionsOf(line)
        .map((condition) => ownAtLeast(space, condition, strength))
        .reduce(space.diagrams.and),
    ),
  )
}

function ownAtLeast(space: Space, condition: Condition, strength: 1 | 2): Diagram {
  const counts = (value: string | null | undefined): boolean =>
    typeof value === 'string' && (condition.answers.includes(value) || (strength === 1 && value === UNKNOWN))
  return anyOf(
    space,
    space.variables.flatMap(({ question, values }, place) =>
      question === condition.question ? [space.diagrams.where(place, (value) => counts(values[value]))] : [],
    ),
  )
}

/** Half by half: a long list one by one would build its diagram over and over. */
export function anyOf(space: Space, diagrams: readonly Diagram[]): Diagram {
  if (diagrams.length < 2) return diagrams[0] ?? none
  const half = diagrams.length >> 1
  return space.diagrams.or(anyOf(space, diagrams.slice(0, half)), anyOf(space, diagrams.slice(half)))
}

/** The answer sets in which a criterion is raised or not ruled out, and what it calls for then is wanted. */
export function callsFor(
  space: Space,
  criterion: Criterion,
  isWanted: (response: string, strength: 1 | 2) => boolean,
): Diagram {
  const raised = isWanted(criterion.response, 2)
  const notRuledOut = isWanted(criterion.ifNotRuledOut.response, 1)
  const holds = (strength: 1 | 2): Diagram => atLeast(space, criterion.any, strength)
  if (raised) return holds(notRuledOut ? 1 : 2)
  return notRuledOut ? space.diagrams.without(holds(1), holds(2)) : none
}

/** The answer sets whose response is at least the one at that place from the lowest, from 0. */
export function reaches(space: Space, { criteria, responses }: RuleSetData, rank: number): Diagram {
  if (rank <= 0) return every
  const high = new Set(responses.slice(rank).map(({ id }) => id))
  return anyOf(
    space,
    criteria.map((criterion) => callsFor(space, criterion, (response) => high.has(response))),
  )
}

/** What a criterion calls for at a strength: a response id, or null where it is clear. */
export const calledFor = ({ response, ifNotRuledOut }: Criterion, strength: Strength): string | null =>
  [null, ifNotRuledOut.response, response][strength]!
