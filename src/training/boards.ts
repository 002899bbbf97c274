import { wrap } from '../render/wrap.ts'
import { escaped } from '../render/drawing/box.ts'

/** What stands on a board for a room, piece by piece. */
export type Piece =
  /** White on black: what everything leads to. */
  | { readonly kind: 'banner'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** In a frame, the first line in bold. `isOpen`: not known, with a broken frame. */
  | { readonly kind: 'box'; readonly texts: readonly string[]; readonly isOpen: boolean }
  | { readonly kind: 'bar'; readonly label: string; readonly share: number; readonly figure: string }

/**
 * Boards that can be read from the back of a room, as SVG files: each as wide as a sheet of A3 lying down, in points. The
 * smallest letters have 30 points there, which are 24 on a screen of 960 by 540. Black and white, and in words too.
 */
export function boards(title: string, pieces: readonly Piece[]): readonly string[] {
  const pages = paged(pieces)
  return pages.map((page, index) =>
    boardSvg(pages.length === 1 ? title : `${title} (${index + 1} of ${pages.length})`, page),
  )
}

const width = 1191
const height = 670
const margin = 36
const size = 30
const line = 38
const gap = 14
const inset = 16
/** All letters are as wide, so that no line is longer on a machine that has another of them. */
const fonts = "'DejaVu Sans Mono', Menlo, Consolas, 'Courier New', monospace"
const letter = 0.61

const columns = (points: number, of = size): number => Math.floor(points / (of * letter))
const inner = width - 2 * margin
const barWidth = 560

const linesOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  texts.map((text) => wrap(text, columns(inner - 2 * inset)))

function heightOf(piece: Piece): number {
  switch (piece.kind) {
    case 'banner':
      return wrap(piece.text, columns(inner - 2 * inset, 40)).length * 50 + 2 * inset
    case 'heading':
      return wrap(piece.text, columns(inner)).length * line
    case 'box':
      return linesOf(piece.texts).flat().length * line + inset
    case 'bar':
      return wrap(piece.label, columns(inner)).length * line + line
  }
}

/** As many pieces on each as there is room for; no heading is left at the foot of one. */
function paged(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const room = height - 2 * margin - line - gap
  const pages: Piece[][] = [[]]
  let used = 0
  for (const [index, piece] of pieces.entries()) {
    const next = pieces[index + 1]
    const needed = heightOf(piece) + gap
    const withNext = piece.kind === 'heading' && next ? needed + heightOf(next) + gap : needed
    if (used > 0 && used + withNext > room) {
      pages.push([])
      used = 0
    }
    pages.at(-1)!.push(piece)
    used += needed
  }
  return pages
}

function boardSvg(title: string, pieces: readonly Piece[]): string {
  let y = margin + line + gap
  const drawn = pieces.map((piece) => {
    const svg = pieceSvg(piece, y)
    y += heightOf(piece) + gap
    return svg
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" aria-describedby="desc" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}" font-family="${fonts}" font-size="${size}">
<title id="title">${escaped(title)}</title>
<desc id="desc">${escaped(pieces.map(wordsOf).join(' '))}</desc>
<rect width="${width}" height="${height}" fill="white"/>
${texts([title], margin, margin, size, 'font-weight="bold"')}
${drawn.join('\n')}
</svg>
`
}

const wordsOf = (piece: Piece): string => {
  switch (piece.kind) {
    case 'banner':
    case 'heading':
      return `${piece.text}.`
    case 'box':
      return `${piece.texts.join(' ')}.`
    case 'bar':
      return `${piece.label}: ${piece.figure}.`
  }
}

function pieceSvg(piece: Piece, y: number): string {
  const tall = heightOf(piece)
  switch (piece.kind) {
    case 'banner': {
      const lines = wrap(piece.text, columns(inner - 2 * inset, 40))
      const words = texts(lines, margin + inset, y + inset, 40, 'fill="white" font-weight="bold"', 50)
      return `<rect x="${margin}" y="${y}" width="${inner}" height="${tall}" fill="black"/>${words}`
    }
    case 'heading':
      return texts(wrap(piece.text, columns(inner)), margin, y, size, 'font-weight="bold"')
    case 'box': {
      const [first = [], ...rest] = linesOf(piece.texts)
      const frame = piece.isOpen ? 'stroke-width="3" stroke-dasharray="14 8"' : 'stroke-width="5"'
      const top = y + inset / 2
      return [
        `<rect x="${margin}" y="${y}" width="${inner}" height="${tall}" fill="none" stroke="black" ${frame}/>`,
        texts(first, margin + inset, top, size, 'font-weight="bold"'),
        texts(rest.flat(), margin + inset, top + first.length * line, size),
      ].join('')
    }
    case 'bar': {
      const lines = wrap(piece.label, columns(inner))
      const top = y + lines.length * line + 4
      const full = Math.round(barWidth * Math.min(1, Math.max(0, piece.share)))
      return [
        texts(lines, margin, y, size),
        `<rect x="${margin}" y="${top}" width="${barWidth}" height="${line - 10}" fill="white" stroke="black" stroke-width="3"/>`,
        `<rect x="${margin}" y="${top}" width="${full}" height="${line - 10}" fill="black"/>`,
        texts([piece.figure], margin + barWidth + 20, top - 4, size, 'font-weight="bold"'),
      ].join('')
    }
  }
}

/** Lines under each other, from the top of the first. */
const texts = (
  lines: readonly string[],
  x: number,
  top: number,
  of: number,
  look = '',
  step = line,
): string =>
  lines
    .map(
      (text, index) =>
        `<text x="${x}" y="${top + index * step + of}" font-size="${of}" ${look}>${escaped(text)}</text>`,
    )
    .join('')
