import { spaced, type Block, type Paragraph } from './page.ts'
import type { Style } from './style.ts'
import type { Item, Section } from './view.ts'
import { hanging, indent } from './wrap.ts'

/** The lines of a section of a view: its heading, and its items indented under it. */
export function sectionLines({ heading, items, isLoose }: Section, write: Paragraph, style: Style): Block {
  const depth = heading === null ? 0 : 1
  const blocks = items.map((item) => itemLines(item, depth, write, style))
  return [
    ...(heading === null ? [] : write(heading).map(style.heading)),
    ...(isLoose ? spaced(blocks) : blocks.flat()),
  ]
}

function itemLines(item: Item, depth: number, write: Paragraph, style: Style): Block {
  switch (item.kind) {
    case 'text':
      return write(item.text, indent(depth))
    case 'strong':
      return write(item.text, indent(depth)).map(style.strong)
    case 'response':
      return write(item.text).map((line) => style.response(line, item.rank, item.highest))
    case 'point': {
      const { number, text, under } = item
      const mark = number === null ? ' -  ' : `${String(number).padStart(2)}. `
      return [
        ...write(text, hanging(mark)),
        ...under.flatMap((line) => write(line, indent(number === null ? 6 : 4))),
      ]
    }
  }
}
