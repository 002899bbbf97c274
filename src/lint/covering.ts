import type { Line } from '../rules/model.ts'
import { within } from './outlines.ts'

/** Whether a line holds, or may hold, only where the other does too: beside it in a list it adds nothing. */
export function covers(other: Line, line: Line): boolean {
  const ways = waysDown(other)
  return waysDown(line).every((way) => ways.some((wider) => follows(way, wider)))
}

/** Lines from the outermost to an innermost one: all of them have to hold. */
type Way = readonly Line[]

function waysDown(line: Line): readonly Way[] {
  return line.and.length === 0 ? [[line]] : line.and.flatMap(waysDown).map((way) => [line, ...way])
}

const follows = (way: Way, wider: Way): boolean =>
  wider.every((needed) =>
    way.some(({ question, answers }) => question === needed.question && within(answers, needed.answers)),
  )
