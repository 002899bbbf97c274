import type { Io } from '../../world/io.ts'
import { turnsOf } from '../../training/session.ts'
import type { SavedSession } from '../../training/session-file.ts'
import { chooseWay, tell, type RoomDialogue } from '../../training/room-dialogue.ts'
import * as wording from '../../training/wording.ts'
import { isoTime, readableTime } from '../../record/time.ts'
import { ok, type Result } from '../../problems/result.ts'
import { removeDraft } from '../../interview/drafts.ts'
import type { Trouble } from '../rule-set.ts'
import { chooseGroups, chooseScenarios } from './choose.ts'
import { planFor, planOf, withinTime, type OpenedPlan, type Programme } from './plan.ts'
import { findSessions, newSession, type FoundSession } from './session-store.ts'

/** A workshop to lead, and where it is kept: nowhere where there is no path. */
export interface Begun extends OpenedPlan {
  readonly path: string | null
  readonly session: SavedSession
}

/** What there is to begin with. */
export interface Choices {
  readonly programme: Programme
  /** All of it is played; else some of the scenarios are chosen by number. */
  readonly isNamed: boolean
  /** How many minutes there are; undefined for as long as it takes. */
  readonly time: number | undefined
  readonly rules: string | undefined
  readonly resume: boolean
}

type Beginning = Promise<Result<Begun | null, Trouble>>

/** Goes on with a workshop that was interrupted, where that is wanted, or begins one. Null where somebody leaves. */
export async function begin(io: Io, dialogue: RoomDialogue, choices: Choices): Beginning {
  const [newest] = await findSessions(io)
  if (choices.resume) {
    if (newest) return goOn(dialogue, newest, await planOf(io, newest.session))
    tell(dialogue, wording.noSession)
    return ok(null)
  }
  if (newest) {
    const planned = await planOf(io, newest.session)
    const way = planned.ok ? await offer(dialogue, newest, planned.value) : 'new'
    if (way === null) return ok(null)
    if (way === 'go-on') return goOn(dialogue, newest, planned)
    if (way === 'discard') await removeDraft(io, newest.path)
  }
  return beginNew(io, dialogue, choices)
}

function offer(
  dialogue: RoomDialogue,
  { session }: FoundSession,
  { plan, entries }: OpenedPlan,
): Promise<'go-on' | 'new' | 'discard' | null> {
  tell(dialogue, wording.sessionFound(readableTime(session.started), entries.length, turnsOf(plan).length))
  return chooseWay(dialogue, wording.sessionAsk, [
    { id: 'go-on', label: wording.sessionGoOn },
    { id: 'new', label: wording.sessionNew },
    { id: 'discard', label: wording.sessionDiscard },
  ])
}

async function goOn(
  dialogue: RoomDialogue,
  { path, session }: FoundSession,
  planned: Result<OpenedPlan, Trouble>,
): Beginning {
  if (!planned.ok) return planned
  if (planned.value.plan.ruleSet.digest !== session.rules.digest) {
    tell(dialogue, wording.rulesChanged)
    if ((await dialogue.room.goOn()) === 'quit') return ok(null)
  }
  return ok({ ...planned.value, path, session })
}

async function beginNew(io: Io, dialogue: RoomDialogue, choices: Choices): Beginning {
  const { programme, isNamed, time, rules } = choices
  const picked = isNamed ? programme : await choose(dialogue, programme)
  if (picked === null) return ok(null)
  const within = time === undefined ? ok(picked) : await withinTime(picked, time)
  if (!within.ok) return within
  const groups = await chooseGroups(dialogue)
  if (groups === null) return ok(null)
  const planned = await planFor(io, within.value, groups, rules)
  if (!planned.ok) return planned
  const now = io.now()
  const { chosen, begin: beginning, end } = within.value
  const session = {
    rules: { name: planned.value.rules, digest: planned.value.plan.ruleSet.digest },
    started: isoTime(now, io.zone(now)),
    groups,
    scenarios: chosen.map(({ scenario, file, parts, rest }) => ({ id: scenario.id, file, parts, rest })),
    begin: beginning,
    end,
    entries: [],
  }
  return ok({ ...planned.value, path: newSession(io), session })
}

async function choose(dialogue: RoomDialogue, programme: Programme): Promise<Programme | null> {
  const chosen = await chooseScenarios(dialogue, programme.chosen)
  return chosen && { ...programme, chosen }
}
