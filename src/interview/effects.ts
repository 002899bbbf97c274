import { explain } from '../record/explain.ts'
import type { ExplainedSetAside } from '../record/explanation.ts'
import type { Outcome } from '../record/outcome.ts'
import { notUsed, shortly } from '../render/sentences.ts'
import * as wording from './wording.ts'

/** What is said out loud about answers that have just become unused, or are used again. */
export function setAsideSentences(before: Outcome, after: Outcome): readonly string[] {
  const was = explain(before).setAside
  const is = explain(after).setAside
  return [
    ...without(is, was).map(notUsed),
    ...without(was, is).map(({ ask, answer }) => wording.usedAgain(shortly(ask), answer ?? '')),
  ]
}

const without = (some: readonly ExplainedSetAside[], others: readonly ExplainedSetAside[]) =>
  some.filter(({ question }) => others.every((other) => other.question !== question))

/** What a change of an answer did to the recommendation; null where it did nothing. */
export function responseChange(before: Outcome, after: Outcome): string | null {
  const from = explain(before).response
  const to = explain(after).response
  return from.id === to.id ? null : wording.responseChanged(from.title, to.title, after.assessment.complete)
}
