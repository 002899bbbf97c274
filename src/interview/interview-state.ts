import { explainSetAside } from '../record/explain.ts'
import { notUsed, shortly } from '../render/sentences.ts'
import * as wording from './wording.ts'
import { withId } from '../rules/lookup.ts'
import type { LocalContacts, Outcome } from '../record/outcome.ts'
import type { OtherNation, RuleSet } from '../rules/model.ts'
import type { Assessment } from '../triage/assessment.ts'
import type { Alarms } from './announcement.ts'
import type { Dialogue } from './dialogue.ts'
import type { Progress, Session, Standing } from './session.ts'

export interface InterviewSettings extends Dialogue {
  /** Where it goes on from: nothing answered at first, what a draft or the configuration holds otherwise. */
  readonly start: Progress
  /** What of it the configuration has said: it is listed as such, and can be changed. */
  readonly configured: Progress
  readonly contacts: LocalContacts
  readonly practice: boolean
  /** It goes on after the recommendation was shown: what stands before the first question is not said again. */
  readonly again: boolean
  /** Called after every answer, before anything else is said. What it throws ends the interview. */
  readonly save: (progress: Progress) => Promise<void>
}

/** How an interview ended. It recommends nothing itself: `assess` does, on the answers. */
export type Ending =
  /** `early`: before every question had been asked. */
  | { readonly kind: 'recommendation'; readonly early: boolean }
  | { readonly kind: 'quit' | 'handed-over' }
  /** `guidance` is what the rule set says about that nation, where it says something. */
  | { readonly kind: 'other-nation'; readonly guidance: OtherNation | null }

/** One interview under way, with what has been said in it. */
export interface Interview extends InterviewSettings {
  readonly session: Session
  /** The stage whose heading was shown last. */
  stage: string | null
  announced: Alarms
  /** It has been said why questions come out of order. */
  saidWhyFirst: boolean
  /** The recommendation that was last spoken of, once all answers have been shown. */
  told: Assessment | null
  /** Which questions stood in the list of answers that was shown last; null before there was one. */
  listed: readonly string[] | null
}

export const outcomeOf = ({ ruleSet, session, contacts, practice }: Interview): Outcome => ({
  ruleSet,
  answers: session.answers,
  assessment: session.assessment,
  contacts,
  practice,
})

/** The title of a response of the rule set. */
export const titleOf = ({ responses }: RuleSet, response: string): string =>
  withId(responses, response)?.title ?? response

/** What is said out loud about answers that have just become unused, or are used again. */
export function setAsideSentences(ruleSet: RuleSet, was: Standing, is: Standing): readonly string[] {
  const unused = without(is.assessment.setAside, was.assessment.setAside)
  const used = without(was.assessment.setAside, is.assessment.setAside)
  return [
    ...explainSetAside(ruleSet, is.answers, unused).map(notUsed),
    ...explainSetAside(ruleSet, was.answers, used).map(({ ask, answer }) =>
      wording.usedAgain(shortly(ask), answer ?? ''),
    ),
  ]
}

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((id) => !others.includes(id))

/** What a change of an answer did to the recommendation; null where it did nothing. */
export function changeSentence(ruleSet: RuleSet, was: Assessment, is: Assessment): string | null {
  if (was.response === is.response) return null
  return wording.responseChanged(titleOf(ruleSet, was.response), titleOf(ruleSet, is.response), is.complete)
}
