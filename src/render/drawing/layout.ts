import { largest } from '../../text/largest.ts'
import { heightOf, type Box } from './box.ts'

/** A question, and the criteria of which it is the last question. */
interface Row {
  readonly question: Box
  readonly criteria: readonly Box[]
}

export interface Section {
  /** What stands over it; `part` counts the columns over which it goes, from one. */
  readonly heading: (part: number) => Box
  /** Rows that stay together, because an arrow leads from one to another. */
  readonly groups: readonly (readonly Row[])[]
}

export interface Column {
  readonly width: number
  /** How far from its left edge the criteria begin. */
  readonly criteria: number
  /** How far criteria may come to stand below their question, so that the questions need not wait for them. */
  readonly slack: number
}

/** A box with its top left corner, in points from the top left of the page. */
export interface Placed {
  readonly box: Box
  readonly x: number
  readonly y: number
}

export interface SheetLayout {
  readonly placed: readonly Placed[]
  readonly width: number
  readonly height: number
}

/** Between boxes above each other, and between columns. */
const space = 6
const gutter = 18

/** Questions with their criteria beside them, from the top to the bottom of one column and on to the next: at most so many. */
export function arrange(sections: readonly Section[], column: Column, most: number): SheetLayout {
  const rows = sections.flatMap(({ groups }) => groups.flat())
  let room = rows.reduce((sum, { question }) => sum + heightOf(question), 0) / most
  let columns = flow(sections, column, room)
  while (columns.length > most) columns = flow(sections, column, (room += 10))
  const placed = columns.flatMap((boxes, place) =>
    boxes.map(({ box, x, y }) => ({ box, x: x + place * (column.width + gutter), y })),
  )
  return {
    placed,
    width: columns.length * (column.width + gutter) - gutter,
    height: largest(placed.map(({ box, y }) => y + heightOf(box))),
  }
}

/** Where the next question and the next criterion may stand. */
interface Ends {
  readonly left: number
  readonly right: number
}

/** Columns of at most that height, unless a single group is higher. */
function flow(sections: readonly Section[], column: Column, room: number): readonly (readonly Placed[])[] {
  const columns: Placed[][] = [[]]
  let ends: Ends = { left: 0, right: 0 }
  const add = (boxes: readonly Placed[], after: Ends): void => {
    for (const box of boxes) columns.at(-1)!.push(box)
    ends = after
  }
  for (const { heading, groups } of sections) {
    let part = 0
    for (const rows of groups) {
      const head = part === 0 ? afterHeading(heading(1), ends) : ends
      const isFull = columns.at(-1)!.length > 0 && bottomOf(placeRows(rows, column, head)) > room
      if (isFull) {
        columns.push([])
        ends = { left: 0, right: 0 }
      }
      if (isFull || part === 0) {
        const box = heading((part += 1))
        add([{ box, x: 0, y: Math.max(ends.left, ends.right) }], afterHeading(box, ends))
      }
      const placed = placeRows(rows, column, ends)
      add(placed.boxes, placed.ends)
    }
  }
  return columns
}

const bottomOf = ({ ends }: { ends: Ends }): number => Math.max(ends.left, ends.right) - space

function afterHeading(box: Box, { left, right }: Ends): Ends {
  const bottom = Math.max(left, right) + heightOf(box) + space
  return { left: bottom, right: bottom }
}

function placeRows(
  rows: readonly Row[],
  column: Column,
  start: Ends,
): { boxes: readonly Placed[]; ends: Ends } {
  const boxes: Placed[] = []
  let { left, right } = start
  for (const { question, criteria } of rows) {
    left = Math.max(left, right - column.slack)
    right = Math.max(right, left)
    boxes.push({ box: question, x: 0, y: left })
    left += heightOf(question) + space
    for (const box of criteria) {
      boxes.push({ box, x: column.criteria, y: right })
      right += heightOf(box) + space
    }
  }
  return { boxes, ends: { left, right } }
}
