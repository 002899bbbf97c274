import { waysOn } from '../interview/asking.ts'
import { choose, type Dialogue } from '../interview/dialogue.ts'
import * as wording from '../interview/wording.ts'
import type { Outcome } from '../record/outcome.ts'
import type { Page } from '../render/page.ts'
import type { RecommendationPart } from '../render/recommendation-parts.ts'
import { recommendationView } from '../render/recommendation-view.ts'
import { renderPart } from '../render/recommendation.ts'

/** What people ask next, once they know what to do now. */
const asked: readonly RecommendationPart[] = ['say', 'do-not', 'contacts', 'today', 'why', 'change']

/** First what to do now; then, from a short list, whatever somebody asks for. Rejects with `Stopped`. */
export async function showRecommendation(
  dialogue: Dialogue,
  outcome: Outcome,
  columns: () => number,
): Promise<'record' | 'back' | 'quit'> {
  const show = (name: RecommendationPart): void => {
    const page: Page = { width: columns(), style: dialogue.style }
    dialogue.prompter.show(`\n${renderPart(outcome, name, page).trimEnd()}`)
  }
  const ways = waysOn(wording.nextAsk, waysFrom(outcome), wording.whyNext[outcome.ruleSet.rules.endsIn])
  show('first')
  for (;;) {
    const way = await choose(dialogue, ways)
    if (way === 'answers') return 'back'
    if (way === 'record' || way === 'back' || way === 'quit') return way
    show(way)
  }
}

type Way = RecommendationPart | 'record' | 'answers'

function waysFrom(outcome: Outcome): readonly { readonly id: Way; readonly label: string }[] {
  const parts = recommendationView(outcome).flatMap(({ name, title }) =>
    name === 'first' ? [] : [{ id: name, label: title }],
  )
  const isAsked = ({ id }: { readonly id: RecommendationPart }): boolean => asked.includes(id)
  const first = asked.flatMap((name) => parts.filter(({ id }) => id === name))
  const open = outcome.assessment.unanswered.length
  return [
    ...first,
    { id: 'record', label: wording.goToRecord[outcome.ruleSet.rules.endsIn] },
    ...(open === 0 ? [] : [{ id: 'answers', label: wording.goToQuestions(open) } as const]),
    ...parts.filter((part) => !isAsked(part)),
  ]
}
