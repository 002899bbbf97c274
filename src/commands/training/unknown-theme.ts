import { exitCode } from '../../problems/exit-codes.ts'
import { themesOf } from '../../training/listing.ts'
import { nearest } from '../../text/nearest.ts'
import type { Trouble } from '../rule-set.ts'
import type { FoundScenario } from './own-scenarios.ts'

/** No scenario has that theme. */
export function unknownTheme(found: readonly FoundScenario[], theme: string): Trouble {
  const known = themesOf(found.map(({ scenario }) => scenario))
  const args = { theme, nearest: nearest(theme, known), known }
  return { problems: [{ code: 'unknown-theme', args, place: null }], texts: {}, exit: exitCode.usage }
}
