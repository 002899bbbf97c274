import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import type { Progress } from '../interview/session.ts'
import type { LocalContacts } from '../record/outcome.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Scenario } from '../training/scenario.ts'

/** What a page is made of beside its code. Plain data. */
export interface PageData {
  /** Those that it begins with, and those that they lead to. */
  readonly ruleSets: readonly PageRules[]
  /** The ids of those that it begins with, never empty. Where there are several, the page asks first who is reading. */
  readonly door: readonly string[]
  readonly scenarios: readonly Scenario[]
  /** Nobody real is concerned, whatever is done in it. */
  readonly practice: boolean
}

/** What the configuration says of the setting. */
export interface PageSetting {
  /** Its name; null where it is not known. */
  readonly setting: string | null
  readonly configured: Progress
  readonly contacts: LocalContacts
}

export interface PageRules extends PageSetting {
  readonly ruleSet: RuleSet
  /** It is, byte for byte, one that came with the program. */
  readonly shipped: boolean
}

/** The rule set without what only those who write rule sets, and workshops, are shown. */
export const forPage = (ruleSet: RuleSet): RuleSet => ({
  ...ruleSet,
  steps: ruleSet.steps.map((step) => ({ ...step, why: '' })),
  examples: [],
  accepted: [],
  recap: [],
})

/** The scenario without what only tests of the rules, lists, and whoever leads a workshop, need. */
export const forPractice = (scenario: Scenario): Scenario => {
  const { id, title, rules, teaches, beforehand, notes } = scenario
  const parts = scenario.parts.map(({ tell, answers, discuss }) => ({
    tell,
    answers,
    discuss,
    expect: { response: '', raised: [] },
  }))
  return { id, title, rules, teaches, beforehand, notes, themes: [], parts }
}

/* Plain data as a short text of a script: compressed by a library, as Node's own gives other bytes on other computers. */

export const pack = (data: unknown): string =>
  btoa(strFromU8(deflateSync(strToU8(JSON.stringify(data)), { level: 9 }), true))

export const unpack = (packed: string): unknown =>
  JSON.parse(strFromU8(inflateSync(strToU8(atob(packed), true))))
