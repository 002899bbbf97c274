import { wrap } from '../wrap.ts'

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

const padding = 2
/** Between bands. Graphviz leaves room for it beside the text as well. */
const bandLine = 2
const frames: Readonly<Record<Frame, { readonly thickness: number; readonly colour: string }>> = {
  none: { thickness: 0, colour: 'black' },
  faint: { thickness: 1, colour: '#aaaaaa' },
  plain: { thickness: 1, colour: 'black' },
  thick: { thickness: 4, colour: 'black' },
  'thick-dashed': { thickness: 4, colour: 'black' },
}

/** For each point of size, a letter of a fixed-width font and a line, as Graphviz reckons with them. */
const letterWidth = 0.6
const lineHeight = 1.2

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

const edge = (frame: Frame): number => frames[frame].thickness + padding

export const widthOf = ({ width, frame }: Box): number => width + 2 * edge(frame)

export function heightOf({ bands, frame }: Box): number {
  const text = bands.reduce((sum, { words }) => sum + textHeight(words), 0)
  const lined = frame === 'none' ? 0 : (bands.length - 1) * bandLine
  return text + bands.length * 2 * padding + lined + 2 * frames[frame].thickness
}

/** Graphviz sets lines closer together where they are not all of one size, or some are bold. */
function textHeight(words: readonly Words[]): number {
  const sizes = words.map(({ size }) => size)
  const close = words.length > 1 && (new Set(sizes).size > 1 || words.some(({ bold }) => bold))
  return sizes.reduce((sum, size) => sum + size, 0) * (close ? 1 : lineHeight)
}

/** The box as a label in the HTML-like language of Graphviz. */
export function boxLabel({ bands, width, frame }: Box): string {
  const { thickness, colour } = frames[frame]
  const style = frame === 'thick-dashed' ? ' STYLE="DASHED"' : ''
  const rows = bands.map((band, place) => {
    const above = place === 0 || thickness === 0 ? '' : ` BORDER="1" SIDES="T" COLOR="${colour}"`
    const port = band.port === undefined ? '' : ` PORT="${band.port}"`
    const fill = band.fill === undefined ? '' : ` BGCOLOR="${band.fill}"`
    const cell = `ALIGN="LEFT" WIDTH="${width + 2 * padding}"${above}${port}${fill}`
    return `<TR><TD ${cell}>${band.words.map(wordsHtml).join('')}</TD></TR>`
  })
  const table = `BORDER="${thickness}" COLOR="${colour}" BGCOLOR="white"${style}`
  return `<TABLE ${table} CELLBORDER="0" CELLSPACING="0" CELLPADDING="${padding}">${rows.join('')}</TABLE>`
}

function wordsHtml({ text, size, bold, ink }: Words): string {
  const html = bold ? `<B>${escaped(text)}</B>` : escaped(text)
  return `<FONT POINT-SIZE="${size}" COLOR="${ink}">${html}</FONT><BR ALIGN="LEFT"/>`
}

/** With nothing in it that a markup would take for its own. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
