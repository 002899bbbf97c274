import type { RuleSet, Step } from '../rules/model.ts'
import { anyOf, atLeast, reaches } from './conditions.ts'
import { every, none, type Diagram } from './decision-diagram.ts'
import { spaceOf, type Space } from './space.ts'

/** Ids of what no answers lead to, in file order. What is too tangled to be worked out counts as reached. */
export interface Unreached {
  readonly responses: readonly string[]
  readonly steps: readonly string[]
}

export function unreached(ruleSet: RuleSet): Unreached {
  const space = spaceWithSteps(ruleSet)
  const { attempt, and } = space.diagrams
  const endings = new Map(
    ruleSet.responses.map(({ id }, rank) => [id, attempt(() => endsAt(space, ruleSet, rank)) ?? every]),
  )
  const responses = ruleSet.responses.filter(({ id }) => endings.get(id) === none)
  // A question that would not be asked is not looked into: its gate, repeated in the step, says the same.
  const steps = ruleSet.steps.filter((step) => {
    const shown = attempt(() => {
      const ends = anyOf(
        space,
        step.for.map((response) => endings.get(response)!),
      )
      const cautions = step.any.length === 0 ? every : atLeast(space, step.any, 1)
      const known = step.whenKnown.length === 0 ? every : atLeast(space, step.whenKnown, 2)
      return and(and(ends, isTold(space, ruleSet, step)), and(cautions, known))
    })
    return shown === none
  })
  return { responses: responses.map(({ id }) => id), steps: steps.map(({ id }) => id) }
}

/** The answer sets that raise a criterion which tells whoever the step is about. */
function isTold(space: Space, { criteria }: RuleSet, { told }: Step): Diagram {
  if (told.length === 0) return every
  const telling = criteria.filter(({ tell }) => tell.some((contact) => told.includes(contact)))
  return anyOf(
    space,
    telling.map(({ any }) => atLeast(space, any, 2)),
  )
}

/** With the questions that only steps use. */
function spaceWithSteps(ruleSet: RuleSet): Space {
  const [criterion] = ruleSet.criteria
  const asCriteria = ruleSet.steps.map(({ any, whenKnown }) => ({
    ...criterion!,
    any: [...any, ...whenKnown],
  }))
  return spaceOf({ ...ruleSet, criteria: [...ruleSet.criteria, ...asCriteria] })
}

/** The answer sets whose response is the one at that place from the lowest. */
function endsAt(space: Space, ruleSet: RuleSet, rank: number): Diagram {
  const isHighest = rank === ruleSet.responses.length - 1
  const above = isHighest ? none : reaches(space, ruleSet, rank + 1)
  return space.diagrams.without(reaches(space, ruleSet, rank), above)
}
