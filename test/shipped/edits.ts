import { readFileSync } from 'node:fs'
import { parseDocument, type Document } from 'yaml'
import { differences } from '../../src/analysis/differences.ts'
import { lint } from '../../src/lint/index.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { renderRuleSetDiff } from '../../src/render/rule-set-diff.ts'
import { load, loadWithPlaces } from '../../src/rules/load.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'

/** Where in a rule set file something stands: keys and list positions. */
export type Path = readonly (string | number)[]

/** The rule set that is used where none is named, and its text. Nothing here knows what stands in it. */
export const standard = shipped().find(({ rules }) => rules.standard)!
export const text = readFileSync(new URL(`../../rules/${standard.rules.id}.yaml`, import.meta.url), 'utf8')

/** The file with an edit of its parsed tree. */
export function edited(edit: (file: Document) => void): string {
  const file = parseDocument(text)
  edit(file)
  return file.toString({ lineWidth: 0 })
}

export function loaded(changed: string): RuleSet {
  const result = load(changed, 'rules.yaml')
  if (!result.ok) throw new Error(JSON.stringify(result.problems.slice(0, 3)))
  return result.value
}

/** What `rules check` finds. */
export function checked(changed: string): readonly Problem[] {
  const result = loadWithPlaces(changed, 'rules.yaml')
  return result.ok ? lint({ ...result.value, today: standard.sources[0]!.checked }) : result.problems
}

/** What `rules diff` prints, without its line ends. */
export const compared = (changed: string): string =>
  renderRuleSetDiff(differences(standard, loaded(changed)), 80).replaceAll(/\s+/g, ' ')
