import { readFileSync } from 'node:fs'
import type { RuleSet, RuleSetData } from '../../src/rules/model.ts'
import { revive } from '../../src/rules/revive.ts'

/** The rule set that everything is measured on, as the build compiled it. */
export function england(): RuleSet {
  const { data, digest } = JSON.parse(readFileSync('dist/shipped/england-2024.json', 'utf8')) as {
    data: RuleSetData
    digest: string
  }
  return revive(data, digest)
}
