import type { Problem, TextPlace } from '../problems/problem.ts'
import { problem } from '../problems/problem.ts'
import type { PlacedRuleSet } from '../rules/load.ts'
import { readableDay } from '../record/time.ts'
import type { Pointer } from '../text/part.ts'
import { pointsOf } from './points.ts'
import type { PlacedReview } from './review-file.ts'
import { isDisputed, isOf, whoOf } from './review.ts'
import { standingsOf } from './standing.ts'

/** What comes of what people found, and with the days: none of it makes a check fail. */
export const reviewWarnings: ReadonlySet<string> = new Set([
  'review-disputed',
  'review-expired',
  'review-outdated',
  'review-part-gone',
])

/** What reviews of a rule set bring to light: where it is disputed, and which of them need to be made again. */
export function reviewFindings(
  { ruleSet, placeOf }: PlacedRuleSet,
  reviews: readonly PlacedReview[],
  today: string,
): readonly Problem[] {
  const points = pointsOf(ruleSet)
  const standings = standingsOf(
    points,
    reviews.map(({ review }) => review),
  )
  const disputed = standings.flatMap(({ point, opinions }) =>
    opinions
      .filter(({ says }) => isDisputed(says))
      .map(({ review }) => {
        const args = { who: whoOf(review), on: readableDay(review.on) }
        return problem('review-disputed', args, placeOf(point.pointer))
      }),
  )
  const counting = new Set(standings.flatMap(({ opinions }) => opinions.map(({ review }) => review)))
  const isOver = ruleSet.rules.supersededBy !== null
  return [
    ...disputed,
    ...reviews.flatMap((placed) => {
      const { review } = placed
      const at = (pointer: Pointer, of?: 'key'): TextPlace => placed.placeOf(pointer, of)
      const gone = review.found.filter((found) => !points.some((point) => isOf(point, found)))
      const changed = review.found.filter((found) =>
        points.some((point) => isOf(point, found) && point.digest !== found.part),
      )
      const isLate = !isOver && counting.has(review) && review.reviewBy < today
      return [
        ...(isLate ? [problem('review-expired', {}, at(['review', 'review_by']))] : []),
        ...(changed.length === 0
          ? []
          : [
              problem(
                'review-outdated',
                { version: review.version, changed: changed.length, all: review.found.length },
                at(['review', 'version']),
              ),
            ]),
        ...gone.map(({ section, id }) =>
          problem('review-part-gone', { section }, at(['verdicts', section, id], 'key')),
        ),
      ]
    }),
  ]
}
