import type { Block, Page } from '../render/page.ts'
import { hanging } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { rankOf } from '../rules/lookup.ts'
import { titleOf } from './response-text.ts'
import { discussionSlides, responseSlide } from './scene-text.ts'
import { writingFor, type Slide } from './slide.ts'
import { againsts, type GroupView, type PartTally } from './tally.ts'
import * as wording from './wording.ts'

const bullet = hanging(' -  ')

/** What is shown once every group has entered what it would do: that first, then what the rules make of it and why. */
export function revealSlides(ruleSet: RuleSet, part: PartTally, page: Page): readonly Slide[] {
  return [
    saidSlide(ruleSet, part, page),
    responseSlide(ruleSet, part.scene, page),
    againstSlide(ruleSet, part, page),
    ...discussionSlides(part.scene, page),
  ]
}

function saidSlide(ruleSet: RuleSet, { views }: PartTally, page: Page): Slide {
  const write = writingFor(page)
  const said = saidBy(ruleSet, views)
  return {
    heading: wording.whatGroupsSaid,
    blocks: [
      ...views.map(({ group, response, level }) =>
        write(wording.groupSaid(group, titleOf(ruleSet, response), level), bullet),
      ),
      views.length === 1 ? [] : write(wording.amongThemselves(said.map(({ title }) => title))),
      ...(said.length === 1 || said.length === views.length
        ? []
        : [said.flatMap(({ title, groups }) => write(`${title}: ${groups}`, bullet))]),
    ],
  }
}

/** The responses that were named, the highest first, each with the groups that named it. */
export function saidBy(
  ruleSet: RuleSet,
  views: readonly GroupView[],
): readonly { readonly title: string; readonly groups: string; readonly many: number }[] {
  const named = [...new Set(views.map(({ response }) => response))].toSorted(
    (one, other) => rankOf(ruleSet, other) - rankOf(ruleSet, one),
  )
  return named.map((response) => {
    const groups = views.filter((view) => view.response === response).map(({ group }) => group)
    return { title: titleOf(ruleSet, response), groups: wording.list(groups), many: groups.length }
  })
}

function againstSlide(ruleSet: RuleSet, { views, recommended }: PartTally, page: Page): Slide {
  const write = writingFor(page)
  const lines = againsts.map((against): Block => {
    const those = views.filter((view) => view.against === against)
    const groups = those.map(({ group, response }) =>
      against === 'same' ? group : wording.saidThat(group, titleOf(ruleSet, response)),
    )
    return groups.length === 0 ? [] : write(wording.againstLine(against, wording.list(groups)), bullet)
  })
  const isAlike = views.every(({ against }) => against === 'same')
  const questions = [
    ...(isAlike ? [wording.askWhatWouldChange] : []),
    ...(views.some(({ against }) => against === 'lower') ? [wording.askLess] : []),
    ...(views.some(({ against }) => against === 'higher') ? [wording.askMore] : []),
  ]
  return {
    heading: wording.agreedAndDiffered,
    blocks: [
      write(wording.theRulesSay(titleOf(ruleSet, recommended))),
      ...(isAlike ? [write(wording.allAsRecommended(views.length))] : lines),
      ...questions.map((question) => write(question)),
    ],
  }
}
