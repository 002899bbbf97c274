import type { Note } from '../../problems/problem.ts'
import { child, items, textOf } from '../../text/part.ts'
import type { Part, Span } from '../../text/part.ts'
import type { Names } from './names.ts'

/** Notes criteria that call for more when they are not ruled out than when they are raised, or for less without a reason. */
export function noteNotRuledOut(root: Part, names: Names, note: Note<Span>): void {
  const rank = (part: Part | null): number => names.response?.indexOf(textOf(part) ?? '') ?? -1
  for (const criterion of items(child(root, 'criteria'))) {
    const lower = child(criterion, 'if_not_ruled_out')
    const given = child(lower, 'response')
    const raised = rank(child(criterion, 'response'))
    const notRuledOut = rank(given)
    if (given === null || raised === -1 || notRuledOut === -1) continue
    if (notRuledOut > raised) note('not-ruled-out-above-response', {}, given)
    if (notRuledOut < raised && child(lower, 'because') === null) note('lower-without-because', {}, given)
  }
}

/** Notes what is to be said of a criterion while it is open, where that is never said. */
export function noteNotUrgent(root: Part, note: Note<Span>): void {
  for (const criterion of items(child(root, 'criteria'))) {
    const said = child(criterion, 'say_if_open')
    if (said !== null && child(criterion, 'urgent')?.data !== true) note('not-urgent', {}, said)
  }
}
