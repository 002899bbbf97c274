import type { Criterion, RuleSet } from '../rules/model.ts'
import { askedQuestions } from './asked.ts'
import type { Answers, Assessment, CriterionState, State } from './assessment.ts'
import { couldChange } from './outlook.ts'
import { reasons } from './reasons.ts'
import { calledFor, responseAt, responseRank } from './response.ts'
import { stepsFor } from './steps.ts'
import { bestStrength } from './strength.ts'

const states = ['clear', 'not-ruled-out', 'raised'] as const satisfies readonly State[]

/**
 * Holds the answers against every criterion. A list means any, an indent means all; the response is the highest that
 * any criterion calls for. A missing answer is don't know, and never counts as no.
 */
export function assess(ruleSet: RuleSet, answers: Answers): Assessment {
  const response = responseAt(ruleSet, responseRank(ruleSet, answers))
  const asked = askedQuestions(ruleSet, answers)
  const unanswered = asked.filter(({ id }) => answers[id] === undefined).map(({ id }) => id)
  const decided = responseRank(ruleSet, answers, 0) === responseRank(ruleSet, answers, 2)
  return {
    response,
    complete: unanswered.length === 0,
    decided,
    criteria: ruleSet.criteria.map((criterion) => criterionState(criterion, answers)),
    steps: stepsFor(ruleSet, response, answers),
    unanswered,
    couldChange: decided ? [] : couldChange(ruleSet, answers),
    setAside: ruleSet.questions
      .filter((question) => answers[question.id] !== undefined && !asked.includes(question))
      .map(({ id }) => id),
  }
}

function criterionState(criterion: Criterion, answers: Answers): CriterionState {
  const strength = bestStrength(criterion.any, answers)
  const state = states[strength]
  return {
    id: criterion.id,
    state,
    response: calledFor(criterion, strength),
    because: reasons(criterion.any, state, answers),
    source: criterion.source,
  }
}
