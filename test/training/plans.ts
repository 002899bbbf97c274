import { readdirSync, readFileSync } from 'node:fs'
import { readScenario } from '../../src/training/scenario-file.ts'
import type { Scenario } from '../../src/training/scenario.ts'
import { scenes } from '../../src/training/scene.ts'
import type { Plan } from '../../src/training/session.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'

const folder = new URL('../../rules/scenarios/', import.meta.url)

export const england: RuleSet = shipped().find(({ rules }) => rules.id === 'england-2024')!
export const before: RuleSet = shipped().find(({ rules }) => rules.id === 'ukccis-2016')!

const known = new Map<string, Scenario>()

/** A scenario that ships: read once. */
export function scenario(id: string): Scenario {
  const found = known.get(id)
  if (found) return found
  const read = readScenario(readFileSync(new URL(`${id}.yaml`, folder), 'utf8'), id, () => england)
  if (!read.ok) throw new Error(`${id} cannot be read`)
  known.set(id, read.value)
  return read.value
}

export const scenarioIds: readonly string[] = readdirSync(folder).flatMap(
  (name) => /^(.*)\.yaml$/.exec(name)?.[1] ?? [],
)

export const planOf = (groups: readonly string[], ids: readonly string[], ruleSet = england): Plan => ({
  ruleSet,
  groups: groups.map((name) => ({ name, people: null })),
  stories: ids
    .map(scenario)
    .map((each) => ({ scenario: each, scenes: scenes(ruleSet, each, england), rest: null })),
  recap: ruleSet.recap,
  begin: 10,
  end: 20,
})
