import { columnsOf } from '../render/wrap.ts'
import type { Block, Page } from '../render/page.ts'
import { rankOf, responseOf } from '../rules/lookup.ts'
import type { RuleSet } from '../rules/model.ts'
import { minutesOf, type Audience, type Scenario } from './scenario.ts'
import { inTwoColumns, writingFor, type Slide } from './slide.ts'
import * as wording from './wording.ts'

/** A scenario with the rule set that it was written for. */
export interface Listed {
  readonly scenario: Scenario
  readonly ruleSet: RuleSet
}

interface Ranked extends Listed {
  /** The place of the response of each part, from 0. */
  readonly ranks: readonly number[]
}

/** What a list is narrowed to. */
export interface Wanted {
  readonly theme?: string
  readonly for?: Audience
}

/** All scenarios, two beside each other, under the most that they come to. `usual`: the one played where none is named. */
export function listSlide(all: readonly Listed[], usual: string, page: Page): Slide {
  const write = writingFor(page)
  const ranked = all
    .map((each) => ({ ...each, ranks: ranksOf(each) }))
    .toSorted((one, other) => Math.max(...one.ranks) - Math.max(...other.ranks))
  const levelOf = ({ ruleSet, ranks }: Ranked): string => ruleSet.responses[Math.max(...ranks)]!.title
  const levels = [...new Set(ranked.map(levelOf))]
  const keys = new Set(all.map(({ ruleSet }) => ruleSet.responses.map(({ title }) => title).join(', ')))
  return {
    heading: wording.listHeading(all.length),
    blocks: [
      [...keys].flatMap((titles) => write(wording.listKey(titles.split(', ')))),
      ...levels.map((level): Block => {
        const those = ranked.filter((each) => levelOf(each) === level)
        const lines = those.map(({ scenario, ranks }) => lineOf(scenario, ranks, scenario.id === usual))
        return [
          ...write(wording.upTo(level, those.length)).map(page.style.heading),
          ...inTwoColumns(lines, Math.min(page.width - 1, 100)),
        ]
      }),
      write(wording.howToPlay),
    ],
  }
}

const ranksOf = ({ scenario, ruleSet }: Listed): readonly number[] =>
  scenario.parts.map(({ expect }) => rankOf(ruleSet, expect.response))

const longestId = 24

function lineOf(scenario: Scenario, ranks: readonly number[], isUsual: boolean): string {
  const id = `${isUsual ? '*' : ' '}${scenario.id}`
  const minutes = String(minutesOf(scenario) ?? '-').padStart(4)
  const space = ' '.repeat(Math.max(0, longestId + 1 - columnsOf(id)))
  return `${id}${space}${minutes}  ${ranks.map((rank) => rank + 1).join(' ')}`
}

/** One scenario in full: what it comes to, whom it suits, what it teaches. For whoever leads, not for a room. */
export function aboutSlide({ scenario, ruleSet }: Listed, page: Page): Slide {
  const write = writingFor(page)
  const { title, ages = [], setting, suits = [], themes, teaches, parts } = scenario
  const responses = parts.map(({ expect }) => responseOf(ruleSet, expect.response).title)
  return {
    heading: scenario.id,
    blocks: [
      write(title).map(page.style.heading),
      [
        wording.howLong(minutesOf(scenario), parts.length),
        wording.comesTo(responses),
        ...(setting === undefined && ages.length === 0 ? [] : [wording.about(setting ?? null, ages)]),
        ...(suits.length === 0 ? [] : [wording.suits(suits)]),
        wording.themes(themes),
      ].flatMap((line) => write(line)),
      write(teaches),
    ],
  }
}

/** Every theme once, in the order of the alphabet. */
export const themesOf = (scenarios: readonly Scenario[]): readonly string[] =>
  [...new Set(scenarios.flatMap(({ themes }) => themes))].toSorted()

/** Those of a theme, and those that are worth playing with these people; all where neither is asked for. */
export const narrowed = <T extends { readonly scenario: Scenario }>(
  all: readonly T[],
  { theme, for: audience }: Wanted,
): readonly T[] =>
  all.filter(
    ({ scenario }) =>
      (theme === undefined || scenario.themes.includes(theme)) &&
      (audience === undefined || (scenario.suits?.includes(audience) ?? false)),
  )
