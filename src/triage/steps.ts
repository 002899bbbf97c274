import { criterionOf, withId } from '../rules/lookup.ts'
import type { Acting, Line, RuleSet, Step } from '../rules/model.ts'
import type { Values } from './answer-bits.ts'
import type { Answers, State } from './assessment.ts'
import type { BitStep } from './compiled.ts'
import { now, ofAny } from './decision.ts'
import { bestStrength } from './strength.ts'
import { askedQuestions } from './walk.ts'

/** Of the steps for a response, those that the answers that count allow, in file order. */
export function allowedSteps(steps: readonly BitStep[], used: Values): readonly Step[] {
  const allowed: Step[] = []
  for (const each of steps) if (isAllowed(each, used)) allowed.push(each.step)
  return allowed
}

/** A caution is shown unless it is clear, a permission only once it is known. */
const isAllowed = ({ any, whenKnown }: BitStep, used: Values): boolean =>
  (any.length === 0 || now(ofAny(any, used)) > 0) &&
  (whenKnown.length === 0 || now(ofAny(whenKnown, used)) === 2)

/**
 * Of the steps that the response and their own lines allow, those that are shown, in file order: whoever they are for
 * is told, their duty is in force, and no other one that is shown replaces them. None of this changes the response.
 */
export function shownSteps(
  ruleSet: RuleSet,
  allowed: readonly Step[],
  criteria: readonly { readonly id: string; readonly state: State }[],
): readonly Step[] {
  const isTold = ({ told }: Step): boolean =>
    told.length === 0 ||
    criteria.some(
      ({ id, state }) =>
        state === 'raised' && criterionOf(ruleSet, id).tell.some((contact) => told.includes(contact)),
    )
  return withoutReplaced(allowed.filter((step) => isTold(step) && isInForce(ruleSet, step)))
}

/** As far as whoever wrote the rule set had looked it up: it binds from a day that is not after the one of looking. */
function isInForce({ duties }: RuleSet, { duty: id }: Step): boolean {
  const duty = id === null ? undefined : withId(duties, id)
  return duty === undefined || (duty.inForce !== null && duty.inForce <= duty.checked)
}

/** One that is itself replaced replaces nothing. Loading has seen to it that there is no circle. */
function withoutReplaced(steps: readonly Step[]): readonly Step[] {
  const replacing = new Map<string, Step[]>()
  for (const step of steps) {
    for (const id of step.replaces) replacing.set(id, [...(replacing.get(id) ?? []), step])
  }
  const isShown = ({ id }: Step): boolean => !replacing.get(id)?.some(isShown)
  return replacing.size === 0 ? steps : steps.filter(isShown)
}

/** The same steps, with who it is now that does them. */
export function actedSteps(ruleSet: RuleSet, steps: readonly Step[], answers: Answers): readonly Step[] {
  // Of the answers only some count: where none of them speaks for it, none of those that count does.
  if (!ruleSet.acting.some(({ whenKnown }) => bestStrength(whenKnown, answers) === 2)) return steps
  const used = usedAnswers(ruleSet, answers)
  const acting = ruleSet.acting.filter(({ whenKnown }) => bestStrength(whenKnown, used) === 2)
  return steps.map((step) => ({ ...step, who: whoNow(acting, step) }))
}

const whoNow = (acting: readonly Acting[], { who }: Step): string =>
  acting.find(({ insteadOf }) => insteadOf.includes(who))?.say ?? who

/** Cautions: they hold until each of their lines is ruled out. No lines hold always. */
export const isOpen = (lines: readonly Line[], used: Answers): boolean =>
  lines.length === 0 || bestStrength(lines, used) > 0

/** The answers, with none of those of a question that is not asked: on the line of a step that counts as clear. */
export function usedAnswers(ruleSet: RuleSet, answers: Answers): Answers {
  const asked = new Set(askedQuestions(ruleSet, answers))
  const notAsked = ruleSet.questions.filter((question) => !asked.has(question))
  return { ...answers, ...Object.fromEntries(notAsked.map(({ id }) => [id, []])) }
}
