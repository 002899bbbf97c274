import type { Choice } from '../interview/choices.ts'
import type { RoomDialogue } from './room-dialogue.ts'
import type { Move } from './room.ts'
import type { Entry, Plan } from './session.ts'
import { partNumber, secondsOn, type Clock } from './timing.ts'
import * as wording from './wording.ts'

export interface WorkshopSettings extends RoomDialogue {
  readonly plan: Plan
  readonly clock: Clock
  /** What has been entered before. */
  readonly entries: readonly Entry[]
  /** Called after every entry, before anything else is said. What it throws ends the workshop. */
  readonly save: (entries: readonly Entry[]) => Promise<void>
}

/** A workshop under way. */
export interface Workshop extends WorkshopSettings {
  entries: readonly Entry[]
  /** When the last entry was made, or this began, in milliseconds. */
  since: number
  /** What stands on the screen for every group to answer, so that it is not put up again for each of them. */
  sheet: string | null
  /** The turn that is open was gone back to: what leads up to it has been seen. */
  isBack: boolean
}

/** What came of a turn. */
export type TurnEnd =
  | {
      readonly kind: 'entry'
      readonly entry: Entry
      /** What is shown once the entry has been saved. */
      readonly after?: () => Promise<Move>
    }
  | { readonly kind: 'back' | 'quit' }

interface At {
  readonly story: number
  readonly part: number
}

/** Which part it is of how many, what it is, and the time. */
export function headingOf(
  workshop: Workshop,
  at: At,
  name = at.part === 0 ? wording.story : wording.news,
): string {
  const [number, of] = partNumber(workshop.plan, at.story, at.part)
  return wording.timedHeading(number, of, name, clockWords(workshop, at))
}

/** What the clock says while a part is under way, and until when it is. */
function clockWords({ plan, clock: { now, time }, since, entries }: Workshop, { story, part }: At): string {
  const at = now()
  const { minutes } = plan.stories[story]!.scenes[part]!.part
  if (minutes === undefined) return time(at)
  const left = minutes * 60_000 - secondsOn(plan, entries, story, part) * 1000 - (at - since)
  if (left < -60_000) return wording.overTime(time(at), Math.round(-left / 60_000))
  return wording.until(time(at), time(at + left))
}

/** The responses with their letters, lowest first. */
export const choicesFor = ({ plan }: Workshop): readonly Choice[] =>
  plan.ruleSet.responses.map(({ id, title }, index) => ({ key: letters[index]!, id, label: title }))

/** Beside a letter stands a figure, for how sure a group is. Without the keys that mean something else. */
const letters = 'acdefgijlmopstvwz'

/** What might be typed: another one every time, so that it leads nobody. */
export const exampleFor = (choices: readonly Choice[], nth: number): string =>
  `${choices[(nth * 5 + 2) % choices.length]!.key} ${((nth * 2 + 3) % 5) + 1}`
