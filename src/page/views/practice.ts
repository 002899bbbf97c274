import { toDiscuss } from '../../training/wording/demo.ts'
import * as training from '../../training/wording/turns.ts'
import type { Scenario } from '../../training/scenario.ts'
import type { Scene } from '../../training/scene.ts'
import { recommendationView } from '../../render/recommendation-view.ts'
import { practiceOnly } from '../../render/sentences.ts'
import type { Outcome } from '../../record/outcome.ts'
import { rankOf } from '../../rules/lookup.ts'
import type { Response, RuleSet } from '../../rules/model.ts'
import { button, details, h, heading, list, paragraphs } from '../elements.ts'
import { sectionsOf } from './recommendation.ts'
import * as wording from '../wording.ts'

/** How many hands were raised for each response, by its id. */
export type Hands = ReadonlyMap<string, number>
export const noHands: Hands = new Map()

/** Before the room has talked, and after. */
export type Votes = Readonly<Record<'first' | 'again', Hands>>

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

/** What is told. */
export const storyView = (
  { title, beforehand }: Scenario,
  { part, number, of }: Scene,
): readonly (Node | null)[] => [
  h('p', { class: 'stage' }, `${title}: ${wording.partOf(number, of)}`),
  heading(number === 1 ? wording.story : wording.news),
  number === 1 && beforehand !== null ? h('p', { class: 'inset' }, beforehand) : null,
  ...paragraphs([part.tell]),
]

/** What would you do? A figure for each response; none need be given. */
export function voteView(
  responses: readonly Response[],
  when: keyof Votes,
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
    h('button', { type: 'submit', class: 'main' }, when === 'first' ? wording.letUsTalk : wording.reveal),
  )
  return [
    heading(when === 'first' ? wording.whatWouldYouDo : wording.whatNow),
    h('p', { class: 'hint' }, when === 'first' ? wording.handsFirst : wording.handsAgain),
    form,
    details(wording.whatEachMeans, list(responses.map(({ title, say }) => `${title}. ${say}`))),
  ]
}

/** What the room said, and what there is to talk about: nothing of what is recommended. */
export const talkView = (ruleSet: RuleSet, { part }: Scene, { first }: Votes): readonly Node[] => [
  heading(sentenceCase(toDiscuss)),
  list(part.discuss),
  ...bars(ruleSet, wording.handsWere, [first]),
]

/** What is recommended, and how the room stands to it. */
export function revealView(outcome: Outcome, { first, again }: Votes): readonly (Node | null)[] {
  const { ruleSet, assessment } = outcome
  const [recommended, ...others] = recommendationView(outcome)
  const rank = rankOf(ruleSet, assessment.response)
  const isCalledFor = (than: (other: number) => boolean): boolean =>
    [...again].some(([id, hands]) => hands > 0 && than(rankOf(ruleSet, id)))
  const [less, more] = [isCalledFor((other) => other < rank), isCalledFor((other) => other > rank)]
  const toAsk = [
    ...(less || more ? [training.notWrong] : [training.askWhatWouldChange]),
    ...(less ? [training.askLess] : []),
    ...(more ? [training.askMore] : []),
  ]
  return [
    ...(recommended === undefined ? [] : sectionsOf(recommended.sections)),
    ...bars(ruleSet, wording.handsBeforeAndAfter, [first, again]),
    ...([...again.values()].some((hands) => hands > 0) ? paragraphs(toAsk) : []),
    ...others
      .filter(({ name }) => name === 'why')
      .map(({ title, sections }) => details(title, sectionsOf(sections))),
  ]
}

/** For each response how many hands there were, then and now; nothing where none was counted. */
function bars(ruleSet: RuleSet, title: string, votes: readonly Hands[]): readonly Node[] {
  const counted = votes.filter((hands) => [...hands.values()].some((count) => count > 0))
  const most = Math.max(...counted.flatMap((hands) => [...hands.values()]))
  if (counted.length === 0) return []
  return [
    h('h2', {}, title),
    h(
      'ul',
      { class: 'bars' },
      ruleSet.responses.map((response) => {
        const counts = counted.map((hands) => hands.get(response.id) ?? 0)
        return h(
          'li',
          {},
          `${response.title}: ${wording.thenAndNow(counts)}`,
          counts.map((value) => h('progress', { max: most, value, 'aria-hidden': 'true' })),
        )
      }),
    ),
  ]
}

/** What it was for. */
export const endView = ({ teaches, notes }: Scenario): readonly Node[] => [
  heading(wording.endOfPractice),
  h('p', {}, teaches),
  details(wording.notes, list(notes)),
]

const sentenceCase = (text: string): string => text.slice(0, 1) + text.slice(1).toLowerCase()
