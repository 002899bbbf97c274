import { recommendationView } from '../../render/recommendation-view.ts'
import type { RecommendationPart } from '../../render/recommendation-parts.ts'
import { peopleDecide } from '../../render/sentences.ts'
import type { Item, Part, Section } from '../../render/view.ts'
import type { Case } from '../case.ts'
import { button, details, h, heading } from '../elements.ts'
import * as wording from '../wording.ts'

export interface Next {
  readonly answerMore: () => void
  readonly record: () => void
  readonly print: () => void
}

/** What is on paper: two sides. The rest is printed where it has been unfolded. */
const printed: readonly RecommendationPart[] = ['first', 'do-not', 'say', 'today', 'contacts']

/** The recommendation: what to do now, then what people ask next, each to unfold. */
export function recommendationPage({ outcome, ruleSet }: Case, next: Next): readonly Node[] {
  const open = outcome.assessment.unanswered.length
  return [
    ...recommendationView(outcome).map(partOf),
    h('p', { class: 'inset' }, peopleDecide),
    h(
      'div',
      { class: 'ways' },
      button(wording.goToFields[ruleSet.rules.endsIn], next.record, 'main'),
      button(wording.answerRest(open), next.answerMore, 'second'),
      button(wording.print, next.print, 'second'),
    ),
  ]
}

function partOf({ name, title, sections }: Part<RecommendationPart>): HTMLElement {
  if (name === 'first') return h('section', { class: 'first' }, sectionsOf(sections))
  const isAlone = sections.length === 1
  const inside = details(
    title,
    sections.flatMap((section) => sectionOf(isAlone ? { ...section, heading: null } : section)),
  )
  if (printed.includes(name)) inside.dataset['print'] = ''
  return inside
}

/** Sections one below the other. */
export const sectionsOf = (sections: readonly Section[]): readonly Node[] => sections.flatMap(sectionOf)

function sectionOf({ heading: title, items }: Section): readonly Node[] {
  return [
    ...(title === null ? [] : [h('h2', {}, title.slice(0, 1) + title.slice(1).toLowerCase())]),
    ...itemsOf(items),
  ]
}

/** Points that follow each other are one list, which goes on counting where they have numbers. */
function itemsOf(items: readonly Item[]): readonly HTMLElement[] {
  const drawn: HTMLElement[] = []
  let open: HTMLElement | null = null
  for (const item of items) {
    if (item.kind !== 'point') {
      open = null
      drawn.push(lineOf(item))
      continue
    }
    if (open === null) drawn.push((open = item.number === null ? h('ul') : h('ol', { start: item.number })))
    open.append(
      h(
        'li',
        {},
        item.text,
        item.under.map((under) => h('p', { class: 'under' }, under)),
      ),
    )
  }
  return drawn
}

function lineOf(item: Exclude<Item, { kind: 'point' }>): HTMLElement {
  switch (item.kind) {
    case 'response': {
      const title = heading(item.text)
      title.className = item.rank === item.highest ? 'response highest' : 'response'
      return title
    }
    case 'strong':
      return h('p', {}, h('strong', {}, item.text))
    case 'text':
      return h('p', {}, item.text)
  }
}
