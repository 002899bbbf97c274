import type { Help } from 'commander'
import { columnsOf, hanging, indent, wrap } from './wrap.ts'

/** What is typed, and what it does. */
export type Example = readonly [typed: string, does: string]

/** Columns that an explanation needs to stand beside a word rather than under it. */
const beside = 30

/** How help is laid out, so that it can be read on a narrow terminal too. */
export const helpLayout: Partial<Help> = {
  showGlobalOptions: true,
  boxWrap: (text, width) => wrap(text, width).join('\n'),
  /** Under which the rest of the line of usage hangs. */
  styleUsage(usage) {
    return wrap(usage, this.helpWidth ?? 80, hanging('       '))
      .join('\n')
      .trimStart()
  },
  formatItem(term, termWidth, description, { helpWidth = 80 }) {
    const margin = hanging(`  ${term.padEnd(termWidth)}  `)
    return helpWidth - columnsOf(margin.first) < beside
      ? [
          ...wrap(term, helpWidth, { first: '  ', rest: '    ' }),
          ...wrap(description, helpWidth, indent(6)),
        ].join('\n')
      : wrap(description, helpWidth, margin).join('\n')
  },
}

/** What is typed, and under it what it does: that fits where two columns would not. */
export function examplesText(examples: readonly Example[], width: number): string {
  const lines = examples.flatMap(([typed, does]) => [
    ...wrap(typed, width, { first: '  ', rest: '    ' }),
    ...wrap(does, width, indent(6)),
  ])
  return ['Examples:', ...lines, ''].join('\n')
}

/** Paragraphs with an empty line between them. The lines of one that begins with spaces stand for themselves. */
export function helpText(paragraphs: readonly string[], width: number): string {
  return paragraphs
    .map((paragraph) =>
      paragraph.startsWith(' ')
        ? paragraph.split('\n').flatMap((line) => standing(line, width))
        : wrap(paragraph, width),
    )
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

/** A line that stands for itself. What does not fit hangs under its second column, or a little further in. */
function standing(line: string, width: number): readonly string[] {
  const [, margin = '', first = '', rest = ''] = /^( *)(\S+ {2,})?(.*)$/.exec(line) ?? []
  return first === ''
    ? wrap(rest, width, { first: margin, rest: `${margin}  ` })
    : wrap(rest, width, hanging(margin + first))
}
