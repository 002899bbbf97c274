import { turnsOf, type Entry, type Plan } from './session.ts'

/** The time of day, as a workshop is shown it. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number
  /** That moment on the clock on the wall: 10:25. */
  readonly time: (at: number) => string
}

/** What has to be known about one scenario before it is known how much of it fits. */
interface Wanted {
  /** Of each part. */
  readonly minutes: readonly number[]
  /** Of the break after it. */
  readonly rest: number | null
}

/** How many parts of each scenario fit into so many minutes, from the first on and without a gap. */
export function partsThatFit(wanted: readonly Wanted[], minutes: number): readonly number[] {
  let left = minutes
  let isFull = false
  return wanted.map((each) => {
    let parts = 0
    for (const needed of each.minutes) {
      isFull ||= needed > left
      if (isFull) break
      left -= needed
      parts += 1
    }
    left -= each.rest ?? 0
    return parts
  })
}

/** The minutes that are planned for all of it, breaks included; null where a part has none. */
export function minutesPlanned({ stories, begin, end }: Plan): number | null {
  let sum = begin + end
  for (const { scenes, rest } of stories) {
    sum += rest ?? 0
    for (const { part } of scenes) {
      if (part.minutes === undefined) return null
      sum += part.minutes
    }
  }
  return sum
}

/** The seconds that every entry of a part has taken together. */
export function secondsOn(plan: Plan, entries: readonly Entry[], story: number, part: number): number {
  return turnsOf(plan)
    .slice(0, entries.length)
    .reduce((sum, turn, index) => {
      const isOfPart = 'part' in turn && turn.story === story && turn.part === part
      return isOfPart ? sum + (entries[index]!.seconds ?? 0) : sum
    }, 0)
}

/** The place of a part among all that are played, from 1, and how many there are. */
export function partNumber({ stories }: Plan, story: number, part: number): readonly [number, number] {
  const before = stories.slice(0, story).reduce((sum, { scenes }) => sum + scenes.length, 0)
  return [before + part + 1, stories.reduce((sum, { scenes }) => sum + scenes.length, 0)]
}
