import type { Reviewed } from '../rules/model.ts'
import type { Point } from './points.ts'
import { isDisputed, isOf, whoOf, type Found, type Review } from './review.ts'

/** A verdict with whoever gave it. */
export interface Opinion extends Found {
  readonly review: Review
}

/** A point with all that counts of it: the newest verdict of each reviewer. */
export interface Standing {
  readonly point: Point
  /** Of the part as it is now. */
  readonly opinions: readonly Opinion[]
  /** Of the part as it was before it was changed. */
  readonly outdated: readonly Opinion[]
}

/** What reviews say of each point, in the order of the points. */
export function standingsOf(points: readonly Point[], reviews: readonly Review[]): readonly Standing[] {
  const newestFirst = reviews.toReversed().toSorted((a, b) => b.on.localeCompare(a.on))
  const opinions = newestFirst.flatMap((review) =>
    review.found.filter(({ says }) => says !== 'not-looked-at').map((found) => ({ ...found, review })),
  )
  return points.map((point) => {
    const newest = new Map<string, Opinion>()
    for (const opinion of opinions) {
      const who = whoOf(opinion.review)
      if (isOf(point, opinion) && !newest.has(who)) newest.set(who, opinion)
    }
    const all = [...newest.values()]
    return {
      point,
      opinions: all.filter(({ part }) => part === point.digest),
      outdated: all.filter(({ part }) => part !== point.digest),
    }
  })
}

export type State = 'disputed' | 'confirmed' | 'changed' | 'not-looked-at'

/** One who disputes it outweighs all who confirm it. */
export function stateOf({ opinions, outdated }: Standing): State {
  if (opinions.some(({ says }) => isDisputed(says))) return 'disputed'
  if (opinions.length > 0) return 'confirmed'
  return outdated.length > 0 ? 'changed' : 'not-looked-at'
}

/** What reviews come to in one line; null where nobody has said anything of a part as it is now. */
export function reviewedBy(points: readonly Point[], reviews: readonly Review[]): Reviewed | null {
  const standings = standingsOf(points, reviews)
  const last = new Map<string, string>()
  for (const { review } of standings.flatMap(({ opinions }) => opinions)) {
    const who = whoOf(review)
    if ((last.get(who) ?? '') < review.on) last.set(who, review.on)
  }
  if (last.size === 0) return null
  const states = standings.map(stateOf)
  return {
    by: [...last].map(([who, on]) => ({ who, on })).toSorted((a, b) => a.on.localeCompare(b.on)),
    points: points.length,
    confirmed: states.filter((state) => state === 'confirmed').length,
    disputed: states.filter((state) => state === 'disputed').length,
    changed: states.filter((state) => state === 'changed').length,
  }
}
