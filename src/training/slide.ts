import { columnsOf } from '../render/wrap.ts'
import { pageText, paragraphs, spaced, type Block, type Paragraph, type Page } from '../render/page.ts'
import { continued } from './wording.ts'

/** What a room sees at once. */
export interface Slide {
  readonly heading: string
  /** How the heading is set off, where not as headings are. */
  readonly style?: (line: string) => string
  /** What belongs together stands in one block. */
  readonly blocks: readonly Block[]
  /** The same in fewer lines, for a screen on which it fits only so. */
  readonly tight?: readonly Block[]
  /** It stands under the slide before it where there is room for both. */
  readonly joins?: boolean
  /** What is shown in between where somebody asks for more. */
  readonly more?: (page: Page) => readonly Slide[]
}

/** Short lines can be read from the back of a room. */
const widest = 72

/** How slides are written: in no more columns than there are. */
export const writingFor = ({ width }: Page): Paragraph => paragraphs(slideWidth(width))
export const slideWidth = (columns: number): number => Math.max(20, Math.min(columns - 1, widest))

/** Short lines beside each other, down the left column first; as they are where they are too long for that. */
export function inTwoColumns(lines: Block, columns: number): Block {
  const column = Math.floor(columns / 2)
  const half = Math.ceil(lines.length / 2)
  if (lines.some((line) => columnsOf(line) >= column)) return lines
  return lines.slice(0, half).map((line, index) => {
    const beside = lines[half + index] ?? ''
    return `${line}${' '.repeat(column - columnsOf(line))}${beside}`.trimEnd()
  })
}

/** A slide as text. */
export function slideText({ heading, style, blocks }: Slide, page: Page): string {
  const lines = writingFor(page)(heading).map(style ?? page.style.banner)
  return pageText([lines, ...blocks])
}

/**
 * The slides as a screen of so many lines has room for them: those that may be are joined, and those that are higher
 * are parted, between blocks where that can be.
 */
export const fitted = (slides: readonly Slide[], rows: number, page: Page): readonly Slide[] =>
  joined(slides, rows, page).flatMap((slide) => parted(slide, rows, page))

function joined(slides: readonly Slide[], rows: number, page: Page): readonly Slide[] {
  const shown: Slide[] = []
  for (const slide of slides) {
    const last = shown.at(-1)
    const both = last && slide.joins ? under(last, slide, page) : null
    if (both && roomFor(both, rows, page) >= spaced(both.blocks).length) shown[shown.length - 1] = both
    else shown.push(slide)
  }
  return shown
}

/** The one slide with the other below it. */
function under(above: Slide, below: Slide, page: Page): Slide {
  const lines = writingFor(page)(below.heading).map(below.style ?? page.style.heading)
  const blocks = [...above.blocks, lines, ...below.blocks]
  const more = below.more ?? above.more
  return {
    heading: above.heading,
    blocks,
    ...(above.style && { style: above.style }),
    ...(more && { more }),
  }
}

/** How many lines there are for its blocks. */
const roomFor = ({ heading }: Slide, rows: number, page: Page): number =>
  rows - writingFor(page)(heading).length - 1 - foot

/** The prompt, an empty line before it, and one to spare. */
const foot = 3

function parted(slide: Slide, rows: number, page: Page): readonly Slide[] {
  const room = Math.max(4, roomFor({ ...slide, heading: continued(slide.heading) }, rows, page))
  const { tight } = slide
  if (tight && spaced(slide.blocks).length > room && spaced(tight).length <= room) {
    return [{ ...slide, blocks: tight }]
  }
  const groups: Block[][] = []
  for (const block of slide.blocks.flatMap((each) => pieces(each, room))) {
    const last = groups.at(-1)
    if (last && spaced([...last, block]).length <= room) last.push(block)
    else groups.push([block])
  }
  return groups.length < 2
    ? [slide]
    : groups.map((blocks, index) => ({
        ...slide,
        heading: index === 0 ? slide.heading : continued(slide.heading),
        blocks,
      }))
}

/** A block that is higher than the room there is, in pieces that are not: between its points where it has some. */
function pieces(block: Block, room: number): readonly Block[] {
  if (block.length <= room) return [block]
  const point = block.slice(0, room + 1).findLastIndex((line) => line.startsWith(' -  '))
  const end = point > 0 ? point : room
  return [block.slice(0, end), ...pieces(block.slice(end), room)]
}
