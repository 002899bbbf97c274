import type { LocalContacts, Outcome } from '../record/outcome.ts'
import type { OtherNation } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import type { Answers } from '../triage/assessment.ts'
import type { Setup } from './conversation.ts'
import type { Progress, Session } from './session.ts'
import type { Alarm } from './urgent.ts'

export interface InterviewContext extends Setup {
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
export interface Talk {
  readonly context: InterviewContext
  readonly session: Session
  /** The stage whose heading was shown last. */
  stage: string | null
  announced: ReadonlyMap<string, Alarm>
  /** It has been said why questions come out of order. */
  saidWhyFirst: boolean
  /** The answers with which the recommendation was last spoken of, once all answers have been shown. */
  told: Answers | null
  /** Which questions stood in the list of answers that was shown last; null before there was one. */
  listed: readonly string[] | null
}

export const outcomeOf = ({ ruleSet, contacts, practice }: InterviewContext, answers: Answers): Outcome => ({
  ruleSet,
  answers,
  assessment: assess(ruleSet, answers),
  contacts,
  practice,
})
