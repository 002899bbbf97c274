import { h } from '../elements.ts'
import * as wording from '../wording.ts'

/** A choice as the form shows it. */
interface Option {
  readonly id: string
  readonly label: string
}

export interface Field {
  readonly legend: HTMLElement
  readonly hints: readonly string[]
  readonly error: string | null
}

/** What is wrong, at the head of the page, with a way to where it is. */
export const errorSummary = (error: string | null, target: string): HTMLElement | null =>
  error === null
    ? null
    : h(
        'div',
        { class: 'error-summary', role: 'alert', tabindex: -1, 'aria-labelledby': 'error-title' },
        h('h2', { id: 'error-title' }, wording.problem),
        h(
          'a',
          {
            href: `#${target}`,
            click: (event) => {
              event.preventDefault()
              document.getElementById(target)?.focus()
            },
          },
          error,
        ),
      )

/** Radios, or boxes where several may be chosen: nothing is chosen beforehand but what has been answered. */
export function options(
  field: Field,
  several: boolean,
  choices: readonly Option[],
  chosen: readonly string[],
): HTMLElement {
  const described = [field.hints.length > 0 ? 'hint' : null, field.error === null ? null : 'error'].filter(
    (id) => id !== null,
  )
  return h(
    'fieldset',
    { 'aria-describedby': described.length > 0 ? described.join(' ') : null },
    h('legend', {}, field.legend),
    ...hintsAndError(field),
    choices.map(({ id, label }, index) =>
      h(
        'div',
        { class: 'option' },
        h('input', {
          type: several ? 'checkbox' : 'radio',
          name: 'answer',
          id: `answer-${index}`,
          value: id,
          checked: chosen.includes(id),
          autocomplete: 'off',
        }),
        h('label', { for: `answer-${index}` }, label),
      ),
    ),
  )
}

export const hintsAndError = ({ hints, error }: Field): readonly (HTMLElement | null)[] => [
  hints.length === 0
    ? null
    : h(
        'div',
        { id: 'hint', class: 'hint' },
        hints.map((hint) => h('p', {}, hint)),
      ),
  error === null
    ? null
    : h('p', { id: 'error', class: 'error' }, h('span', { class: 'unseen' }, `${wording.error} `), error),
]

/** What is sent by Continue or Enter. `read`: the ids that were chosen, and what was written. */
export function form(
  submit: (chosen: readonly string[], text: string) => void,
  ...inside: readonly (HTMLElement | null)[]
): HTMLFormElement {
  const element: HTMLFormElement = h(
    'form',
    {
      novalidate: true,
      autocomplete: 'off',
      submit: (event) => {
        event.preventDefault()
        const chosen = [...element.querySelectorAll<HTMLInputElement>('input[name=answer]')]
          .filter(({ checked }) => checked)
          .map(({ value }) => value)
        submit(chosen, element.querySelector<HTMLInputElement>('[name=text]')?.value ?? '')
      },
    },
    inside,
    h('button', { type: 'submit', class: 'main' }, wording.goOn),
  )
  return element
}
