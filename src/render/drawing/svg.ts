import type { Drawing } from '../../analysis/tree-picture.ts'
import { arrowsOf, type Arrow, type ArrowLook } from './arrows.ts'
import {
  type Band,
  bandHeights,
  beside,
  escaped,
  faintLine,
  frames,
  heightOf,
  lineHeight,
  widthOf,
} from './box.ts'
import type { Placed } from './layout.ts'
import { enlargement, wholePage } from './page.ts'
import { renderOutline } from './text.ts'

/** Round the whole, in points. */
const margin = 8
/** All are as wide, so that no line is longer on a machine that has another of them. */
const fonts = "'DejaVu Sans Mono', Menlo, Consolas, 'Courier New', monospace"

/** The drawing as one SVG file, the same for the same drawing; in words too, for those who have it read aloud. */
export function renderSvg(drawing: Drawing): string {
  const page = wholePage(drawing)
  const [width, height] = [page.width + 2 * margin, page.height + 2 * margin]
  const scale = enlargement({ width, height })
  const [title, desc] = [drawing.ruleSet.rules.title, renderOutline(drawing, 100)].map(escaped)
  const size = `width="${points(width * scale)}pt" height="${points(height * scale)}pt"`
  const view = [-margin, -margin, width, height].map(points)
  const placed = new Map(page.placed.map((each) => [each.box.id, each]))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" aria-describedby="desc" ${size} viewBox="${view.join(' ')}" font-family="${fonts}">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">${desc}</desc>`,
    `<rect x="${view[0]}" y="${view[1]}" width="${view[2]}" height="${view[3]}" fill="white"/>`,
    ...arrowsOf(drawing).map((arrow) => arrowLines(arrow, placed.get(arrow.from)!, placed.get(arrow.to)!)),
    ...page.placed.map(boxLines),
    '</svg>\n',
  ].join('\n')
}

const points = (value: number): string => String(Math.round(value * 100) / 100)

/** A frame, in it each band on its ground, and a line between bands. */
function boxLines({ box, x, y }: Placed): string {
  const { thickness, colour } = frames[box.frame]
  const [width, height] = [widthOf(box), heightOf(box)]
  const heights = bandHeights(box)
  const bands = box.bands.map((band, index) => {
    const top = y + thickness + heights.slice(0, index).reduce((sum, each) => sum + each, 0)
    const ground = rect(x, top, width, heights[index]!, `fill="${band.fill ?? 'white'}"`)
    const line = index === 0 || thickness === 0 ? [] : [rect(x, top, width, 1, `fill="${colour}"`)]
    return [ground, ...line, ...wordsLines(band, x + thickness + beside, top, heights[index]!)]
  })
  const dashes = box.frame === 'thick-dashed' ? ' stroke-dasharray="9 5"' : ''
  const stroke = `fill="none" stroke="${colour}" stroke-width="${thickness}"${dashes}`
  const inset = thickness / 2
  const frame = rect(x + inset, y + inset, width - thickness, height - thickness, stroke)
  return [`<g id="${box.id}">`, ...bands.flat(), ...(thickness === 0 ? [] : [frame]), '</g>'].join('\n')
}

const rect = (x: number, y: number, width: number, height: number, style: string): string =>
  `<rect x="${points(x)}" y="${points(y)}" width="${points(width)}" height="${points(height)}" ${style}/>`

/** Lines under each other, in the middle of what is there for them. */
function wordsLines({ words }: Band, x: number, top: number, height: number): readonly string[] {
  const text = words.reduce((sum, { size }) => sum + size * lineHeight, 0)
  let bottom = top + (height - text) / 2
  return words.map(({ text: line, size, ink, bold }) => {
    bottom += size * lineHeight
    const weight = bold ? ' font-weight="bold"' : ''
    const place = `x="${points(x)}" y="${points(bottom - size * belowLetters)}"`
    return `<text ${place} font-size="${size}" fill="${ink}"${weight}>${escaped(line)}</text>`
  })
}

/** How far over the end of its line a letter stands, for each point of size. */
const belowLetters = 0.32

interface Stroke {
  readonly width: number
  readonly colour: string
  readonly dashes: string
  /** How long the head is. */
  readonly head: number
}

const strokes: Readonly<Record<ArrowLook, Stroke>> = {
  faint: { width: 0.7, colour: faintLine, dashes: '', head: 5 },
  plain: { width: 1, colour: 'black', dashes: '', head: 6 },
  thick: { width: 4, colour: 'black', dashes: '', head: 12 },
  'thick-dashed': { width: 3, colour: 'black', dashes: ' stroke-dasharray="7 4"', head: 10 },
}

/** A straight line from the middle of its band to the middle of the other box, which the tip of its head touches. */
function arrowLines({ port, look }: Arrow, from: Placed, to: Placed): string {
  const { width, colour, dashes, head } = strokes[look]
  const index = from.box.bands.findIndex((band) => band.port === port)
  const heights = bandHeights(from.box)
  const above = heights.slice(0, index).reduce((sum, each) => sum + each, frames[from.box.frame].thickness)
  const [x1, y1] = [from.x + widthOf(from.box), from.y + above + heights[index]! / 2]
  const [x2, y2] = [to.x, to.y + heightOf(to.box) / 2]
  const length = Math.hypot(x2 - x1, y2 - y1)
  const [dx, dy] = [((x2 - x1) / length) * head, ((y2 - y1) / length) * head]
  const neck = [x2 - dx, y2 - dy] as const
  const corners = [
    [x2, y2],
    [neck[0] - dy / 2.5, neck[1] + dx / 2.5],
    [neck[0] + dy / 2.5, neck[1] - dx / 2.5],
  ].map((corner) => corner.map((each) => points(each)).join(','))
  const line = `x1="${points(x1)}" y1="${points(y1)}" x2="${points(neck[0])}" y2="${points(neck[1])}"`
  return [
    `<line ${line} stroke="${colour}" stroke-width="${width}"${dashes}/>`,
    `<polygon points="${corners.join(' ')}" fill="${colour}"/>`,
  ].join('\n')
}
