import earlier from '#shipped/earlier'
import ruleSets from '#shipped/rule-sets'
import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import { withReviews } from './reviews.ts'
import { readText } from '../world/read-text.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { nearest } from '../text/nearest.ts'
import { revive, type RuleSet, type RuleSetData } from '../rules/model.ts'

export interface OpenedRuleSet {
  readonly ruleSet: RuleSet
  /** It is, byte for byte, one that came with the program. */
  readonly shipped: boolean
  /** The version that came with the program in its place, where it is an earlier one. */
  readonly newer?: string
}

/** Why a file could not be used, with the texts that the problems point into and the exit code they call for. */
export interface Trouble {
  readonly problems: readonly Problem[]
  readonly texts: Readonly<Record<string, string>>
  readonly exit: number
}

export { default as standardRuleSet } from '#shipped/standard'

/** The shipped rule set with that id, or the one in that file. */
export async function openRuleSet(io: Io, idOrFile: string): Promise<Result<OpenedRuleSet, Trouble>> {
  const shipped = await shippedRuleSet(idOrFile)
  if (shipped) return ok({ ruleSet: await withReviews(io, idOrFile, shipped), shipped: true })
  if (!/[/\\.]/.test(idOrFile)) {
    const args = { id: idOrFile, nearest: nearest(idOrFile, shippedIds()) }
    return failed({
      problems: [{ code: 'unknown-rule-set', args, place: null }],
      texts: {},
      exit: exitCode.usage,
    })
  }
  const text = await readText(io.files, idOrFile)
  if (!text.ok) return failed({ problems: text.problems, texts: {}, exit: exitCode.file })
  const { load } = await import('../rules/load.ts')
  const loaded = load(text.value, idOrFile)
  if (!loaded.ok)
    return failed({ problems: loaded.problems, texts: { [idOrFile]: text.value }, exit: exitCode.rules })
  const same = await shippedRuleSet(loaded.value.rules.id)
  const ruleSet = await withReviews(io, idOrFile, loaded.value)
  return ok({ ruleSet, shipped: same?.digest === loaded.value.digest })
}

export const shippedIds = (): readonly string[] => Object.keys(ruleSets)

/** The rule set of an earlier version, under which records were written; null where it did not come with the program. */
export async function earlierRuleSet(id: string, version: string, digest: string): Promise<RuleSet | null> {
  const name = `${id}-${version}`
  const open = Object.hasOwn(earlier, name) ? earlier[name] : undefined
  const found = await open?.()
  return found?.digest === digest ? revive(found.data as RuleSetData, digest) : null
}

async function shippedRuleSet(id: string): Promise<RuleSet | null> {
  const open = Object.hasOwn(ruleSets, id) ? ruleSets[id] : undefined
  if (!open) return null
  const { data, digest } = await open()
  // The build wrote it from what `load` gave.
  return revive(data as RuleSetData, digest)
}
