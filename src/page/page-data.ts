import type { Progress } from '../interview/session.ts'
import type { LocalContacts } from '../record/outcome.ts'
import type { RuleSetData } from '../rules/model.ts'
import type { Scenario } from '../training/scenario.ts'

/** What a page is made of beside its code. Plain data. */
export interface PageData {
  /** Never empty. Where there are several, the page asks first who is reading. */
  readonly ruleSets: readonly PageRules[]
  readonly scenarios: readonly Scenario[]
  /** Nobody real is concerned, whatever is done in it. */
  readonly practice: boolean
}

/** A rule set, with what the configuration says of the setting. */
export interface PageRules {
  readonly data: RuleSetData
  readonly digest: string
  /** It is, byte for byte, one that came with the program. */
  readonly shipped: boolean
  /** The name of the setting; null where it is not known. */
  readonly setting: string | null
  readonly configured: Progress
  readonly contacts: LocalContacts
}

/** The rule set without what only those who write rule sets need. */
export const withoutTests = (data: RuleSetData): RuleSetData => ({ ...data, examples: [], accepted: [] })
