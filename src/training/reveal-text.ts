import type { Block, Page } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { rankOf } from '../rules/lookup.ts'
import { titleOf } from './response-text.ts'
import { responseSlide } from './scene-text.ts'
import { againsts } from './session.ts'
import { writingFor, type Slide } from './slide.ts'
import { lastOf, type GroupVotes, type PartTally, type Vote } from './tally.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')

/** What is shown once every group has said again what it would do: who moved, what the rules make of it, who differs. */
export const revealSlides = (
  ruleSet: RuleSet,
  part: PartTally,
  isFirst: boolean,
  page: Page,
): readonly Slide[] => [
  movedSlide(ruleSet, part, page),
  responseSlide(ruleSet, part.scene, page),
  againstSlide(ruleSet, part, isFirst, page),
]

/** What the groups said by themselves: nothing of what the rules make of it. */
export function saidSlide(ruleSet: RuleSet, votes: readonly GroupVotes[], page: Page): Slide {
  const write = writingFor(page)
  const said = saidBy(
    ruleSet,
    votes.map(({ group, first }) => [group, first]),
  )
  return {
    heading: wording.whatGroupsSaid,
    blocks: [
      votes.flatMap(({ group, first }) =>
        write(wording.groupSaid(group, titleOf(ruleSet, first.response), first.level), bullet),
      ),
      votes.length === 1 ? [] : write(wording.amongThemselves(said.map(({ title }) => title))),
    ],
  }
}

/** The responses that were named, the highest first, each with the groups that named it. */
export function saidBy(
  ruleSet: RuleSet,
  votes: readonly (readonly [group: string, vote: Vote])[],
): readonly { readonly title: string; readonly groups: string; readonly many: number }[] {
  const named = [...new Set(votes.map(([, { response }]) => response))].toSorted(
    (one, other) => rankOf(ruleSet, other) - rankOf(ruleSet, one),
  )
  return named.map((response) => {
    const groups = votes.filter(([, vote]) => vote.response === response).map(([group]) => group)
    return { title: titleOf(ruleSet, response), groups: wording.list(groups), many: groups.length }
  })
}

/** Where talking has moved somebody. */
function movedSlide(ruleSet: RuleSet, { votes }: PartTally, page: Page): Slide {
  const write = writingFor(page)
  const title = ({ response }: Vote): string => titleOf(ruleSet, response)
  return {
    heading: wording.whereYouMoved,
    blocks: [
      votes.flatMap(({ group, first, again }) =>
        write(
          again === null || again.response === first.response
            ? wording.stayed(group, title(first), first.level, (again ?? first).level)
            : wording.moved(group, title(first), title(again), first.level, again.level),
          bullet,
        ),
      ),
    ],
  }
}

function againstSlide(
  ruleSet: RuleSet,
  { votes, recommended }: PartTally,
  isFirst: boolean,
  page: Page,
): Slide {
  const write = writingFor(page)
  const last = votes.map((each) => ({ group: each.group, ...lastOf(each) }))
  const lines = againsts.map((against): Block => {
    const those = last.filter((vote) => vote.against === against)
    const groups = those.map(({ group, response }) =>
      against === 'same' ? group : wording.saidThat(group, titleOf(ruleSet, response)),
    )
    return groups.length === 0 ? [] : write(wording.againstLine(against, wording.list(groups)), bullet)
  })
  const isAlike = last.every(({ against }) => against === 'same')
  const questions = [
    ...(isAlike ? [wording.askWhatWouldChange] : []),
    ...(last.some(({ against }) => against === 'lower') ? [wording.askLess] : []),
    ...(last.some(({ against }) => against === 'higher') ? [wording.askMore] : []),
  ]
  return {
    heading: wording.agreedAndDiffered,
    joins: true,
    blocks: [
      write(wording.theRulesSay(titleOf(ruleSet, recommended))),
      isAlike ? write(wording.allAsRecommended(last.length)) : lines.flat(),
      ...(isFirst && !isAlike ? [write(wording.notWrong)] : []),
      ...questions.map((question) => write(question)),
    ],
  }
}
