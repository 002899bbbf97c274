import { confidenceTurn, viewTurn } from './group-turns.ts'
import { agreementTurn, recapTurn } from './room-turns.ts'
import { enter, nextTurn, takeBack, type Entry, type Turn } from './session.ts'
import { tell, type Said, type Talk, type WorkshopContext } from './talk.ts'
import * as wording from './wording.ts'

export interface WorkshopEnd {
  readonly kind: 'done' | 'quit'
  readonly entries: readonly Entry[]
}

/** Leads groups through scenarios, from wherever the entries stand. Rejects with `Stopped`. */
export async function workshop(context: WorkshopContext): Promise<WorkshopEnd> {
  const talk: Talk = { ...context, sheet: null, isBack: false }
  for (;;) {
    const turn = nextTurn(talk.plan, talk.entries)
    if (turn === null) return { kind: 'done', entries: talk.entries }
    const said = await ask(talk, turn)
    if (said.kind === 'quit') return quit(talk)
    if (said.kind === 'entry') {
      talk.isBack = false
      talk.entries = enter(talk.plan, talk.entries, said.entry)
      await talk.save(talk.entries)
      const move = await said.after?.()
      if (move === 'quit') return quit(talk)
      if (move === 'back') await goBack(talk)
    } else if (talk.entries.length === 0) tell(talk, wording.nothingBefore)
    else await goBack(talk)
  }
}

/** The last entry is taken back, and what it answered is put up again. */
async function goBack(talk: Talk): Promise<void> {
  talk.isBack = true
  talk.sheet = null
  talk.entries = takeBack(talk.entries)
  await talk.save(talk.entries)
}

const quit = ({ entries }: Talk): WorkshopEnd => ({ kind: 'quit', entries })

function ask(talk: Talk, turn: Turn): Promise<Said> {
  switch (turn.kind) {
    case 'confidence':
      return confidenceTurn(talk, turn)
    case 'view':
      return viewTurn(talk, turn)
    case 'agreement':
      return agreementTurn(talk, turn)
    case 'recap':
      return recapTurn(talk, turn)
  }
}
