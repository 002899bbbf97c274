import { wrap } from '../wrap.ts'
import { faintLine } from './shade.ts'

/** Something in a picture: bands of text under each other, with a frame round them. Sizes are in points. */
export interface Box {
  readonly id: string
  /** Of the text in it; what is drawn is wider by `edge` on both sides. */
  readonly width: number
  readonly bands: readonly Band[]
  readonly frame: Frame
}

/** Lines on one ground. An arrow can start at a band with a port. */
export interface Band {
  readonly words: readonly Words[]
  readonly fill?: string
  readonly port?: string
}

/** A line of text. */
export interface Words {
  readonly text: string
  readonly size: number
  readonly ink: string
  readonly bold: boolean
}

export type Frame = 'none' | 'faint' | 'plain' | 'thick' | 'thick-dashed'

/** Over and under the text of a band, and beside it. */
export const padding = 2
export const beside = 4
/** Between bands: a line, with the room that Graphviz leaves for it beside the text as well. */
const bandLine = 2
/** How thick a frame is, and its colour. */
export const frames: Readonly<Record<Frame, { readonly thickness: number; readonly colour: string }>> = {
  none: { thickness: 0, colour: 'black' },
  faint: { thickness: 1, colour: faintLine },
  plain: { thickness: 1, colour: 'black' },
  thick: { thickness: 4, colour: 'black' },
  'thick-dashed': { thickness: 4, colour: 'black' },
}

/** For each point of size, how wide a letter is in any fixed-width font, and how high a line. */
const letterWidth = 0.6
export const lineHeight = 1.15

/** A paragraph as lines of at most that width; where there are more than `most`, the last one ends in an ellipsis. */
export function lines(
  text: string,
  width: number,
  { size, bold = false, ink = 'black' }: { size: number; bold?: boolean; ink?: string },
  most = Infinity,
): readonly Words[] {
  const columns = Math.max(8, Math.floor((width - bandLine) / (size * letterWidth)))
  const all = wrap(text, columns)
  const kept = all.length > most ? [...all.slice(0, most - 1), cut(all[most - 1]!, columns)] : all
  return kept.map((line) => ({ text: line, size, bold, ink }))
}

/** With room for the ellipsis after its last whole word. */
const cut = (line: string, columns: number): string =>
  `${wrap(line, columns - 2)[0]!.replace(/[^\p{L}\p{N})]+$/u, '')} …`

const edge = (frame: Frame): number => frames[frame].thickness + beside

export const widthOf = ({ width, frame }: Box): number => width + 2 * edge(frame)

export const heightOf = (box: Box): number =>
  bandHeights(box).reduce((sum, height) => sum + height, 0) + 2 * frames[box.frame].thickness

/** Of each band, with the line over it. */
export const bandHeights = ({ bands, frame }: Box): readonly number[] =>
  bands.map(({ words }, index) => {
    const text = words.reduce((sum, { size }) => sum + size * lineHeight, 0)
    return text + 2 * padding + (index > 0 && frame !== 'none' ? bandLine : 0)
  })

/** With nothing in it that a markup would take for its own. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
