import { columnsOf } from './wrap.ts'
import type { TextPlace } from '../problems/problem.ts'
import { withHiddenNamed } from '../text/hidden.ts'
import { evenText } from '../text/part.ts'

const tabStop = 4
const narrowest = 30

/** One character as it is shown: a tab as spaces, a hidden character as its name. */
interface Cell {
  readonly shown: string
  /** Columns before it, and with it. */
  readonly from: number
  readonly to: number
  readonly marked: boolean
}

/**
 * The line of a place with its number, the place underlined with ^, and the lines before and after it, each at most
 * `width` columns (never less than 30) with … where it is cut. Plain characters only, whatever the text holds. Empty
 * where nothing stands on the line.
 */
export function codeFrame(text: string, place: TextPlace, width: number): string[] {
  const lines = evenText(text).split('\n')
  const line = lines[place.line - 1] ?? ''
  if (line.trim() === '') return []
  const gutter = String(place.line + 1).length
  const room = Math.max(width, narrowest) - gutter - 5

  // A line may be as long as the file: only what can be seen is looked at character by character.
  const skipped = Math.max(0, place.column - 1 - room)
  const sliced = (whole: string): string => whole.slice(skipped, skipped + 2 * room + 1)
  const cells = cellsOf(`${sliced(line)} `, place.column - 1 - skipped, place.length)
  const first = cells.find(({ marked }) => marked)?.from ?? 0
  const left = Math.max(0, Math.min(first - Math.floor(room / 3), cells.at(-1)!.to - room))

  const numbered = (number: number | '', mark: string, content: string): string =>
    ` ${String(number).padStart(gutter)} |${mark}${content}`.trimEnd()
  const content = (these: readonly Cell[], show: (cell: Cell) => string): string => {
    const seen = these.filter(({ from, to }) => from >= left && to <= left + room)
    return ' '.repeat((seen[0]?.from ?? left) - left) + seen.map(show).join('')
  }
  const shown = (number: number, these: readonly Cell[]): string[] => {
    const part = content(these, (cell) => cell.shown)
    const cutAfter = these.at(-1)!.from > left + room
    return part.trim() === ''
      ? []
      : [numbered(number, skipped + left > 0 ? '…' : ' ', part + (cutAfter ? '…' : ''))]
  }
  const beside = (number: number): string[] =>
    shown(number, cellsOf(`${sliced(lines[number - 1] ?? '')} `, 0, 0))
  return [
    ...beside(place.line - 1),
    ...shown(place.line, cells),
    numbered(
      '',
      ' ',
      content(cells, ({ from, to, marked }) => (marked ? '^' : ' ').repeat(to - from)),
    ),
    ...beside(place.line + 1),
  ]
}

/** Cells of a piece of a line of which `length` UTF-16 units from `start` are to be underlined. */
function cellsOf(piece: string, start: number, length: number): Cell[] {
  const cells: Cell[] = []
  let from = 0
  for (const { segment, index } of new Intl.Segmenter('en').segment(piece)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (from % tabStop)) : withHiddenNamed(segment)
    const to = from + columnsOf(shown)
    cells.push({ shown, from, to, marked: index < start + length && index + segment.length > start })
    from = to
  }
  return cells
}
