import type { RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import type { State } from '../triage/assessment.ts'
import { withIdOrWas } from '../rules/lookup.ts'
import { earlierAnswers } from '../triage/earlier-answers.ts'
import type { Replay } from './replay.ts'

/** What a rule set makes of the answers of a record now, beside what the record says came of them. */
export interface Reassessment {
  readonly was: string
  readonly now: string
  /** The criteria whose state differs, in the order of the rule set; those that are gone last. */
  readonly criteria: readonly CriterionChange[]
  /** Questions whose answers no longer fit, or whose meaning has changed: they count as not answered. */
  readonly lost: readonly string[]
}

interface CriterionChange {
  readonly id: string
  readonly was: State
  /** Null where the criterion is gone. */
  readonly now: State | null
}

export function reassess(ruleSet: RuleSet, replay: Replay): Reassessment {
  const { answers, lost, askAgain } = earlierAnswers(ruleSet, replay.version, replay.answers)
  const { response, criteria } = assess(ruleSet, answers)
  const stateBefore = (id: string): State =>
    replay.raised.includes(id) ? 'raised' : replay.notRuledOut.includes(id) ? 'not-ruled-out' : 'clear'
  const noted = [...replay.raised, ...replay.notRuledOut]
  const still = criteria.map(({ id, state }) => {
    const before = noted.find((earlier) => withIdOrWas(ruleSet.criteria, earlier)?.id === id) ?? id
    return { id, was: stateBefore(before), now: state }
  })
  const gone = noted
    .filter((id) => withIdOrWas(ruleSet.criteria, id) === undefined)
    .map((id) => ({ id, was: stateBefore(id), now: null }))
  return {
    was: replay.response,
    now: response,
    criteria: [...still.filter(({ was, now }) => was !== now), ...gone],
    lost: [...lost, ...askAgain.map(({ question }) => question)],
  }
}
