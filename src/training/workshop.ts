import { confidenceTurn, viewTurn, wordsTurn } from './group-turns.ts'
import { agreementTurn, breakTurn, evaluationTurn, recapTurn } from './room-turns.ts'
import { enter, nextTurn, takeBack, type Entry, type Turn } from './session.ts'
import { tell } from './room-dialogue.ts'
import { type TurnEnd, type Workshop, type WorkshopSettings } from './workshop-state.ts'
import * as wording from './wording.ts'

export interface WorkshopEnd {
  readonly kind: 'done' | 'quit'
  readonly entries: readonly Entry[]
}

/** Leads groups through scenarios, from wherever the entries stand. Rejects with `Stopped`. */
export async function leadWorkshop(settings: WorkshopSettings): Promise<WorkshopEnd> {
  const workshop: Workshop = { ...settings, since: settings.clock.now(), sheet: null, isBack: false }
  for (;;) {
    const turn = nextTurn(workshop.plan, workshop.entries)
    if (turn === null) return { kind: 'done', entries: workshop.entries }
    const said = await takeTurn(workshop, turn)
    if (said.kind === 'quit') return quit(workshop)
    if (said.kind === 'entry') {
      workshop.isBack = false
      const now = workshop.clock.now()
      const seconds = Math.max(0, Math.round((now - workshop.since) / 1000))
      workshop.since = now
      workshop.entries = enter(workshop.plan, workshop.entries, { ...said.entry, seconds })
      await workshop.save(workshop.entries)
      const move = await said.after?.()
      if (move === 'quit') return quit(workshop)
      if (move === 'back') await goBack(workshop)
    } else if (workshop.entries.length === 0) tell(workshop, wording.nothingBefore)
    else await goBack(workshop)
  }
}

/** The last entry is taken back, and what it answered is put up again. */
async function goBack(workshop: Workshop): Promise<void> {
  workshop.isBack = true
  workshop.sheet = null
  workshop.entries = takeBack(workshop.entries)
  await workshop.save(workshop.entries)
}

const quit = ({ entries }: Workshop): WorkshopEnd => ({ kind: 'quit', entries })

function takeTurn(workshop: Workshop, turn: Turn): Promise<TurnEnd> {
  switch (turn.kind) {
    case 'confidence':
      return confidenceTurn(workshop, turn)
    case 'view':
    case 'again':
      return viewTurn(workshop, turn)
    case 'agreement':
      return agreementTurn(workshop, turn)
    case 'break':
      return breakTurn(workshop, turn)
    case 'recap':
      return recapTurn(workshop, turn)
    case 'evaluation':
      return evaluationTurn(workshop, turn)
    case 'words':
      return wordsTurn(workshop, turn)
  }
}
