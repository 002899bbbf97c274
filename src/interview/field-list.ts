import { writtenLines } from './field-block.ts'
import type { FieldSession } from './field-session.ts'
import { blocks, heading, marked, type Page } from './page.ts'
import * as wording from './wording.ts'

/** All fields, numbered, with what stands in them. */
export function fieldList(page: Page, session: FieldSession): string {
  const entries = session.all.map((field, place) => {
    const text = session.textOf(field)
    const mark = `${String(place + 1).padStart(3)}  `
    const said = session.isMissing(field) ? wording.stillToComplete : wording.byHand
    return [
      marked(page, mark, field.label),
      text === null ? marked(page, '     ', said) : writtenLines(page, field, text, '     '),
    ].join('\n')
  })
  return `\n${blocks(heading(page, wording.allFields), entries.join('\n'))}`
}
