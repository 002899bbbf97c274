import validate from '#validators/rule-set'
import schema from '../../rules/rule-set.schema.json' with { type: 'json' }
import type { Problem, TextPlace } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { assemble } from './assemble.ts'
import { noteMistakes } from './check/check.ts'
import type { FileFormat } from './file-format.ts'
import { sha256 } from '../text/digest.ts'
import { inFileOrder, newPass } from '../text/schema.ts'
import { revive, type RuleSet } from './model.ts'
import { yamlReader } from '../text/yaml-file.ts'
import { evenText, spanOf, type Pointer } from '../text/part.ts'

/** A rule set, and where each part of it stands in the text: keys and list positions as the file has them. */
export interface PlacedRuleSet {
  readonly ruleSet: RuleSet
  readonly placeOf: (pointer: Pointer, of?: 'key' | 'value') => TextPlace
}

const read = yamlReader(schema, validate)

/** Reads the YAML text of a rule set. All problems at once, in file order. */
export function load(text: string, file: string): Result<RuleSet, readonly Problem[]> {
  const loaded = loadWithPlaces(text, file)
  return loaded.ok ? ok(loaded.value.ruleSet) : loaded
}

/** For linting: the rule set together with where each part of it stands in the text. */
export function loadWithPlaces(text: string, file: string): Result<PlacedRuleSet, readonly Problem[]> {
  const { problems, root, placeAt } = read(text, file)
  if (root === null) return failed(problems)
  const mistakes = newPass(placeAt)
  noteMistakes(root, mistakes.note)
  const found = inFileOrder(problems, mistakes.found)
  if (found.length > 0) return failed(found)
  return ok({
    ruleSet: revive(assemble(root.data as FileFormat), digestOf(text)),
    placeOf: (pointer, of = 'value') => placeAt(spanOf(root, pointer, of)),
  })
}

/** The same for a file whatever the system it was saved on. */
const digestOf = (text: string): string => sha256(evenText(text))
