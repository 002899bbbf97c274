import type { Announcement } from '../../interview/announcement.ts'
import type { Ways } from '../../interview/asking.ts'
import { titleOf } from '../../interview/interview-state.ts'
import { elsewhereWays, guidanceFor, handOverWays, offerWays } from '../../interview/ways.ts'
import * as interview from '../../interview/wording.ts'
import { contactLine } from '../../render/sentences.ts'
import type { RuleSet } from '../../rules/model.ts'
import { button, details, h, heading, list, paragraphs } from '../elements.ts'
import * as wording from '../wording.ts'

/* What stands between the questions, each a page of its own. */

/** What is urgent. */
export function urgentView(
  { headings: [first = '', ...others], say, steps, contacts }: Announcement,
  goOn: () => void,
): readonly Node[] {
  return [
    h(
      'div',
      { class: 'urgent' },
      heading(first),
      others.map((each) => h('h2', {}, each)),
      ...paragraphs(say),
    ),
    ...(steps.length === 0 ? [] : [h('h2', {}, interview.doNow), stepList(steps)]),
    ...(contacts.length === 0 ? [] : [h('h2', {}, interview.contactNow), list(contacts.map(contactLine))]),
    button(wording.goOn, goOn, 'main'),
  ]
}

/** The answers are enough to act on. */
export const offerView = (
  ruleSet: RuleSet,
  response: string,
  go: (way: 'yes' | 'no') => void,
): readonly Node[] => [
  heading(interview.offerAsk),
  h('p', {}, interview.offer(titleOf(ruleSet, response))),
  ...waysView(offerWays, go),
]

/** Whoever answers should hand over. */
export function handOverView(
  { handOver, steps }: RuleSet,
  go: (way: 'stop' | 'go-on') => void,
): readonly Node[] {
  if (handOver === null) return []
  return [
    heading(interview.handOverAsk),
    h('p', {}, h('strong', {}, handOver.say)),
    stepList(steps.filter(({ id }) => handOver.steps.includes(id))),
    ...waysView(handOverWays(handOver), go),
  ]
}

/** The setting is in another nation. */
export function elsewhereView(
  ruleSet: RuleSet,
  nation: string,
  go: (way: 'leave' | 'change') => void,
): readonly Node[] {
  const guidance = guidanceFor(ruleSet, nation)
  return [
    heading(interview.notCovered(nation)),
    ...paragraphs([guidance?.say ?? interview.noGuidanceKnown(ruleSet.rules.nation)]),
    ...waysView(elsewhereWays(guidance !== null && guidance.to !== null), go),
  ]
}

const stepList = (steps: readonly { readonly say: string; readonly who: string }[]): HTMLElement =>
  list(
    steps.map(({ say, who }) => interview.stepSay(say, who)),
    'ol',
  )

/** A few ways to go on, a button each: the usual one first. */
const waysView = <Id extends string>({ choices, help }: Ways<Id>, go: (id: Id) => void): readonly Node[] => [
  h(
    'div',
    { class: 'ways' },
    choices.map(({ id, label }, index) => button(label, () => go(id), index === 0 ? 'main' : 'second')),
  ),
  details(wording.whyThis, paragraphs(help)),
]
