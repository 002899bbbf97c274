import { NATION, waysOn } from './asking.ts'
import { choose, pageOf, say } from './dialogue.ts'
import type { Ending, Interview } from './interview-state.ts'
import { heading, strong } from './layout.ts'
import { stepList } from './urgent.ts'
import * as wording from './wording.ts'

/** The answers are enough to act on: to see the recommendation now, or to go on first. */
export async function offerTurn(interview: Interview, response: string): Promise<Ending | null> {
  say(interview, wording.offer(response))
  const ways = [
    { id: 'yes', label: wording.offerStop },
    { id: 'no', label: wording.offerGoOn },
  ] as const
  const way = await choose(interview, waysOn(wording.offerAsk, ways, wording.whyOffer))
  switch (way) {
    case 'yes':
      return { kind: 'recommendation', early: true }
    case 'no':
      interview.session.declineOffer()
      return null
    default:
      return leave(interview, way)
  }
}

/** Whoever answers should hand over: to stop here, or to go on because nobody can be reached. */
export async function handOverTurn(interview: Interview): Promise<Ending | null> {
  const { handOver, steps } = interview.ruleSet
  if (!handOver) return null
  const page = pageOf(interview)
  const first = steps.filter(({ id }) => handOver.steps.includes(id))
  interview.prompter.show(`\n${strong(page, handOver.say)}`)
  interview.prompter.show(`\n${stepList(page, first)}`)
  const ways = [
    { id: 'stop', label: handOver.stop },
    { id: 'go-on', label: handOver.goOn },
  ] as const
  const way = await choose(interview, waysOn(wording.handOverAsk, ways, wording.whyHandOver))
  switch (way) {
    case 'stop':
      return { kind: 'handed-over' }
    case 'go-on':
      interview.session.goOnWithoutLead()
      await interview.save({ answers: interview.session.answers, nation: interview.session.nation })
      return null
    default:
      return leave(interview, way)
  }
}

/** The setting is somewhere else: what holds there, and nothing that is recommended here. */
export async function elsewhereTurn(interview: Interview, nation: string): Promise<Ending | null> {
  const { otherNations, rules } = interview.ruleSet
  const guidance = otherNations.find(({ name }) => name === nation) ?? null
  interview.prompter.show(`\n${heading(pageOf(interview), wording.notCovered(nation))}`)
  say(interview, guidance?.say ?? wording.noGuidanceKnown(rules.nation))
  const ways = [
    { id: 'leave', label: wording.leaveForNation },
    { id: 'change', label: wording.changeNation },
  ] as const
  const way = await choose(interview, waysOn(wording.leaveHere, ways, wording.whyLeave))
  switch (way) {
    case 'leave':
      return { kind: 'other-nation', guidance }
    case 'change':
      interview.session.open(NATION)
      return null
    default:
      return leave(interview, way)
  }
}

function leave({ session }: Interview, key: 'back' | 'quit'): Ending | null {
  if (key === 'quit') return { kind: 'quit' }
  session.back()
  return null
}
