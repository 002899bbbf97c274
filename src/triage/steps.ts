import type { RuleSet, Step } from '../rules/model.ts'
import type { Answers } from './assessment.ts'
import { askedQuestions } from './asked.ts'
import { bestStrength } from './strength.ts'

/** The answers with those of questions that are not asked left out, and those questions as clear. */
export function answersForSteps(ruleSet: RuleSet, answers: Answers): Answers {
  const asked = new Set(askedQuestions(ruleSet, answers).map(({ id }) => id))
  const used: Record<string, string | readonly string[]> = {}
  for (const { id } of ruleSet.questions) {
    if (!asked.has(id)) used[id] = []
    else if (answers[id] !== undefined) used[id] = answers[id]
  }
  return used
}

/**
 * The steps to show, in file order: those for the response whose cautions are not clear and whose permissions are
 * known. A step without lines is always shown for its responses.
 */
export function stepsFor(ruleSet: RuleSet, response: string, answers: Answers): readonly Step[] {
  const used = answersForSteps(ruleSet, answers)
  return ruleSet.steps.filter(
    (step) =>
      step.for.includes(response) &&
      (step.any.length === 0 || bestStrength(step.any, used) > 0) &&
      (step.whenKnown.length === 0 || bestStrength(step.whenKnown, used) === 2),
  )
}
