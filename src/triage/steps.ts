import type { Step } from '../rules/model.ts'
import type { BitStep, Compiled } from './compiled.ts'
import { now, ofAny, type Strengths, type Values } from './decision.ts'

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
  const actors = acting.filter(({ lines }) => now(ofAny(lines, used)) === 2)
  const asOfNow = (step: Step): Step => {
    const actor = actors.find(({ insteadOf }) => insteadOf.includes(step.who))
    return actor === undefined ? step : { ...step, who: actor.say }
  }
  // One that is itself replaced replaces nothing. Loading has seen to it that there is no circle.
  const isShown = (each: BitStep): boolean =>
    isAllowed(each, used) && isTold(each, strengths) && !each.replacedBy.some(isShown)
  const shown: Step[] = []
  for (const each of steps[rank]!) if (isShown(each)) shown.push(asOfNow(each.step))
  return shown
}

/** A caution is shown unless it is clear, a permission only once it is known. */
const isAllowed = ({ any, whenKnown }: BitStep, used: Values): boolean =>
  (any.length === 0 || now(ofAny(any, used)) > 0) &&
  (whenKnown.length === 0 || now(ofAny(whenKnown, used)) === 2)

const isTold = ({ toldBy }: BitStep, strengths: readonly Strengths[]): boolean =>
  toldBy === null || toldBy.some((index) => now(strengths[index]!) === 2)
