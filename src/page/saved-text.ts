import { draftText, draftRules, markOf } from '../interview/draft.ts'
import { readDraft, type OpenedDraft } from '../interview/read-draft.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { isoTime } from '../record/time.ts'
import type { Case } from './case.ts'
import { h, heading } from './elements.ts'
import type { PageRules } from './page-data.ts'
import { errorSummary, form, hintsAndError } from './views/form.ts'
import * as wording from './wording.ts'

/** What there is of a case, as a text that the same page, and the program, can go on from. */
export const savedText = ({ ruleSet, session, fields, began }: Case, now: Date): string =>
  `${wording.soFarHead}\n\n${draftText({
    rules: markOf(ruleSet),
    nation: session.nation,
    answers: session.answers,
    started: localTime(began),
    saved: localTime(now),
    record: fields.fields,
  })}`

/** A moment as the clock of this computer shows it. */
export const localTime = (at: Date): string => isoTime(at, -at.getTimezoneOffset())

export interface Opened extends OpenedDraft {
  readonly rules: PageRules
}

/** Reads such a text, with whatever was pasted around it. */
export function readSaved(
  text: string,
  ruleSets: readonly PageRules[],
): Result<Opened, 'not-saved' | 'other-rules'> {
  const draft = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  const id = draftRules(draft)
  if (id === null) return failed('not-saved')
  const rules = ruleSets.find(({ ruleSet }) => ruleSet.rules.id === id)
  if (rules === undefined) return failed('other-rules')
  const read = readDraft(draft, rules.ruleSet)
  return read.ok ? ok({ ...read.value, rules }) : failed('not-saved')
}

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
