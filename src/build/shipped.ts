import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario } from '../practice/scenario-file.ts'
import type { Problem } from '../problems.ts'
import { renderProblems } from '../render/problem.ts'
import type { Result } from '../result.ts'
import { load } from '../rules/load.ts'
import type { RuleSet } from '../rules/model.ts'

/**
 * Loads every shipped rule set and scenario and writes each as JSON, so that a start need not parse YAML. A mistake in
 * one of them stops the build, in the words that whoever writes rule sets is shown.
 */
export function compileShipped(rulesFolder: string, outFolder: string): void {
  mkdirSync(join(outFolder, 'scenarios'), { recursive: true })
  mkdirSync(join(outFolder, 'texts'), { recursive: true })
  const ruleSets: RuleSet[] = []
  for (const name of yamlFiles(rulesFolder)) {
    const ruleSet = read(join(rulesFolder, name), `rules/${name}`, load)
    const { digest, ...data } = ruleSet
    ruleSets.push(ruleSet)
    write(join(outFolder, `${data.rules.id}.json`), { digest, data })
    copyText(rulesFolder, name, outFolder, data.rules.id)
  }
  const scenarios = yamlFiles(join(rulesFolder, 'scenarios')).map((name) => {
    const scenario = read(join(rulesFolder, 'scenarios', name), `rules/scenarios/${name}`, (text, file) =>
      readScenario(text, file, (id) => ruleSets.find((ruleSet) => ruleSet.rules.id === id)),
    )
    write(join(outFolder, 'scenarios', `${scenario.id}.json`), { data: scenario })
    copyText(rulesFolder, `scenarios/${name}`, outFolder, scenario.id)
    return scenario.id
  })
  const ids = ruleSets.map(({ rules }) => rules.id)
  writeFileSync(
    join(outFolder, 'index.mjs'),
    'const json = (module) => module.then(({ default: value }) => value)\n' +
      `export const ruleSets = {\n${entries('', ids)}\n}\nexport const scenarios = {\n${entries('scenarios/', scenarios)}\n}\n` +
      `export const texts = {\n${entries('texts/', [...ids, ...scenarios])}\n}\n`,
  )
  writeFileSync(
    join(outFolder, 'index.d.mts'),
    'export declare const ruleSets: Readonly<Record<string, () => Promise<{ digest: string; data: unknown }>>>\n' +
      'export declare const scenarios: Readonly<Record<string, () => Promise<{ data: unknown }>>>\n' +
      'export declare const texts: Readonly<Record<string, () => Promise<{ file: string; text: string }>>>\n',
  )
}

const entries = (folder: string, ids: readonly string[]): string =>
  ids
    .map((id) => `  '${id}': () => json(import('./${folder}${id}.json', { with: { type: 'json' } })),`)
    .join('\n')

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()

function read<T>(
  path: string,
  name: string,
  reader: (text: string, file: string) => Result<T, readonly Problem[]>,
): T {
  const text = readFileSync(path, 'utf8')
  const result = reader(text, name)
  if (!result.ok) throw new Error(`\n${renderProblems(result.problems, () => text, 100)}`)
  return result.value
}

const write = (path: string, value: unknown): void => writeFileSync(path, JSON.stringify(value))

/** The text itself, for whoever checks or copies it: only as text has it lines. */
function copyText(rulesFolder: string, name: string, outFolder: string, id: string): void {
  const text = readFileSync(join(rulesFolder, name), 'utf8')
  write(join(outFolder, 'texts', `${id}.json`), { file: `rules/${name}`, text })
}
