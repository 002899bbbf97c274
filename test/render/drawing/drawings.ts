import type { Answers } from '../../../src/triage/assessment.ts'
import { drawing } from '../../../src/analysis/tree-picture.ts'
import type { Drawing } from '../../../src/analysis/tree-picture.ts'
import { shipped } from '../../properties/shipped.ts'

export const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
export const someAnswers: Answers = {
  adult: 'yes',
  'adult-role': 'position-of-trust',
  where: ['group-chat', 'unknown'],
  demands: 'unknown',
  material: ['nude'],
  coercion: 'no',
}
export const drawings: readonly (readonly [string, Drawing])[] = [
  ...shipped().map((ruleSet) => [ruleSet.rules.id, drawing(ruleSet, null)] as const),
  ['england-2024 with answers', drawing(england, someAnswers)],
]
