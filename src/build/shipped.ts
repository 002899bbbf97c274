import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCourse } from '../training/course.ts'
import { readScenario } from '../training/scenario-file.ts'
import type { Problem } from '../problems/problem.ts'
import { answersSchema, schemaText } from '../render/answers-schema.ts'
import { inLanguageOfToday } from './earlier-language.ts'
import { renderProblems } from '../render/problem.ts'
import type { Result } from '../problems/result.ts'
import { load } from '../rules/load.ts'
import { sha256 } from '../text/digest.ts'
import { earlierVersion } from '../rules/earlier-version.ts'
import type { EarlierVersion, RuleSet } from '../rules/model.ts'

/**
 * Loads every shipped rule set and scenario and writes each as JSON, so that a start need not parse YAML. A mistake in
 * one of them stops the build, in the words that whoever writes rule sets is shown.
 */
export function compileShipped(rulesFolder: string, outFolder: string): void {
  mkdirSync(join(outFolder, 'scenarios'), { recursive: true })
  mkdirSync(join(outFolder, 'courses'), { recursive: true })
  mkdirSync(join(outFolder, 'texts'), { recursive: true })
  const earlier = compileEarlier(join(rulesFolder, 'earlier'), outFolder)
  const ruleSets: RuleSet[] = []
  for (const name of yamlFiles(rulesFolder)) {
    const loaded = read(join(rulesFolder, name), `rules/${name}`, load)
    const { id, version } = loaded.rules
    const before = (earlier.get(id) ?? []).filter((each) => each.version !== version)
    const ruleSet = before.length === 0 ? loaded : { ...loaded, earlier: before }
    const { digest, reviewed: _, ...data } = ruleSet
    ruleSets.push(ruleSet)
    write(join(outFolder, `${data.rules.id}.json`), { digest, data })
    copyText(rulesFolder, name, outFolder, data.rules.id)
  }
  const scenarios = scenarioFiles(join(rulesFolder, 'scenarios')).map((name) => {
    const scenario = read(join(rulesFolder, 'scenarios', name), `rules/scenarios/${name}`, (text, file) =>
      readScenario(text, file, (id) => ruleSets.find((ruleSet) => ruleSet.rules.id === id)),
    )
    write(join(outFolder, 'scenarios', `${scenario.id}.json`), { data: scenario })
    copyText(rulesFolder, `scenarios/${name}`, outFolder, scenario.id)
    return scenario.id
  })
  const courses = yamlFiles(join(rulesFolder, 'courses')).map((name) => {
    const course = read(join(rulesFolder, 'courses', name), `rules/courses/${name}`, (text, file) =>
      readCourse(text, file, scenarios),
    )
    write(join(outFolder, 'courses', `${course.id}.json`), { data: course })
    copyText(rulesFolder, `courses/${name}`, outFolder, course.id)
    return course.id
  })
  const ids = ruleSets.map(({ rules }) => rules.id)
  const standard = standardOf(ruleSets)
  writeFileSync(join(rulesFolder, 'answers.schema.json'), schemaText(answersSchema(standard)))
  writeFileSync(join(outFolder, 'standard.mjs'), `export default '${standard.rules.id}'\n`)
  writeFileSync(join(outFolder, 'standard.d.mts'), 'declare const id: string\nexport default id\n')
  checkLeads(ruleSets, ids)
  writeFileSync(join(outFolder, 'door.mjs'), `export default ${JSON.stringify(doorsOf(ruleSets))}\n`)
  writeFileSync(
    join(outFolder, 'door.d.mts'),
    'declare const doors: readonly { id: string; say: string; isPrivate: boolean }[]\nexport default doors\n',
  )
  list(outFolder, 'rule-sets', '{ digest: string; data: unknown }', '.', ids)
  list(outFolder, 'scenarios', '{ data: unknown }', './scenarios', scenarios)
  list(outFolder, 'courses', '{ data: unknown }', './courses', courses)
  list(outFolder, 'texts', '{ file: string; text: string }', './texts', [...ids, ...scenarios, ...courses])
}

/** What is put where the program asks who is asking. */
const doorsOf = (ruleSets: readonly RuleSet[]) =>
  ruleSets.flatMap(({ rules }) =>
    rules.for === null ? [] : [{ id: rules.id, say: rules.for.say, isPrivate: rules.private }],
  )

/** Where a rule set leads to another, that one ships too. */
function checkLeads(ruleSets: readonly RuleSet[], ids: readonly string[]): void {
  for (const { rules, handOver, otherNations } of ruleSets) {
    for (const { to } of [...(handOver ? [handOver] : []), ...otherNations])
      if (to !== null && !ids.includes(to)) throw new Error(`${rules.id} leads to ${to}, which does not ship`)
  }
}

/** The rule set that is used where none is named. */
function standardOf(ruleSets: readonly RuleSet[]): RuleSet {
  const [standard, ...others] = ruleSets.filter(({ rules }) => rules.standard)
  if (standard && others.length === 0) return standard
  const found = ruleSets.filter(({ rules }) => rules.standard).map(({ rules }) => rules.id)
  throw new Error(`exactly one rule set has to say standard: true, not ${found.join(' and ') || 'none'}`)
}

/**
 * The rule sets of earlier versions, under which records were written, each as `ID-VERSION`; and by rule set id what
 * their answers are now.
 */
function compileEarlier(folder: string, outFolder: string): ReadonlyMap<string, readonly EarlierVersion[]> {
  mkdirSync(join(outFolder, 'earlier'), { recursive: true })
  const changes = new Map<string, readonly EarlierVersion[]>()
  const names = yamlFiles(folder).filter((name) => !name.endsWith('.changes.yaml'))
  const ids = names.map((name) => {
    const {
      digest: _,
      reviewed: _none,
      ...data
    } = read(join(folder, name), `rules/earlier/${name}`, (text, file) => load(inLanguageOfToday(text), file))
    const { id, version } = data.rules
    const digest = sha256(readFileSync(join(folder, name), 'utf8'))
    write(join(outFolder, 'earlier', `${id}-${version}.json`), { digest, data })
    const text = readFileSync(join(folder, name.replace('.yaml', '.changes.yaml')), 'utf8')
    changes.set(id, [...(changes.get(id) ?? []), earlierVersion(version, text)])
    return `${id}-${version}`
  })
  list(outFolder, 'earlier', '{ digest: string; data: unknown }', './earlier', ids)
  return changes
}

/** A module that gives for each id what is in its file: one for each kind, as most commands need one of them. */
function list(outFolder: string, name: string, type: string, folder: string, ids: readonly string[]): void {
  const entries = ids.map(
    (id) => `  '${id}': () => json(import('${folder}/${id}.json', { with: { type: 'json' } })),\n`,
  )
  writeFileSync(
    join(outFolder, `${name}.mjs`),
    `const json = (module) => module.then(({ default: value }) => value)\nexport default {\n${entries.join('')}}\n`,
  )
  writeFileSync(
    join(outFolder, `${name}.d.mts`),
    `declare const list: Readonly<Record<string, () => Promise<${type}>>>\nexport default list\n`,
  )
}

/** Those of the standard rule set stand there, those of another in a folder of its name. */
const scenarioFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()

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

/** Letters that are not ASCII are escaped: a text in which there is none is read in half the time. */
function write(path: string, value: unknown): void {
  const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, JSON.stringify(value).replaceAll(/[^\x20-\x7e]/g, escaped))
}

/** The text itself, for whoever checks or copies it: only as text has it lines. */
function copyText(rulesFolder: string, name: string, outFolder: string, id: string): void {
  const text = readFileSync(join(rulesFolder, name), 'utf8')
  write(join(outFolder, 'texts', `${id}.json`), { file: `rules/${name}`, text })
}
