import type { RecordField } from '../rules/model.ts'
import { letterMark, type Choice } from './letters.ts'
import { blocks, marked, paragraph, strong, type Page } from './page.ts'
import * as wording from './wording.ts'

export interface FieldView {
  readonly field: RecordField
  /** Empty where any text may be given. */
  readonly choices: readonly Choice[]
  /** What stands in it; null where it is empty. */
  readonly text: string | null
  readonly missing: boolean
  /** The keys that can be typed, in words. */
  readonly keys: string
}

/** A field, what belongs in it, what stands in it, and how to fill it in. */
export function fieldBlock(page: Page, { field, choices, text, missing, keys }: FieldView): string {
  const label = missing ? wording.neededField(field.label) : field.label
  return `\n${blocks(
    strong(page, label),
    paragraph(page, field.help),
    ...(text === null ? [] : [`${wording.writtenSoFar}\n${writtenLines(page, field, text, '  ')}`]),
    ...(choices.length === 0
      ? []
      : [choices.map((choice) => marked(page, letterMark(choice.letter), choice.label)).join('\n')]),
    [...(field.lines > 1 && choices.length === 0 ? [wording.severalLines] : []), keys]
      .map((line) => paragraph(page, line))
      .join('\n'),
  )}`
}

/** What has been written in a field, in the lines in which it was. */
export function writtenLines(page: Page, { choices }: RecordField, text: string, margin: string): string {
  const shown = choices.find(({ id }) => id === text)?.label ?? text
  return shown
    .split('\n')
    .map((line) => marked(page, margin, line))
    .join('\n')
}
