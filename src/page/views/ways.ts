import type { Ways } from '../../interview/asking.ts'
import { button, details, h, paragraphs } from '../elements.ts'
import * as wording from '../wording.ts'

/** A few ways to go on, a button each: the usual one first. */
export const waysView = <Id extends string>(
  { choices, help }: Ways<Id>,
  go: (id: Id) => void,
): readonly Node[] => [
  h(
    'div',
    { class: 'ways' },
    choices.map(({ id, label }, index) => button(label, () => go(id), index === 0 ? 'main' : 'second')),
  ),
  details(wording.whyThis, paragraphs(help)),
]
