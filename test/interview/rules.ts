import { readFileSync } from 'node:fs'
import type { RuleSet } from '../../src/rules/model.ts'
import { load } from '../../src/rules/load.ts'

function loadFrom(path: string): RuleSet {
  const loaded = load(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'), path)
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  return loaded.value
}

/** The small rule set: danger, you, adult, adult-role, age, where, device-held. */
export const small = loadFrom('test/fixtures/rules/small.yaml')

/** The same without the parts that a rule set may leave out. */
export const bare: RuleSet = { ...small, offer: null, handOver: null, otherNations: [] }

export const england = (): RuleSet => loadFrom('rules/england-2024.yaml')
