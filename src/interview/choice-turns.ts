import { hasGate, NATION, nationQuestion } from './asking.ts'
import { choose, pageOf, say } from './dialogue.ts'
import type { Ending, Interview } from './interview-state.ts'
import { heading, strong } from './layout.ts'
import { stepList } from './urgent.ts'
import { elsewhereWays, guidanceFor, handOverWays, offerWays } from './ways.ts'
import * as wording from './wording.ts'

/** The answers are enough to act on: to see the recommendation now, or to go on first. */
export async function offerTurn(interview: Interview, response: string): Promise<Ending | null> {
  say(interview, wording.offer(response))
  const way = await choose(interview, offerWays)
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
  const way = await choose(interview, handOverWays(handOver))
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
  const { rules } = interview.ruleSet
  const guidance = guidanceFor(interview.ruleSet, nation)
  interview.prompter.show(`\n${heading(pageOf(interview), wording.notCovered(nation))}`)
  say(interview, guidance?.say ?? wording.noGuidanceKnown(rules.nation))
  const way = await choose(interview, elsewhereWays((guidance?.to ?? null) !== null))
  switch (way) {
    case 'leave':
      return { kind: 'other-nation', guidance }
    case 'change':
      interview.session.open(hasGate(interview.ruleSet) ? NATION : nationQuestion)
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
