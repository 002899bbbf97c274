import * as interview from '../../interview/wording.ts'
import type { RecordField } from '../../rules/model.ts'
import type { Case } from '../case.ts'
import { button, h, heading, paragraphs } from '../elements.ts'
import * as wording from '../wording.ts'
import { errorSummary, form, hintsAndError, options } from './form.ts'
import { withId } from '../../rules/lookup.ts'

/** One field of the record. `typed`: what was refused, for its writer to mend. */
export function fieldView(
  { fields, ruleSet }: Case,
  field: RecordField,
  refused: { readonly typed: string; readonly error: string } | null,
  take: (text: string) => void,
  leaveRest: () => void,
): readonly (Node | null)[] {
  const error = refused?.error ?? null
  const label = fields.missing.includes(field) ? interview.neededField(field.label) : field.label
  const text = refused?.typed ?? fields.textOf(field) ?? ''
  const shown = { legend: heading(label), hints: [field.help, wording.leaveEmpty], error }
  const steps = fields.stepsFor(field)
  const isFirst = fields.before(field) === null
  return [
    errorSummary(error, field.choices.length > 0 ? 'answer-0' : 'text'),
    ...(isFirst ? paragraphs(interview.beforeRecord(ruleSet.rules.endsIn)) : []),
    field.choices.length > 0
      ? form(([chosen]) => take(chosen ?? ''), options(shown, false, field.choices, [text]))
      : form(
          (_, typed) => take(typed),
          h('label', { for: 'text' }, shown.legend),
          ...hintsAndError(shown),
          steps.length === 0
            ? null
            : h(
                'ol',
                {},
                steps.map(({ number, say }) => h('li', { value: number }, say)),
              ),
          entry(field, text, error !== null),
        ),
    button(wording.leaveRest, leaveRest, 'second'),
  ]
}

/** Nothing that is typed is sent to a spelling service, filled in from elsewhere or translated. */
function entry(field: RecordField, text: string, isWrong: boolean): HTMLElement {
  const attributes = {
    id: 'text',
    name: 'text',
    autocomplete: 'off',
    autocapitalize: 'sentences',
    autocorrect: 'off',
    spellcheck: 'false',
    writingsuggestions: 'false',
    translate: 'no',
    'aria-describedby': isWrong ? 'hint error' : 'hint',
    'aria-invalid': isWrong ? 'true' : null,
  }
  if (field.lines === 1) {
    const element = h('input', { ...attributes, type: field.type === 'date' ? 'date' : 'text' })
    element.value = text
    return element
  }
  const element = h('textarea', { ...attributes, rows: Math.min(field.lines, 12) })
  element.value = text
  return element
}

/** All fields, with what stands in them. */
export function fieldsView(
  { fields, ruleSet }: Case,
  open: (field: RecordField) => void,
  finish: () => void,
  others: () => void,
): readonly (Node | null)[] {
  const { all, missing } = fields
  return [
    heading(interview.allFields[ruleSet.rules.endsIn]),
    ...(missing.length === 0
      ? []
      : [h('p', { class: 'inset' }, interview.missingFields(missing.map(({ label }) => label)))]),
    h(
      'dl',
      { class: 'summary' },
      all.map((field) => {
        const text = fields.textOf(field)
        const act = button(text === null ? wording.fillIn : wording.change, () => open(field), 'link')
        act.setAttribute('aria-label', `${act.textContent}: ${field.label}`)
        return h(
          'div',
          {},
          h('dt', {}, field.label),
          h(
            'dd',
            { class: text === null ? 'empty' : null },
            wordsIn(field, text) ?? (missing.includes(field) ? interview.stillToComplete : interview.byHand),
          ),
          h('dd', { class: 'act' }, act),
        )
      }),
    ),
    h(
      'div',
      { class: 'ways' },
      button(wording.make[ruleSet.rules.endsIn], finish, 'main'),
      fields.others === 0 ? null : button(wording.fillInOthers(fields.others), others, 'second'),
    ),
  ]
}

const wordsIn = ({ choices }: RecordField, text: string | null): string | null =>
  withId(choices, text)?.label ?? text
