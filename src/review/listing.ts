import { count } from '../record/words.ts'
import { readableDay } from '../record/time.ts'
import { pageText, paragraphs, type Block } from '../render/page.ts'
import { hanging, indent } from '../render/wrap.ts'
import type { PlacedRuleSet } from '../rules/load.ts'
import { nameOf, pointsOf, type Point } from './points.ts'
import { isConfirmed, isDisputed, whoOf, type Dispute, type Review } from './review.ts'
import { standingsOf, stateOf, type Opinion, type Standing, type State } from './standing.ts'
import * as wording from './wording.ts'

const order: readonly State[] = ['confirmed', 'disputed', 'changed', 'not-looked-at']

/** What is still to be done comes before what is not. */
const leastDoneFirst: readonly State[] = ['disputed', 'changed', 'not-looked-at', 'confirmed']

/** How many points are confirmed, disputed, changed since somebody looked, and not looked at, in a sentence. */
export function standingWords(standings: readonly Standing[]): string {
  const states = standings.map(stateOf)
  const counted = order.map(
    (state) => `${states.filter((each) => each === state).length} ${wording.states[state]}`,
  )
  return `Of ${count(standings.length, 'point')}: ${counted.join(', ')}.`
}

/**
 * How far people have held a rule set against the published text: by whom, and which points are in which state.
 * `review`: the command that reviews it, as it is typed here.
 */
export function reviewedText(
  ruleSet: PlacedRuleSet['ruleSet'],
  reviews: readonly Review[],
  review: string,
): string {
  const write = paragraphs(80)
  const standings = standingsOf(pointsOf(ruleSet), reviews)
  const { id, version, title } = ruleSet.rules
  const inState = (state: State): readonly Standing[] => standings.filter((each) => stateOf(each) === state)
  return pageText([
    write(title.toUpperCase()),
    write(`Rule set ${id}, version ${version}. ${standingWords(standings)}`),
    reviews.length === 0
      ? write(wording.noReview(review))
      : reviews.flatMap((each) => write(reviewWords(each, standings), hanging('- '))),
    ...leastDoneFirst.flatMap((state) => listed(state, inState(state))),
  ])
}

/** What still counts of one review. */
function reviewWords(review: Review, standings: readonly Standing[]): string {
  const own = standings.flatMap(({ opinions }) => opinions.filter((each) => each.review === review))
  const confirmed = own.filter(({ says }) => isConfirmed(says)).length
  const name = review.name === null ? '' : `, ${review.name}`
  return `${whoOf(review)}${name}, ${readableDay(review.on)}, version ${review.version}: ${confirmed} confirmed, ${own.length - confirmed} disputed.`
}

function listed(state: State, standings: readonly Standing[]): readonly Block[] {
  if (standings.length === 0) return []
  const write = paragraphs(80)
  const documents = [...new Set(standings.map(({ point }) => point.document))]
  return [
    [`${wording.states[state].toUpperCase()} (${standings.length})`],
    ...documents.map((document) => [
      ...write(`${document.title} (${document.id})`),
      ...standings
        .filter(({ point }) => point.document === document)
        .flatMap(({ point, opinions }) =>
          write(
            `${nameOf(point)}${opinions.length === 0 ? '' : `: ${[...new Set(opinions.map(({ review }) => whoOf(review)))].join('; ')}`}`,
            { first: '  - ', rest: '    ' },
          ),
        ),
    ]),
  ]
}

/** What is disputed, as a list to act on: file and line, what stands there, and what the reviewer wrote. */
export function openText(
  { ruleSet, placeOf }: PlacedRuleSet,
  reviews: readonly Review[],
  width: number,
): string {
  const write = paragraphs(width)
  const open = standingsOf(pointsOf(ruleSet), reviews).flatMap(({ point, opinions }) => {
    const against = opinions.flatMap(({ says, ...opinion }) =>
      isDisputed(says) ? [{ ...opinion, says }] : [],
    )
    return against.length === 0 ? [] : [{ point, against }]
  })
  if (open.length === 0) return pageText([write(wording.nothingOpen)])
  const block = ({
    point,
    against,
  }: {
    point: Point
    against: readonly (Opinion & { readonly says: Dispute })[]
  }): Block => {
    const { file, line, column } = placeOf(point.pointer, 'key')
    return [
      `${file}:${line}:${column} ${nameOf(point)}`,
      ...write(point.says[0]!, indent(2)),
      ...write(`${point.document.title}: ${point.citation.section}.`, indent(2)),
      ...against.flatMap(({ says, remark, review }) =>
        write(
          `${wording.disputes[says]}, says ${whoOf(review)} on ${readableDay(review.on)}${remark === null ? '.' : `: ${remark}`}`,
          hanging('  - '),
        ),
      ),
    ]
  }
  return pageText([...open.map(block), write(wording.openCount(open.length))])
}
