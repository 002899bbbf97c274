import type { Line, RuleSet, Step } from '../rules/model.ts'
import type { Values } from './answer-bits.ts'
import type { Answers } from './assessment.ts'
import type { BitStep, Compiled } from './compiled.ts'
import { now, ofAny, type Strengths } from './decision.ts'
import { bestStrength } from './strength.ts'
import { askedQuestions } from './walk.ts'

/**
 * The steps that are shown with the response of that rank, in file order, each with who it is now that does it: the
 * answers that count allow it, a raised criterion tells whoever it is for, and no other one that is shown replaces it.
 * None of this changes the response.
 */
export function shownSteps(
  { steps, acting }: Compiled,
  rank: number,
  used: Values,
  strengths: readonly Strengths[],
): readonly Step[] {
  const allowed: Step[] = []
  for (const each of steps[rank]!) {
    if (isAllowed(each, used) && isTold(each, strengths)) allowed.push(each.step)
  }
  const shown = withoutReplaced(allowed)
  const actors = acting.filter(({ lines }) => now(ofAny(lines, used)) === 2).map((each) => each.acting)
  if (actors.length === 0) return shown
  return shown.map((step) => ({
    ...step,
    who: actors.find(({ insteadOf }) => insteadOf.includes(step.who))?.say ?? step.who,
  }))
}

/** A caution is shown unless it is clear, a permission only once it is known. */
const isAllowed = ({ any, whenKnown }: BitStep, used: Values): boolean =>
  (any.length === 0 || now(ofAny(any, used)) > 0) &&
  (whenKnown.length === 0 || now(ofAny(whenKnown, used)) === 2)

const isTold = ({ toldBy }: BitStep, strengths: readonly Strengths[]): boolean =>
  toldBy === null || toldBy.some((index) => now(strengths[index]!) === 2)

/** One that is itself replaced replaces nothing. Loading has seen to it that there is no circle. */
function withoutReplaced(steps: readonly Step[]): readonly Step[] {
  const replacing = new Map<string, Step[]>()
  for (const step of steps) {
    for (const id of step.replaces) replacing.set(id, [...(replacing.get(id) ?? []), step])
  }
  const isShown = ({ id }: Step): boolean => !replacing.get(id)?.some(isShown)
  return replacing.size === 0 ? steps : steps.filter(isShown)
}

/** Cautions: they hold until each of their lines is ruled out. No lines hold always. */
export const isOpen = (lines: readonly Line[], used: Answers): boolean =>
  lines.length === 0 || bestStrength(lines, used) > 0

/** The answers, with none of those of a question that is not asked: on the line of a step that counts as clear. */
export function usedAnswers(ruleSet: RuleSet, answers: Answers): Answers {
  const asked = new Set(askedQuestions(ruleSet, answers))
  const notAsked = ruleSet.questions.filter((question) => !asked.has(question))
  return { ...answers, ...Object.fromEntries(notAsked.map(({ id }) => [id, []])) }
}
