import { pageText, paragraphs, type Block, type Page } from '../render/page.ts'
import { indent } from '../render/wrap.ts'
import type { RuleSet } from '../rules/model.ts'
import { titleOf } from './response-text.ts'
import type { Scenario } from './scenario.ts'
import * as wording from './wording.ts'

/** A scenario with the rule set that it was written for. */
export interface Listed {
  readonly scenario: Scenario
  readonly ruleSet: RuleSet
}

/** Scenarios with the responses that they come to, their themes and what they teach. */
export function listing(all: readonly Listed[], { width, style }: Page): string {
  const write = paragraphs(Math.max(40, width - 1))
  const under = indent(2)
  return pageText([
    ...all.map(({ scenario, ruleSet }): Block => [
      ...write(scenario.id).map(style.strong),
      ...write(scenario.title, under),
      ...write(responsesIn(scenario, ruleSet), under),
      ...write(wording.themes(scenario.themes), under),
      ...write(scenario.teaches, under),
    ]),
    write(wording.howToPlay(all.length)),
    write(wording.allThemes(themesOf(all.map(({ scenario }) => scenario)))),
  ])
}

/** What each part comes to, in the words of the rule set. */
function responsesIn({ parts }: Scenario, ruleSet: RuleSet): string {
  return parts.map(({ expect }) => titleOf(ruleSet, expect.response)).join(wording.andThen)
}

/** Every theme once, in the order of the alphabet. */
export const themesOf = (scenarios: readonly Scenario[]): readonly string[] =>
  [...new Set(scenarios.flatMap(({ themes }) => themes))].toSorted()

export const withTheme = <T extends { readonly scenario: Scenario }>(
  all: readonly T[],
  theme: string | undefined,
): readonly T[] => (theme === undefined ? all : all.filter(({ scenario }) => scenario.themes.includes(theme)))
