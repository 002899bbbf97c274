import { page, paragraphs, spaced, type Block, type Paragraph } from '../render/page.ts'
import type { Look } from '../render/recommendation.ts'
import { continued } from './wording.ts'

/** What a room sees at once. */
export interface Slide {
  readonly heading: string
  /** How the heading is set off, where not as headings are. */
  readonly style?: (line: string) => string
  /** What belongs together stands in one block. */
  readonly blocks: readonly Block[]
}

/** Short lines can be read from the back of a room. */
const widest = 72

/** How slides are written: in no more columns than there are. */
export const writingFor = ({ width }: Look): Paragraph => paragraphs(slideWidth(width))
const slideWidth = (columns: number): number => Math.max(20, Math.min(columns - 1, widest))

/** A slide as text. */
export function slideText({ heading, style, blocks }: Slide, look: Look): string {
  const lines = writingFor(look)(heading).map(style ?? look.style.banner)
  return page([lines, ...blocks])
}

/** The slides with those that are higher than a screen of so many lines parted, between blocks where that can be. */
export const fitted = (slides: readonly Slide[], rows: number, look: Look): readonly Slide[] =>
  slides.flatMap((slide) => parted(slide, rows, look))

/** The prompt, an empty line before it, and one to spare. */
const foot = 3

function parted(slide: Slide, rows: number, look: Look): readonly Slide[] {
  const head = writingFor(look)(continued(slide.heading)).length + 1
  const room = Math.max(4, rows - head - foot)
  const groups: Block[][] = []
  for (const block of slide.blocks.flatMap((each) => pieces(each, room))) {
    const last = groups.at(-1)
    if (last && spaced([...last, block]).length <= room) last.push(block)
    else groups.push([block])
  }
  return groups.length < 2
    ? [slide]
    : groups.map((blocks, place) => ({
        ...slide,
        heading: place === 0 ? slide.heading : continued(slide.heading),
        blocks,
      }))
}

/** A block that is higher than the room there is, in pieces that are not. */
const pieces = (block: Block, room: number): readonly Block[] =>
  block.length <= room ? [block] : [block.slice(0, room), ...pieces(block.slice(room), room)]
