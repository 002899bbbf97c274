import type { RuleSet, RuleSetData } from './model.ts'

/** A rule set that the build has loaded before: plain data beside its digest. Trusts what it is given. */
export function revive(data: RuleSetData, digest: string): RuleSet {
  return { ...data, digest } as RuleSet
}
