import { NATION, waysOn, type Asking } from './asking.ts'
import { pageOf, put, say } from './conversation.ts'
import { heading, strong } from './page.ts'
import type { Ending, Talk } from './talk.ts'
import { stepList } from './urgent.ts'
import * as wording from './wording.ts'

/** The answers are enough to act on: to see the recommendation now, or to go on first. */
export async function offerTurn(talk: Talk, response: string): Promise<Ending | null> {
  say(talk.context, wording.offer(response))
  const ways = [
    { id: 'yes', label: wording.offerStop },
    { id: 'no', label: wording.offerGoOn },
  ] as const
  const way = waysOn(':offer', wording.offerAsk, ways, wording.whyOffer)
  return choose(talk, way, { kind: 'recommendation', early: true }, () => talk.session.declineOffer())
}

/** Whoever answers should hand over: to stop here, or to go on because nobody can be reached. */
export async function handOverTurn(talk: Talk): Promise<Ending | null> {
  const { handOver, steps } = talk.context.ruleSet
  if (!handOver) return null
  const page = pageOf(talk.context)
  const first = steps.filter(({ id }) => handOver.steps.includes(id))
  talk.context.prompter.show(`\n${strong(page, handOver.say)}`)
  talk.context.prompter.show(`\n${stepList(page, first)}`)
  const ways = [
    { id: 'stop', label: handOver.stop },
    { id: 'go-on', label: handOver.goOn },
  ] as const
  const way = waysOn(':hand-over', wording.handOverAsk, ways, wording.whyHandOver)
  return choose(talk, way, { kind: 'handed-over' }, () => talk.session.goOnWithoutLead())
}

/** The setting is somewhere else: what holds there, and nothing that is recommended here. */
export async function elsewhereTurn(talk: Talk, nation: string): Promise<Ending | null> {
  const { otherNations, rules } = talk.context.ruleSet
  const guidance = otherNations.find(({ name }) => name === nation) ?? null
  const page = pageOf(talk.context)
  const title = wording.notCovered(nation)
  talk.context.prompter.show(`\n${heading(page, title)}`)
  say(talk.context, guidance?.say ?? wording.noGuidanceKnown(rules.nation))
  const ways = [
    { id: 'leave', label: wording.leaveForNation },
    { id: 'change', label: wording.changeNation },
  ] as const
  const way = waysOn(':elsewhere', wording.leaveHere, ways, wording.whyLeave)
  return choose(talk, way, { kind: 'other-nation', guidance }, () => talk.session.open(NATION))
}

async function choose(talk: Talk, way: Asking, usual: Ending, other: () => void): Promise<Ending | null> {
  const said = await put(talk.context, way, { back: true, keep: false })
  switch (said.kind) {
    case 'answer':
      if (said.value === way.choices[0]?.id) return usual
      other()
      return null
    case 'back':
      talk.session.back()
      return null
    case 'quit':
      return { kind: 'quit' }
    case 'keep':
      return null
  }
}
