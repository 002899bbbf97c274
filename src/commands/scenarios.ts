import { scenarios } from '#shipped'
import { exitCode } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Scenario } from '../practice/scenario.ts'
import { readText } from '../read-text.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Trouble } from './rule-set.ts'
import { openRuleSet } from './rule-set.ts'

/** Every shipped scenario, by id. */
export async function shippedScenarios(): Promise<readonly Scenario[]> {
  const modules = await Promise.all(Object.values(scenarios).map((open) => open()))
  // The build wrote them from what `readScenario` gave.
  return modules.map(({ data }) => data as Scenario)
}

/** The shipped scenario with that id, or the one in that file. */
export async function openScenario(io: Io, idOrFile: string): Promise<Result<Scenario, Trouble>> {
  const shipped = await shippedScenarios()
  const known = shipped.find(({ id }) => id === idOrFile)
  if (known) return ok(known)
  if (!/[/\\.]/.test(idOrFile)) {
    const args = { id: idOrFile, known: shipped.map(({ id }) => id) }
    return failed({
      problems: [{ code: 'unknown-scenario', args, place: null }],
      texts: {},
      exit: exitCode.usage,
    })
  }
  const text = await readText(io.files, idOrFile)
  if (!text.ok) return failed({ problems: text.problems, texts: {}, exit: exitCode.file })
  const { rulesNamedIn, readScenario } = await import('../practice/scenario-file.ts')
  const opened = await openRuleSet(io, rulesNamedIn(text.value) ?? '')
  const read = readScenario(text.value, idOrFile, () => (opened.ok ? opened.value.ruleSet : undefined))
  if (read.ok) return read
  return failed({ problems: read.problems, texts: { [idOrFile]: text.value }, exit: exitCode.answers })
}
