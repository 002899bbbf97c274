import { listedAnswers, type ListedAnswer } from '../../interview/listed-answers.ts'
import * as interview from '../../interview/wording.ts'
import type { Case } from '../case.ts'
import { button, h, heading } from '../elements.ts'
import * as wording from '../wording.ts'

/** Check your answers: by stage, and any can be changed. */
export function answersView(given: Case, change: (id: string) => void, finish: () => void): readonly Node[] {
  const { stages, notUsed } = listedAnswers(given.ruleSet, given.session, given.rules.configured)
  return [
    heading(interview.allAnswers),
    ...stages.flatMap(({ title, answers }) => [h('h2', {}, title), summary(answers, change)]),
    ...(notUsed.length === 0 ? [] : [h('h2', {}, interview.notUsed), summary(notUsed, null)]),
    button(wording.finish, finish, 'main'),
  ]
}

const summary = (answers: readonly ListedAnswer[], change: ((id: string) => void) | null): HTMLElement =>
  h(
    'dl',
    { class: 'summary' },
    answers.map(({ id, ask, answer }) =>
      h(
        'div',
        {},
        h('dt', {}, ask),
        h('dd', {}, answer),
        change === null
          ? null
          : h(
              'dd',
              { class: 'act' },
              changeButton(ask, () => change(id)),
            ),
      ),
    ),
  )

function changeButton(ask: string, act: () => void): HTMLButtonElement {
  const element = button(wording.change, act, 'link')
  element.setAttribute('aria-label', wording.changeOf(ask))
  return element
}
