import { withId } from '../rules/lookup.ts'
import type { Acceptance, Criterion } from '../rules/model.ts'
import type { Answers, State } from '../triage/assessment.ts'
import { bestStrength } from '../triage/strength.ts'
import { acceptanceOf, effectOf, type Comparison } from './comparison.ts'
import { anyOf, calledFor, callsFor } from './conditions.ts'
import { every, none, type Diagram } from './decision-diagram.ts'
import type { CriterionDifference, CriterionOutcome } from './difference.ts'
import { merged } from './space.ts'

const states = ['clear', 'not-ruled-out', 'raised'] as const satisfies readonly State[]

/** What each criterion calls for less or more often than before. One that a rule set does not have is clear in it. */
export function criterionDifferences(comparison: Comparison): readonly CriterionDifference[] {
  const { earlier, later, space } = comparison
  const [ours, theirs] = [later, earlier].map(({ criteria }) => criteria.map(({ id }) => id))
  return merged(ours!, theirs!).map((id) => {
    const was = withId(earlier.criteria, id) ?? null
    const now = withId(later.criteria, id) ?? null
    const effects = space.diagrams.attempt(() => effectsOf(comparison, id, was, now))
    return {
      id,
      presence: now === null ? 'lost' : was === null ? 'added' : 'both',
      compared: effects !== null,
      ...(effects ?? { falls: null, accepted: null, rises: null }),
      acceptance: acceptanceOf(comparison, id),
    }
  })
}

function effectsOf(comparison: Comparison, id: string, was: Criterion | null, now: Criterion | null) {
  const { and, without } = comparison.space.diagrams
  const effect = (answerSets: Diagram) =>
    effectOf(comparison, answerSets, {
      was: (answers) => outcomeIn(was, answers),
      now: (answers) => outcomeIn(now, answers),
    })
  const fallen = lower(comparison, was, now)
  const fine = farEnough(comparison, now, acceptanceOf(comparison, id))
  return {
    falls: effect(without(fallen, fine)),
    accepted: effect(and(fallen, fine)),
    rises: effect(lower(comparison, now, was)),
  }
}

/** The answer sets in which the other criterion comes to less than the one: it reaches less on one scale for both. */
function lower({ space, responses }: Comparison, one: Criterion | null, other: Criterion | null): Diagram {
  /** What is called for counts first, then how surely. */
  const weight = (response: string, strength: 1 | 2): number => responses.indexOf(response) * 2 + strength
  const weights = [one, other].flatMap((criterion) =>
    criterion ? [weight(criterion.ifNotRuledOut.response, 1), weight(criterion.response, 2)] : [],
  )
  const reaching = (criterion: Criterion | null, least: number): Diagram =>
    criterion ? callsFor(space, criterion, (...outcome) => weight(...outcome) >= least) : none
  return anyOf(
    space,
    [...new Set(weights)].map((least) =>
      space.diagrams.without(reaching(one, least), reaching(other, least)),
    ),
  )
}

/** The answer sets in which a criterion has not fallen further than somebody stands for. */
function farEnough(
  { space, responses, later }: Comparison,
  now: Criterion | null,
  acceptance: Acceptance | null,
): Diagram {
  if (!acceptance) return none
  const rank = (response: string): number => responses.indexOf(response)
  const least = rank(acceptance.fallsTo)
  if (least <= rank(later.responses[0]!.id)) return every
  return now ? callsFor(space, now, (response) => rank(response) >= least) : none
}

function outcomeIn(criterion: Criterion | null, answers: Answers): CriterionOutcome {
  const strength = criterion ? bestStrength(criterion.any, answers) : 0
  return { state: states[strength], response: criterion && calledFor(criterion, strength) }
}
