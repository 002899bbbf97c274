import validate from '#validators/scenario'
import schema from '../../rules/scenario.schema.json' with { type: 'json' }
import type { Problem, TextPlace } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { inFileOrder } from '../text/schema.ts'
import type { RuleSet } from '../rules/model.ts'
import { yamlReader } from '../text/yaml-file.ts'
import { spanOf, textOf, type Pointer } from '../text/part.ts'
import type { ScenarioPart, Scenario } from './scenario.ts'
import { namedRules, scenarioMistakes, unknownRuleSet } from './scenario-mistakes.ts'

interface FileFormat {
  readonly scenario: Omit<Scenario, 'beforehand' | 'parts' | 'notes'> & Partial<Pick<Scenario, 'beforehand'>>
  readonly parts: readonly FilePart[]
  readonly notes?: readonly string[]
}

type FilePart = Omit<ScenarioPart, 'discuss'> & Partial<Pick<ScenarioPart, 'discuss'>>

const readYaml = yamlReader(schema, validate)

/** A scenario, the rule set it was held against, and where each part of it stands in the text. */
export interface PlacedScenario {
  readonly scenario: Scenario
  readonly ruleSet: RuleSet
  readonly placeOf: (pointer: Pointer) => TextPlace
}

/**
 * Reads the YAML text of a scenario and holds it against its rule set, which `ruleSetOf` finds by id. All problems at
 * once, in file order: where there is no such rule set the rest is held against `instead`, if that is given. Whether
 * its expectations are met is another matter: see `unmetParts`.
 */
export function readScenario(
  text: string,
  file: string,
  ruleSetOf: (id: string) => RuleSet | undefined,
  instead?: RuleSet,
): Result<Scenario, readonly Problem[]> {
  const read = readPlacedScenario(text, file, ruleSetOf, instead)
  return read.ok ? ok(read.value.scenario) : read
}

export function readPlacedScenario(
  text: string,
  file: string,
  ruleSetOf: (id: string) => RuleSet | undefined,
  instead?: RuleSet,
): Result<PlacedScenario, readonly Problem[]> {
  const { problems, root, placeAt } = readYaml(text, file)
  if (root === null) return failed(problems)
  const named = textOf(namedRules(root))
  const ruleSet = named === null ? undefined : ruleSetOf(named)
  const against = ruleSet ?? instead
  const mistakes = [
    ...(ruleSet || named === null ? [] : [unknownRuleSet(root, instead ? [instead.rules.id] : [], placeAt)]),
    ...(against ? scenarioMistakes(against, root, placeAt) : []),
  ]
  const found = inFileOrder(problems, mistakes)
  if (found.length > 0 || !ruleSet) return failed(found)
  const { scenario, parts, notes = [] } = root.data as FileFormat
  const parted = {
    beforehand: null,
    ...scenario,
    notes,
    parts: parts.map((part) => ({ discuss: [], ...part })),
  }
  const placeOf = (pointer: Pointer): TextPlace => placeAt(spanOf(root, pointer, 'value'))
  return ok({ scenario: parted, ruleSet, placeOf })
}

/** Where something stands in a scenario that could be read. */
export function placeIn(text: string, file: string, pointer: Pointer): TextPlace {
  const { root, placeAt } = readYaml(text, file)
  if (root === null) throw new Error('not a scenario that could be read')
  return placeAt(spanOf(root, pointer, 'value'))
}

/** The id of the rule set that a scenario names, as far as its text can be read. */
export function rulesNamedIn(text: string): string | null {
  const { root } = readYaml(text, '')
  return root === null ? null : textOf(namedRules(root))
}
