import { readFileSync } from 'node:fs'
import { type RuleSet, type RuleSetData, revive } from '../../src/rules/model.ts'

/** The rule set that everything is measured on, as the build compiled it. */
export function england(): RuleSet {
  const { data, digest } = JSON.parse(readFileSync('dist/shipped/england-2024.json', 'utf8')) as {
    data: RuleSetData
    digest: string
  }
  return revive(data, digest)
}
