import { readdirSync, readFileSync } from 'node:fs'
import { load } from '../../src/rules/load.ts'
import type { RuleSet } from '../../src/rules/model.ts'

const folder = new URL('../../rules/', import.meta.url)

/** Every rule set in `rules/`, loaded from its text. */
export function shipped(): RuleSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const loaded = load(readFileSync(new URL(name, folder), 'utf8'), name)
      if (!loaded.ok) throw new Error(`${name}: ${loaded.problems.map(({ code }) => code).join(', ')}`)
      return loaded.value
    })
}
