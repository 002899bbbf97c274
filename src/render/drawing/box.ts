import { rankOf } from '../../rules/lookup.ts'
import type { Response, RuleSet } from '../../rules/model.ts'
import { wrap } from '../wrap.ts'

/** The ground of a response in a picture, and what can be read on it. The word always stands there too. */
export interface Shade {
  readonly fill: string
  readonly ink: string
}

/** From the lowest to the highest, each darker than the one before: the order shows without colour too. Never green. */
const shades: readonly Shade[] = [
  { fill: '#ffffff', ink: 'black' },
  { fill: '#e8eef4', ink: 'black' },
  { fill: '#ffe8a3', ink: 'black' },
  { fill: '#ffc61a', ink: 'black' },
  { fill: '#f47738', ink: 'black' },
  { fill: '#b10e1e', ink: 'white' },
]

export function shadeIn(ruleSet: RuleSet, { id }: Response): Shade {
  const highest = Math.max(1, ruleSet.responses.length - 1)
  return shades[Math.round((rankOf(ruleSet, id) / highest) * (shades.length - 1))]!
}

/** Under the answer that was given, and under a heading. */
export const marked = '#eeeeee'
export const heading = '#dddddd'

/** What stands back still has to be read: this is 5 to 1 on white. */
export const faint = '#6b6b6b'
/** Round it, and from it: 3.5 to 1. */
export const faintLine = '#8a8a8a'

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

/** Widths and sizes of text, in points. */
export interface Sizes {
  readonly question: number
  readonly criterion: number
  /** How far criteria may stand below their question, so that the questions need not wait for them. */
  readonly slack: number
  /** Of the id of a question, its answers, the title of a criterion, what it calls for, and all else. */
  readonly name: number
  readonly answer: number
  readonly title: number
  readonly response: number
  readonly small: number
}

/** So that a whole tree of some thirty questions can be read on A3. */
export const treeSizes: Sizes = {
  question: 148,
  criterion: 138,
  slack: 70,
  name: 11,
  answer: 9,
  title: 10,
  response: 11,
  small: 8,
}

/** Only the way that answers take is drawn in full, so that there is room for it to be large. */
export const waySizes: Sizes = {
  question: 166,
  criterion: 182,
  slack: 12,
  name: 13,
  answer: 11,
  title: 12,
  response: 14,
  small: 9,
}
