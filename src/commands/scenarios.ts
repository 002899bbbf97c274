import scenarios from '#shipped/scenarios'
import { exitCode } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import type { Scenario } from '../training/scenario.ts'
import { readText } from '../world/read-text.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { eachOnce, openFolder, readOwn, type FoundScenario } from './training/own-scenarios.ts'
import { themesOf } from '../training/listing.ts'
import { nearest } from '../text/nearest.ts'
import { openRuleSet, standardRuleSet, type Trouble } from './rule-set.ts'

/** The scenarios there are, and why others could not be used. */
export interface Shelf {
  readonly found: readonly FoundScenario[]
  readonly troubles: readonly Trouble[]
}

/** Where to look for scenarios beside those that ship, and a rule set that they may be written for. */
export interface ShelfOptions {
  readonly scenarios?: string
  readonly rules?: string
}

/**
 * The scenarios there are: those of the folder first, then those that ship for the rule set, and have no namesake
 * there. Where none ships for it, those for the standard one.
 */
export async function openShelf(io: Io, options: ShelfOptions): Promise<Shelf> {
  const { files, troubles } = await openFolder(io, options.scenarios)
  const read = await Promise.all(files.map((file) => readOwn(io, file, options.rules)))
  const { found: ours, troubles: twice } = await eachOnce(
    read.flatMap((each) => (each.ok ? [each.value] : [])),
  )
  const known = new Set(ours.map(({ scenario }) => scenario.id))
  const shipped = forRules(await shippedScenarios(), options.rules).filter(({ id }) => !known.has(id))
  return {
    found: [...ours, ...(await Promise.all(shipped.map((scenario) => withRules(io, scenario))))],
    troubles: [...troubles, ...read.flatMap((each) => (each.ok ? [] : [each.problems])), ...twice],
  }
}

function forRules(all: readonly Scenario[], rules = standardRuleSet): readonly Scenario[] {
  const own = all.filter((scenario) => scenario.rules === rules)
  return own.length > 0 ? own : all.filter((scenario) => scenario.rules === standardRuleSet)
}

/** The scenario with that id, or the one in that file. */
export async function openScenario(
  io: Io,
  idOrFile: string,
  options: ShelfOptions,
): Promise<Result<FoundScenario, Trouble>> {
  if (/[/\\.]/.test(idOrFile)) {
    const text = await readText(io.files, idOrFile)
    if (!text.ok) return failed({ problems: text.problems, texts: {}, exit: exitCode.file })
    return readOwn(io, { name: idOrFile, text: text.value }, options.rules)
  }
  if (options.scenarios === undefined && Object.hasOwn(scenarios, idOrFile)) {
    return ok(await withRules(io, await shippedScenario(idOrFile)))
  }
  const { found, troubles } = await openShelf(io, options)
  const known = found.find(({ scenario }) => scenario.id === idOrFile)
  if (known) return ok(known)
  // It may be the one in a file that could not be read.
  if (troubles.length > 0) return failed(together(troubles))
  const ids = found.map(({ scenario }) => scenario.id)
  const args = { id: idOrFile, nearest: nearest(idOrFile, ids), known: ids }
  return failed({
    problems: [{ code: 'unknown-scenario', args, place: null }],
    texts: {},
    exit: exitCode.usage,
  })
}

/** Several troubles told at once; the first names the exit code. */
export const together = (troubles: readonly Trouble[]): Trouble => ({
  problems: troubles.flatMap(({ problems }) => problems),
  texts: Object.fromEntries(troubles.flatMap(({ texts }) => Object.entries(texts))),
  exit: troubles[0]?.exit ?? exitCode.answers,
})

const shippedScenarios = (): Promise<readonly Scenario[]> =>
  Promise.all(Object.keys(scenarios).map(shippedScenario))

async function shippedScenario(id: string): Promise<Scenario> {
  const { data } = await scenarios[id]!()
  // The build wrote it from what `readScenario` gave.
  return data as Scenario
}

async function withRules(io: Io, scenario: Scenario): Promise<FoundScenario> {
  const own = await openRuleSet(io, scenario.rules)
  // The build has held each of them against a rule set that ships.
  if (!own.ok) throw new Error(`no rule set for ${scenario.id}`)
  return { scenario, own: own.value, file: null }
}

/** No scenario has that theme. */
export function unknownTheme(found: readonly FoundScenario[], theme: string): Trouble {
  const known = themesOf(found.map(({ scenario }) => scenario))
  const args = { theme, nearest: nearest(theme, known), known }
  return { problems: [{ code: 'unknown-theme', args, place: null }], texts: {}, exit: exitCode.usage }
}
