import type { Drawing } from '../../analysis/tree-picture.ts'
import { arrowsOf, type Arrow, type ArrowLook } from './arrows.ts'
import {
  bandHeights,
  beside,
  type Box,
  escaped,
  faintLine,
  frames,
  heightOf,
  padding,
  widthOf,
  type Words,
} from './box.ts'
import type { Placed } from './layout.ts'
import { paper, wholePage } from './page.ts'

/**
 * The drawing in the language of Graphviz, every box with its place. Any of the Graphviz programs draws it, since the
 * text says how (`layout=neato`). Courier, because every fixed-width font that a machine may have instead is as wide.
 */
export function renderDot(drawing: Drawing): string {
  const size = `${paper.width / 72},${paper.height / 72}`
  return [
    `digraph "${drawing.ruleSet.rules.id}" {`,
    `  graph [layout=neato, inputscale=72, splines=line, outputorder=edgesfirst, pad=0.1, size="${size}"]`,
    '  node [shape=plain, fontname="Courier"]',
    ...wholePage(drawing).placed.map(nodeLine),
    ...arrowsOf(drawing).map(edgeLine),
    '}\n',
  ].join('\n')
}

/** A place with ! is where the box stays. Graphviz counts upwards. */
const nodeLine = ({ box, x, y }: Placed): string =>
  `  "${box.id}" [pos="${x + widthOf(box) / 2},${-(y + heightOf(box) / 2)}!", label=<${boxLabel(box)}>]`

const edgeLine = ({ from, port, to, look }: Arrow): string =>
  `  "${from}":"${port}":e -> "${to}":w [${arrowStyles[look]}]`

const arrowStyles: Readonly<Record<ArrowLook, string>> = {
  faint: `penwidth=0.7, arrowsize=0.5, color="${faintLine}"`,
  plain: 'arrowsize=0.6',
  thick: 'penwidth=4, arrowsize=0.7',
  'thick-dashed': 'penwidth=3, style=dashed, arrowsize=0.7',
}

/** The box as a label in the HTML-like language of Graphviz. */
function boxLabel(box: Box): string {
  const { thickness, colour } = frames[box.frame]
  const style = box.frame === 'thick-dashed' ? ' STYLE="DASHED"' : ''
  const heights = bandHeights(box)
  const rows = box.bands.map((band, index) => {
    const above = index === 0 || thickness === 0 ? '' : ` BORDER="1" SIDES="T" COLOR="${colour}"`
    const port = band.port === undefined ? '' : ` PORT="${band.port}"`
    const fill = band.fill === undefined ? '' : ` BGCOLOR="${band.fill}"`
    const size = `WIDTH="${box.width + 2 * beside}" HEIGHT="${heights[index]!}"`
    return `<TR><TD ALIGN="LEFT" ${size}${above}${port}${fill}>${band.words.map(wordsHtml).join('')}</TD></TR>`
  })
  const table = `BORDER="${thickness}" COLOR="${colour}" BGCOLOR="white"${style}`
  return `<TABLE ${table} CELLBORDER="0" CELLSPACING="0" CELLPADDING="${padding}">${rows.join('')}</TABLE>`
}

function wordsHtml({ text, size, bold, ink }: Words): string {
  const html = bold ? `<B>${escaped(text)}</B>` : escaped(text)
  return `<FONT POINT-SIZE="${size}" COLOR="${ink}">${html}</FONT><BR ALIGN="LEFT"/>`
}
