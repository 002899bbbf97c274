import { toDiscuss } from '../../training/wording/demo.ts'
import type { Scenario } from '../../training/scenario.ts'
import type { Scene } from '../../training/scene.ts'
import { recommendationView } from '../../render/recommendation-view.ts'
import { practiceOnly } from '../../render/sentences.ts'
import type { Outcome } from '../../record/outcome.ts'
import type { Response } from '../../rules/model.ts'
import { button, details, h, heading, list, paragraphs } from '../elements.ts'
import { sectionsOf } from './recommendation.ts'
import * as wording from '../wording.ts'

/** How many hands were raised for each response, by its id. */
export type Hands = ReadonlyMap<string, number>

/** Titles alone: what a room sees says nothing of what comes. */
export const chooseView = (
  scenarios: readonly Scenario[],
  play: (scenario: Scenario) => void,
): readonly Node[] => [
  heading(wording.choosePractice),
  h('p', {}, practiceOnly),
  h(
    'ul',
    { class: 'plain' },
    scenarios.map((scenario) =>
      h(
        'li',
        {},
        button(scenario.title, () => play(scenario), 'link'),
      ),
    ),
  ),
]

/** What is told, and what there is to talk about. */
export const storyView = (
  { title, beforehand }: Scenario,
  { part, number, of }: Scene,
): readonly (Node | null)[] => [
  h('p', { class: 'stage' }, `${title}: ${wording.partOf(number, of)}`),
  heading(number === 1 ? wording.story : wording.news),
  number === 1 && beforehand !== null ? h('p', { class: 'inset' }, beforehand) : null,
  ...paragraphs([part.tell]),
  h('h2', {}, sentenceCase(toDiscuss)),
  list(part.discuss),
]

/** What would you do? A figure for each response; none need be given. */
export function voteView(
  responses: readonly Response[],
  hands: Hands,
  take: (hands: Hands) => void,
): readonly Node[] {
  const inputs = responses.map(({ id, title }) => {
    const input = h('input', {
      type: 'text',
      inputmode: 'numeric',
      id: `hands-${id}`,
      maxlength: 3,
      autocomplete: 'off',
      class: 'hands',
    })
    input.value = String(hands.get(id) ?? '')
    return {
      id,
      input,
      row: h('p', { class: 'vote' }, input, h('label', { for: `hands-${id}` }, title)),
    }
  })
  const form = h(
    'form',
    {
      submit: (event) => {
        event.preventDefault()
        take(new Map(inputs.map(({ id, input }) => [id, Math.max(0, Number.parseInt(input.value, 10) || 0)])))
      },
    },
    inputs.map(({ row }) => row),
    h('button', { type: 'submit', class: 'main' }, wording.reveal),
  )
  return [
    heading(wording.whatWouldYouDo),
    h('p', { class: 'hint' }, wording.showOfHands),
    form,
    details(wording.whatEachMeans, list(responses.map(({ title, say }) => `${title}. ${say}`))),
  ]
}

/** What the room would do, beside what is recommended. */
export function revealView(outcome: Outcome, hands: Hands): readonly (Node | null)[] {
  const { ruleSet } = outcome
  const most = Math.max(...hands.values(), 0)
  const [first, ...others] = recommendationView(outcome)
  return [
    ...(first === undefined ? [] : sectionsOf(first.sections)),
    ...(most === 0
      ? []
      : [
          h('h2', {}, wording.yourHands),
          h(
            'ul',
            { class: 'bars' },
            ruleSet.responses.map(({ id, title }) => {
              const count = hands.get(id) ?? 0
              return h(
                'li',
                {},
                `${title}: ${count}`,
                h('progress', { max: most, value: count, 'aria-hidden': 'true' }),
              )
            }),
          ),
          h('p', {}, wording.differing),
        ]),
    ...others
      .filter(({ name }) => name === 'why')
      .map(({ title, sections }) => details(title, sectionsOf(sections))),
  ]
}

/** What it was for. */
export const endView = ({ teaches, notes }: Scenario): readonly Node[] => [
  heading(wording.endOfPractice),
  h('p', {}, teaches),
  details(wording.notes, list(notes)),
]

const sentenceCase = (text: string): string => text.slice(0, 1) + text.slice(1).toLowerCase()
