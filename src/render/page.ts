import type { Style } from './style.ts'
import { wrap, type Margin } from './wrap.ts'

/** What is written on: the columns there are, and how words are set off. */
export interface Page {
  readonly width: number
  readonly style: Style
}

/** Lines that belong together. */
export type Block = readonly string[]

/** Columns to write in: what the terminal has, but no fewer than can be read and no more than make sense. */
export const pageWidth = (columns: number): number => Math.min(200, Math.max(40, columns))

/** The blocks with an empty line between them; those without a line are left out. */
export function spaced(blocks: readonly Block[]): Block {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, place) => (place === 0 ? block : ['', ...block]))
}

/** The blocks as one text that ends with a line end. */
export const pageText = (blocks: readonly Block[]): string =>
  spaced(blocks)
    .map((line) => `${line}\n`)
    .join('')

/** Writes a paragraph of the width of the page. */
export type Paragraph = (text: string, margin?: Margin) => Block

export const paragraphs =
  (width: number): Paragraph =>
  (text, margin) =>
    wrap(text, width, margin)
