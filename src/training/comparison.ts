import type { Criterion, RuleSet } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'
import { rankOf, responseOf, withId } from '../rules/lookup.ts'
import { isSame, type LeftOut } from './other-edition.ts'
import type { Scene } from './scene.ts'

/** A part of a scenario under one of two rule sets. */
export interface Side {
  readonly ruleSet: RuleSet
  readonly scene: Scene
}

/** The same facts under two editions. */
export interface EditionComparison {
  readonly earlier: Side
  readonly later: Side
  /** Whether the later one recommends more or less; null where they have not the same responses. */
  readonly change: 'more' | 'less' | 'same' | null
  /** The criteria that count under one of them and not in the same way under the other. */
  readonly contrasts: readonly Contrast[]
  /** How many criteria count under both, in the same way. */
  readonly alike: number
}

export interface Contrast {
  /** The facts that make it count under one edition and that the other has no place for. */
  readonly leftOut: readonly Lacked[]
  /** As the later edition has it; as the earlier one has it where it is gone. */
  readonly criterion: Criterion
  /** Null where that edition has no such criterion. */
  readonly earlier: CriterionOutcome | null
  readonly later: CriterionOutcome | null
}

interface Lacked {
  /** The id of the rule set that has no place for it. */
  readonly by: string
  readonly fact: LeftOut
}

/** What a criterion comes to under one edition. */
export interface CriterionOutcome {
  readonly state: State
  /** The title of the response that it calls for; null where it is clear. */
  readonly response: string | null
  /** The place of that response from the lowest; -1 where it is clear. */
  readonly rank: number
}

/** Holds one part against itself under another rule set. The one in force first is the earlier one. */
export function compare(one: Side, other: Side): EditionComparison {
  const isInOrder = one.ruleSet.rules.inForce <= other.ruleSet.rules.inForce
  const [earlier, later] = isInOrder ? [one, other] : [other, one]
  const relevant = pairs(earlier, later).filter((pair) => counts(pair.earlier) || counts(pair.later))
  const contrasts = relevant.filter((pair) => !isAlike(pair)).toSorted((a, b) => weight(b) - weight(a))
  return {
    earlier,
    later,
    change: changeOf(earlier, later),
    contrasts,
    alike: relevant.length - contrasts.length,
  }
}

function pairs(earlier: Side, later: Side): readonly Contrast[] {
  const gone = earlier.ruleSet.criteria.filter(
    (criterion) => !later.ruleSet.criteria.some((each) => isSame(each, criterion)),
  )
  return [...later.ruleSet.criteria, ...gone].map((criterion) => ({
    criterion,
    earlier: callIn(earlier, criterion),
    later: callIn(later, criterion),
    leftOut: [...leftOutOf(earlier, later, criterion), ...leftOutOf(later, earlier, criterion)],
  }))
}

/** What the one side cannot take into account of what makes the criterion count on the other. */
function leftOutOf({ ruleSet, scene }: Side, other: Side, criterion: Criterion): readonly Lacked[] {
  const found = withId(other.scene.assessment.criteria, criterion.id)
  if (!found || found.state === 'clear') return []
  return scene.everLeftOut
    .filter(({ question }) => found.because.some((reason) => reason.question === question))
    .map((fact) => ({ by: ruleSet.rules.id, fact }))
}

function callIn({ ruleSet, scene }: Side, criterion: Criterion): CriterionOutcome | null {
  const own = ruleSet.criteria.find((each) => isSame(each, criterion))
  const found = own && withId(scene.assessment.criteria, own.id)
  if (!found) return null
  const { state, response } = found
  const title = response === null ? null : responseOf(ruleSet, response).title
  return { state, response: title, rank: response === null ? -1 : rankOf(ruleSet, response) }
}

const counts = (call: CriterionOutcome | null): boolean => call !== null && call.state !== 'clear'

const isAlike = ({ earlier, later }: Contrast): boolean =>
  earlier?.state === later?.state && earlier?.rank === later?.rank

const weight = ({ earlier, later }: Contrast): number => Math.max(earlier?.rank ?? -1, later?.rank ?? -1)

function changeOf(earlier: Side, later: Side): EditionComparison['change'] {
  const ids = ({ ruleSet }: Side): string => ruleSet.responses.map(({ id }) => id).join()
  if (ids(earlier) !== ids(later)) return null
  const [was, now] = [earlier, later].map(({ ruleSet, scene }) => rankOf(ruleSet, scene.assessment.response))
  return now === was ? 'same' : now! > was! ? 'more' : 'less'
}
