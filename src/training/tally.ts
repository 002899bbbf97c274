import { rankOf } from '../rules/lookup.ts'
import type { Scenario } from './scenario.ts'
import type { Scene } from './scene.ts'
import { turnsOf, type Entry, type Level, type Plan, type When } from './session.ts'

/** How what a group said stands to the recommendation. */
export type Against = 'lower' | 'same' | 'higher'
export const againsts: readonly Against[] = ['lower', 'same', 'higher']

export interface GroupView {
  readonly group: string
  /** A response id. */
  readonly response: string
  readonly level: Level
  readonly against: Against
}

/** One part that every group has entered something for. */
export interface PartTally {
  readonly scenario: Scenario
  readonly scene: Scene
  /** The response id that the rules come to. */
  readonly recommended: string
  /** In the order of the groups. */
  readonly views: readonly GroupView[]
  /** Null where nothing has been entered yet. */
  readonly agreed: { readonly response: string | null; readonly why: string | null } | null
}

/** How one group did over all parts. */
export interface GroupTally {
  readonly group: string
  readonly views: Readonly<Record<Against, number>>
  /** The mean of how sure it was; null where it has entered nothing. */
  readonly level: number | null
  /** How sure it was before the first scenario, and after the last; null where it was not asked yet. */
  readonly confidence: Readonly<Record<When, Level | null>>
}

interface RecapTally {
  readonly statement: string
  readonly said: boolean
  readonly isRight: boolean
}

/** All that has been entered, as far as it is complete. */
export interface WorkshopTally {
  readonly parts: readonly PartTally[]
  readonly groups: readonly GroupTally[]
  readonly recap: readonly RecapTally[]
}

/** Counts what has been entered. */
export function tally(plan: Plan, entries: readonly Entry[]): WorkshopTally {
  const parts = partTallies(plan, entries)
  return {
    parts,
    groups: plan.groups.map((group, index) => groupTally(plan, entries, parts, group, index)),
    recap: plan.recap.flatMap(({ id, isTrue }) => {
      const entry = entries.find((each) => each.kind === 'recap' && each.statement === id)
      return entry?.kind === 'recap'
        ? [{ statement: id, said: entry.said, isRight: entry.said === isTrue }]
        : []
    }),
  }
}

function partTallies(plan: Plan, entries: readonly Entry[]): readonly PartTally[] {
  const { groups, stories } = plan
  const turns = turnsOf(plan)
  return stories.flatMap(({ scenario, scenes }, story) =>
    scenes.flatMap((scene, part): readonly PartTally[] => {
      const recommended = scene.assessment.response
      const first = turns.findIndex(
        (turn) => turn.kind === 'view' && turn.story === story && turn.part === part,
      )
      const views = entries.slice(first, first + groups.length).flatMap((entry, group) =>
        entry.kind === 'view'
          ? [
              {
                group: groups[group]!,
                response: entry.response,
                level: entry.level,
                against: against(plan, entry.response, recommended),
              },
            ]
          : [],
      )
      if (views.length < groups.length) return []
      const agreed = entries[first + groups.length]
      return [{ scenario, scene, recommended, views, agreed: agreed?.kind === 'agreement' ? agreed : null }]
    }),
  )
}

function against({ ruleSet }: Plan, response: string, recommended: string): Against {
  const [said, rules] = [rankOf(ruleSet, response), rankOf(ruleSet, recommended)]
  return said === rules ? 'same' : said < rules ? 'lower' : 'higher'
}

function groupTally(
  plan: Plan,
  entries: readonly Entry[],
  parts: readonly PartTally[],
  group: string,
  index: number,
): GroupTally {
  const views = parts.flatMap((part) => part.views[index] ?? [])
  const count = (wanted: Against): number => views.filter((view) => view.against === wanted).length
  const turns = turnsOf(plan)
  const confidence = (when: When): Level | null => {
    const at = turns.findIndex(
      (turn) => turn.kind === 'confidence' && turn.when === when && turn.group === index,
    )
    const entry = entries[at]
    return entry?.kind === 'confidence' ? entry.level : null
  }
  return {
    group,
    views: { lower: count('lower'), same: count('same'), higher: count('higher') },
    level: views.length === 0 ? null : mean(views.map(({ level }) => level)),
    confidence: { before: confidence('before'), after: confidence('after') },
  }
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
