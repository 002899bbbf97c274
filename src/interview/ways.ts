import type { HandOver, OtherNation, RuleSet } from '../rules/model.ts'
import { waysOn, type Ways } from './asking.ts'
import * as wording from './wording.ts'

/* The ways to go on where the interview can end. */

/** The answers are enough to act on. */
export const offerWays: Ways<'yes' | 'no'> = waysOn(
  wording.offerAsk,
  [
    { id: 'yes', label: wording.offerStop },
    { id: 'no', label: wording.offerGoOn },
  ],
  wording.whyOffer,
)

/** Whoever answers should hand over. */
export const handOverWays = ({ stop, goOn }: HandOver): Ways<'stop' | 'go-on'> =>
  waysOn(
    wording.handOverAsk,
    [
      { id: 'stop', label: stop },
      { id: 'go-on', label: goOn },
    ],
    wording.whyHandOver,
  )

/** The setting is in another nation. `leads`: other questions go on from there. */
export const elsewhereWays = (leads: boolean): Ways<'leave' | 'change'> =>
  waysOn(
    wording.leaveHere,
    [
      { id: 'leave', label: leads ? wording.goOnElsewhere : wording.leaveForNation },
      { id: 'change', label: wording.changeNation },
    ],
    wording.whyLeave,
  )

/** What the rule set says about that nation; null where it says nothing. */
export const guidanceFor = ({ otherNations }: RuleSet, nation: string): OtherNation | null =>
  otherNations.find(({ name }) => name === nation) ?? null
