import { plainText } from '../guard/plain-text.ts'
import { waysOn } from '../interview/asking.ts'
import { choose, pageOf, say, type Dialogue } from '../interview/dialogue.ts'
import { blocks, heading, paragraph } from '../interview/layout.ts'
import { askVerdict, askWords } from './point-turn.ts'
import type { Point, Reading } from './points.ts'
import { isLookedAt, answerTo, type Review } from './review.ts'
import * as wording from './wording.ts'

/** One thing that is put to the reviewer. */
type Turn =
  | { readonly kind: 'document'; readonly reading: Reading; readonly number: number }
  | { readonly kind: 'point'; readonly point: Point; readonly number: number }

export interface Lead {
  readonly dialogue: Dialogue
  readonly readings: readonly Reading[]
  /** Digests of points that the same reviewer looked at before, in another review. */
  readonly isDone: ReadonlySet<string>
  /** Points that have an answer already are put again where all of them have one. */
  readonly again: boolean
  /** ISO date. */
  readonly today: string
  /** Called with every answer. */
  readonly save: (review: Review) => Promise<void>
}

/**
 * Puts every point that has no answer yet, document by document, and gives the review with the answers. Ends when there are no more, or somebody leaves. Rejects with `Stopped`.
 */
export async function leadReview(lead: Lead, begun: Review): Promise<Review> {
  const turns = turnsOf(lead.readings)
  const points = turns.flatMap((turn) => (turn.kind === 'point' ? [turn.point] : []))
  const isAnswered = (of: Review, point: Point): boolean =>
    lead.isDone.has(point.digest) || isLookedAt(answerTo(of, point), point)
  const isOver = points.every((point) => isAnswered(begun, point))
  if (isOver && !lead.again) {
    say(lead.dialogue, wording.nothingLeft)
    return begun
  }
  const seen = new Set<Turn>()
  let review = begun
  const isDue = (turn: Turn): boolean => {
    if (seen.has(turn)) return false
    if (turn.kind === 'point') return isOver || !isAnswered(review, turn.point)
    const { document, points: own } = turn.reading
    return (
      review.documents[document.id] === undefined && own.some((point) => isOver || !isAnswered(review, point))
    )
  }
  let at = turns.findIndex(isDue)
  while (at >= 0) {
    const turn = turns[at]!
    const before = turns.slice(0, at).findLastIndex(({ kind }) => kind === 'point')
    const taken =
      turn.kind === 'document'
        ? await documentTurn(lead, turn, review, before >= 0)
        : await askVerdict(
            lead,
            turn.point,
            wording.pointHeading(turn.number, points.length, turn.point),
            review,
            before >= 0,
          )
    if (taken === 'quit') break
    if (taken === 'back') {
      at = before
      continue
    }
    seen.add(turn)
    if (taken === 'leave-out' && turn.kind === 'document') {
      const left = turn.reading.points
      for (const each of turns) if (each.kind === 'point' && left.includes(each.point)) seen.add(each)
    } else if (typeof taken !== 'string' && taken !== review) {
      review = taken
      await lead.save(review)
    }
    const from = at
    at = turns.findIndex((each, place) => place > from && isDue(each))
  }
  if (at < 0) say(lead.dialogue, wording.done)
  return review
}

function turnsOf(readings: readonly Reading[]): readonly Turn[] {
  let number = 0
  return readings.flatMap((reading, place): readonly Turn[] => [
    { kind: 'document', reading, number: place + 1 },
    ...reading.points.map((point) => ({ kind: 'point', point, number: (number += 1) }) as const),
  ])
}

type Taken = Review | 'back' | 'quit' | 'leave-out'

/** Which edition is open; of what is not from any text, only what it is. */
async function documentTurn(
  lead: Lead,
  turn: Extract<Turn, { kind: 'document' }>,
  review: Review,
  back: boolean,
): Promise<Taken> {
  const { dialogue, readings } = lead
  const { reading, number } = turn
  const { document, points } = reading
  const page = pageOf(dialogue)
  const { length } = points
  if (document.own) {
    const title = heading(page, wording.ownHeading(number, readings.length, length))
    dialogue.prompter.show(`\n${blocks(title, paragraph(page, wording.ownSay))}`)
    return review
  }
  const title = heading(page, wording.documentHeading(number, readings.length, length))
  dialogue.prompter.show(
    `\n${blocks(title, [wording.documentName(document), document.url].map((text) => paragraph(page, text)).join('\n'))}`,
  )
  const edition = wording.editionOf(document)
  const ways = waysOn(
    wording.documentAsk,
    [
      { id: 'this', label: wording.thisEdition(edition) },
      { id: 'other', label: wording.otherEdition },
      { id: 'none', label: wording.noEdition(length) },
    ],
    wording.whyEdition,
  )
  const chosen = await choose(dialogue, ways, back)
  switch (chosen) {
    case 'back':
    case 'quit':
      return chosen
    case 'none':
      return 'leave-out'
    case 'this':
      return withEdition(review, document.id, edition)
    case 'other': {
      const typed = await askWords(dialogue, wording.editionPrompt, wording.editionMissing)
      if (typed.kind === 'quit') return 'quit'
      return typed.kind === 'back'
        ? documentTurn(lead, turn, review, back)
        : withEdition(review, document.id, typed.value ?? edition)
    }
  }
}

/** What a rule set says is held to the same guard as what is typed: where it does not pass, it is left out. */
function withEdition(review: Review, id: string, edition: string): Review {
  const text = plainText(edition)
  return text.ok ? { ...review, documents: { ...review.documents, [id]: text.value } } : review
}
