import { exitCode } from '../../problems/exit-codes.ts'
import { fileProblem } from '../../world/file-problem.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import { pathsOf } from '../../world/own-folder.ts'
import { readText } from '../../world/read-text.ts'
import type { Scenario } from '../../training/scenario.ts'
import { failed, ok, type Result } from '../../problems/result.ts'
import { openRuleSet, standardRuleSet, type OpenedRuleSet, type Trouble } from '../rule-set.ts'

/** A scenario, the rule set that it was written for, and its text where it is not one that ships. */
export interface FoundScenario {
  readonly scenario: Scenario
  readonly own: OpenedRuleSet
  readonly file: ScenarioText | null
}

export interface ScenarioText {
  readonly name: string
  readonly text: string
}

/** The files of a folder as far as they could be read, and why others could not. */
interface OpenedFolder {
  readonly files: readonly ScenarioText[]
  readonly troubles: readonly Trouble[]
}

/** Holds the text of a scenario of one's own against its rule set: `rules` where that is the one it names. */
export async function readOwn(
  io: Io,
  file: ScenarioText,
  rules: string | undefined,
): Promise<Result<FoundScenario, Trouble>> {
  const { rulesNamedIn, readScenario } = await import('../../training/scenario-file.ts')
  const named = rulesNamedIn(file.text) ?? standardRuleSet
  const given = rules === undefined ? null : await openRuleSet(io, rules)
  const isGiven = given?.ok && given.value.ruleSet.rules.id === named
  const opened = isGiven ? given : await openRuleSet(io, named)
  const instead = opened.ok ? opened : await openRuleSet(io, standardRuleSet)
  const read = readScenario(
    file.text,
    file.name,
    () => (opened.ok ? opened.value.ruleSet : undefined),
    instead.ok ? instead.value.ruleSet : undefined,
  )
  if (read.ok && opened.ok) return ok({ scenario: read.value, own: opened.value, file })
  const problems = read.ok ? [] : read.problems
  return failed({ problems, texts: { [file.name]: file.text }, exit: exitCode.answers })
}

/** Those that have an id of their own, and what is wrong with the others: they could not be played by theirs. */
export async function eachOnce(
  found: readonly FoundScenario[],
): Promise<{ readonly found: readonly FoundScenario[]; readonly troubles: readonly Trouble[] }> {
  const first = new Map<string, FoundScenario>()
  const troubles: Trouble[] = []
  for (const each of found) {
    const { scenario, file } = each
    const other = first.get(scenario.id)?.file
    if (!other || !file) first.set(scenario.id, each)
    else {
      const { placeIn } = await import('../../training/scenario-file.ts')
      const args = { id: scenario.id, other: other.name }
      const place = placeIn(file.text, file.name, ['scenario', 'id'])
      const problems = [{ code: 'same-scenario-id', args, place } as const]
      troubles.push({ problems, texts: { [file.name]: file.text }, exit: exitCode.answers })
    }
  }
  return { found: [...first.values()], troubles }
}

/** The texts of all scenarios in a folder; of none where none is named. */
export async function openFolder(io: Io, folder: string | undefined): Promise<OpenedFolder> {
  if (folder === undefined) return { files: [], troubles: [] }
  let names: readonly string[]
  try {
    names = (await io.files.list(folder)).filter((name) => /\.ya?ml$/i.test(name))
  } catch (error) {
    return { files: [], troubles: [fileTrouble([fileProblem(error, folder, 'read')])] }
  }
  if (names.length === 0) {
    const problem = {
      code: 'no-scenarios',
      args: { path: folder, start: commandOf(io, 'rules new --scenario ID') },
      place: null,
    } as const
    return { files: [], troubles: [fileTrouble([problem])] }
  }
  const read = await Promise.all(
    names.toSorted().map(async (name) => {
      const path = pathsOf(io.platform).join(folder, name)
      return { name: path, text: await readText(io.files, path) }
    }),
  )
  return {
    files: read.flatMap(({ name, text }) => (text.ok ? [{ name, text: text.value }] : [])),
    troubles: read.flatMap(({ text }) => (text.ok ? [] : [fileTrouble(text.problems)])),
  }
}

const fileTrouble = (problems: Trouble['problems']): Trouble => ({
  problems,
  texts: {},
  exit: exitCode.file,
})
