import type { Io } from '../../world/io.ts'
import { scenes } from '../../training/scene.ts'
import { fitting, type SavedSession } from '../../training/session-file.ts'
import type { Entry, Plan, Story } from '../../training/session.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import type { RuleSet } from '../../rules/model.ts'
import { openRuleSet, type OpenedRuleSet, type Trouble } from '../rule-set.ts'
import { openScenario } from '../scenarios.ts'
import { readOwn, type FoundScenario } from './own-scenarios.ts'

/** A workshop that can begin, or go on. */
export interface OpenedPlan {
  readonly plan: Plan
  readonly opened: OpenedRuleSet
  readonly entries: readonly Entry[]
  /** Under which name the rule set was found. */
  readonly rules: string
  readonly scenarios: readonly FoundScenario[]
}

/** A new workshop: under the rule set that is named, else under that of the first scenario. */
export async function planFor(
  io: Io,
  scenarios: readonly FoundScenario[],
  groups: readonly string[],
  named: string | undefined,
): Promise<Result<OpenedPlan, Trouble>> {
  const rules = named ?? scenarios[0]!.scenario.rules
  const opened = await openRuleSet(io, rules)
  if (!opened.ok) return opened
  const { ruleSet } = opened.value
  const plan = { ruleSet, groups, stories: storiesOf(ruleSet, scenarios), recap: ruleSet.recap }
  return ok({ plan, opened: opened.value, entries: [], rules, scenarios })
}

/** The scenarios with their parts under that rule set. */
export const storiesOf = (ruleSet: RuleSet, scenarios: readonly FoundScenario[]): readonly Story[] =>
  scenarios.map(({ scenario, own }) => ({ scenario, scenes: scenes(ruleSet, scenario, own.ruleSet) }))

/** A workshop that was kept, as far as what was entered still fits. */
export async function planOf(io: Io, session: SavedSession): Promise<Result<OpenedPlan, Trouble>> {
  const rules = session.rules.name
  const scenarios: FoundScenario[] = []
  for (const { id, file } of session.scenarios) {
    const found = file === null ? await openScenario(io, id, {}) : await readOwn(io, file, rules)
    if (!found.ok) return failed(found.problems)
    scenarios.push(found.value)
  }
  const planned = await planFor(io, scenarios, session.groups, rules)
  if (!planned.ok) return planned
  return ok({ ...planned.value, entries: fitting(planned.value.plan, session.entries) })
}
