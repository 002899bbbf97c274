import type { Page } from '../render/page.ts'
import { hanging, indent, wrap, type Margin } from '../render/wrap.ts'

/** Longer lines are hard to read, and a full last column makes some terminals add an empty line. */
export const readable = (columns: number): number => Math.min(columns, 80) - 1

/** A paragraph. */
export const paragraph = (page: Page, text: string, margin: Margin = indent(0)): string =>
  wrap(text, page.width, margin).join('\n')

/** A paragraph after a mark such as `y  `, under which its lines hang. */
export const marked = (page: Page, mark: string, text: string): string => paragraph(page, text, hanging(mark))

/** A paragraph that is set off. Line by line, so that every line stands for itself. */
export const strong = (page: Page, text: string): string =>
  setOff(page, text, (line) => page.style.strong(line))
export const heading = (page: Page, text: string): string =>
  setOff(page, text, (line) => page.style.heading(line))

const setOff = (page: Page, text: string, style: (line: string) => string): string =>
  wrap(text, page.width).map(style).join('\n')

/** Blocks with an empty line between them. */
export const blocks = (...texts: readonly string[]): string => texts.join('\n\n')

/** A text of at most 80 columns on a screen that is perhaps narrower: what is too long for a line goes on below it. */
export const fitted = (text: string, width: number): string =>
  text
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line.length <= width) return [line]
      // A line to write on is a little shorter.
      if (/^_+$/.test(line.slice(width))) return [line.slice(0, width)]
      const [mark = ''] = /^ *(?:\[[ x]\] |- |\| )?/.exec(line) ?? []
      return wrap(line.slice(mark.length), width, hanging(mark))
    })
    .join('\n')
