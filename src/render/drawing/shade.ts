import type { Response, RuleSet } from '../../rules/model.ts'
import { rankOf } from '../../rules/lookup.ts'

/** The ground of a response in a picture, and what can be read on it. The word always stands there too. */
export interface Shade {
  readonly fill: string
  readonly ink: string
}

/** From the lowest to the highest, each darker than the one before: the order shows without colour too. Never green. */
const shades: readonly Shade[] = [
  { fill: '#ffffff', ink: 'black' },
  { fill: '#e8eef4', ink: 'black' },
  { fill: '#ffe8a3', ink: 'black' },
  { fill: '#ffc61a', ink: 'black' },
  { fill: '#f47738', ink: 'black' },
  { fill: '#b10e1e', ink: 'white' },
]

export function shadeIn(ruleSet: RuleSet, { id }: Response): Shade {
  const highest = Math.max(1, ruleSet.responses.length - 1)
  return shades[Math.round((rankOf(ruleSet, id) / highest) * (shades.length - 1))]!
}

/** Under the answer that was given, and under a heading. */
export const marked = '#eeeeee'
export const heading = '#dddddd'

/** What stands back still has to be read: this is 5 to 1 on white. */
export const faint = '#6b6b6b'
/** Round it, and from it: 3.5 to 1. */
export const faintLine = '#8a8a8a'
