import { h, heading } from '../elements.ts'
import * as wording from '../wording.ts'
import { errorSummary, form, hintsAndError } from './form.ts'

/** A box for a text that was saved here. */
export function savedView(error: string | null, take: (text: string) => void): readonly (Node | null)[] {
  const field = { legend: heading(wording.goOnFrom), hints: [wording.pasteHere], error }
  return [
    errorSummary(error, 'text'),
    form(
      (_, text) => take(text),
      h('label', { for: 'text' }, field.legend),
      ...hintsAndError(field),
      h('textarea', {
        id: 'text',
        name: 'text',
        rows: 10,
        autocomplete: 'off',
        spellcheck: 'false',
        translate: 'no',
        'aria-describedby': error === null ? 'hint' : 'hint error',
      }),
    ),
  ]
}
