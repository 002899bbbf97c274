import type { Io } from '../../world/io.ts'
import { scenes } from '../../training/scene.ts'
import { fitting, type SavedSession } from '../../training/session-file.ts'
import type { Entry, Group, Plan, Story } from '../../training/session.ts'
import { partsThatFit } from '../../training/timing.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import type { Problem } from '../../problems/problem.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import type { RuleSet } from '../../rules/model.ts'
import { openRuleSet, type OpenedRuleSet, type Trouble } from '../rule-set.ts'
import { openScenario } from '../scenarios.ts'
import { readOwn, type FoundScenario } from './own-scenarios.ts'

/** A scenario of a workshop. */
export interface Chosen extends FoundScenario {
  /** How many of its parts are played, from the first; null for all. */
  readonly parts: number | null
  /** The minutes of a break after it; null where there is none. */
  readonly rest: number | null
}

/** What is played in a workshop, with times. */
export interface Programme {
  /** Never empty. */
  readonly chosen: readonly Chosen[]
  /** The minutes for what comes before the first story, and after the last. */
  readonly begin: number
  readonly end: number
}

/** A workshop that can begin, or go on. */
export interface OpenedPlan {
  readonly plan: Plan
  readonly opened: OpenedRuleSet
  readonly entries: readonly Entry[]
  /** Under which name the rule set was found. */
  readonly rules: string
  readonly programme: Programme
}

/** All parts of these, without a break, and the usual time before and after. */
export const programmeOf = (found: readonly FoundScenario[]): Programme => ({
  chosen: found.map((each) => ({ ...each, parts: null, rest: null })),
  begin: 10,
  end: 20,
})

/** As much of it as there is time for, in its order. */
export async function withinTime(
  { chosen, begin, end }: Programme,
  minutes: number,
): Promise<Result<Programme, Trouble>> {
  const wanted: { readonly minutes: readonly number[]; readonly rest: number | null }[] = []
  for (const each of chosen) {
    const parts = each.scenario.parts.slice(0, each.parts ?? undefined)
    const at = parts.findIndex((part) => part.minutes === undefined)
    if (at >= 0) return failed(await withoutMinutes(each, at))
    wanted.push({ minutes: parts.map((part) => part.minutes ?? 0), rest: each.rest })
  }
  const counts = partsThatFit(wanted, minutes - begin - end)
  const played = chosen.flatMap((each, index) =>
    counts[index] === 0 ? [] : [{ ...each, parts: counts[index]! }],
  )
  if (played.length === 0) {
    const least = begin + end + wanted[0]!.minutes[0]!
    return failed(usageTrouble({ code: 'time-too-short', args: { least }, place: null }))
  }
  const last = played.length - 1
  return ok({
    chosen: played.map((each, index) => (index === last ? { ...each, rest: null } : each)),
    begin,
    end,
  })
}

export const usageTrouble = (problem: Problem): Trouble => ({
  problems: [problem],
  texts: {},
  exit: exitCode.usage,
})

/** A part that says nothing of its time, with its place where it stands in a file. */
async function withoutMinutes({ scenario, file }: Chosen, at: number): Promise<Trouble> {
  const { placeIn } = await import('../../training/scenario-file.ts')
  const place = file === null ? null : placeIn(file.text, file.name, ['parts', at, 'tell'])
  const texts = file === null ? {} : { [file.name]: file.text }
  return {
    problems: [{ code: 'no-minutes', args: { id: scenario.id }, place }],
    texts,
    exit: exitCode.answers,
  }
}

/** A new workshop: under the rule set that is named, else under that of the first scenario. */
export async function planFor(
  io: Io,
  programme: Programme,
  groups: readonly Group[],
  named: string | undefined,
): Promise<Result<OpenedPlan, Trouble>> {
  const { chosen, begin, end } = programme
  const rules = named ?? chosen[0]!.scenario.rules
  const opened = await openRuleSet(io, rules)
  if (!opened.ok) return opened
  const { ruleSet } = opened.value
  const plan = { ruleSet, groups, stories: storiesOf(ruleSet, chosen), recap: ruleSet.recap, begin, end }
  return ok({ plan, opened: opened.value, entries: [], rules, programme })
}

/** The scenarios with their parts under that rule set, as far as they are played. */
export const storiesOf = (ruleSet: RuleSet, chosen: readonly Chosen[]): readonly Story[] =>
  chosen.map(({ scenario, own, parts, rest }) => {
    const played = { ...scenario, parts: scenario.parts.slice(0, parts ?? undefined) }
    return { scenario: played, scenes: scenes(ruleSet, played, own.ruleSet), rest }
  })

/** A workshop that was kept, as far as what was entered still fits. */
export async function planOf(io: Io, session: SavedSession): Promise<Result<OpenedPlan, Trouble>> {
  const rules = session.rules.name
  const chosen: Chosen[] = []
  for (const { id, file, parts, rest } of session.scenarios) {
    const found = file === null ? await openScenario(io, id, {}) : await readOwn(io, file, rules)
    if (!found.ok) return failed(found.problems)
    chosen.push({ ...found.value, parts, rest })
  }
  const { groups, begin, end } = session
  const planned = await planFor(io, { chosen, begin, end }, groups, rules)
  if (!planned.ok) return planned
  return ok({ ...planned.value, entries: fitting(planned.value.plan, session.entries) })
}
