import validate from '#validators/rule-set'
import schema from '../../rules/rule-set.schema.json' with { type: 'json' }
import type { Problem, TextPlace } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { assemble } from './assemble.ts'
import { noteMistakes } from './check/check.ts'
import type { FileFormat } from './file-format.ts'
import { sha256 } from '../text/digest.ts'
import { inFileOrder, newPass, proseIn, type Schema } from '../text/schema.ts'
import { revive, type RuleSet } from './model.ts'
import { parse } from '../text/yaml.ts'
import { evenText, spanOf, type Pointer } from '../text/part.ts'
import { noteShape } from '../text/schema-errors.ts'

/** A rule set, and where each part of it stands in the text: keys and list positions as the file has them. */
export interface PlacedRuleSet {
  readonly ruleSet: RuleSet
  readonly placeOf: (pointer: Pointer, of?: 'key' | 'value') => TextPlace
}

const isProse = proseIn(schema as Schema)

/** Reads the YAML text of a rule set. All problems at once, in file order. */
export function load(text: string, file: string): Result<RuleSet, readonly Problem[]> {
  const loaded = loadWithPlaces(text, file)
  return loaded.ok ? ok(loaded.value.ruleSet) : loaded
}

/** For linting: the rule set together with where each part of it stands in the text. */
export function loadWithPlaces(text: string, file: string): Result<PlacedRuleSet, readonly Problem[]> {
  const { problems, root, placeAt } = parse(text, file, isProse)
  if (root === null) return failed(inFileOrder(problems))
  const shape = newPass(placeAt)
  const mistakes = newPass(placeAt)
  if (!validate(root.data)) noteShape(validate.errors!, root, shape.note)
  noteMistakes(root, mistakes.note)
  const found = inFileOrder(problems, shape.found, mistakes.found)
  if (found.length > 0) return failed(found)
  return ok({
    ruleSet: revive(assemble(root.data as FileFormat), digestOf(text)),
    placeOf: (pointer, of = 'value') => placeAt(spanOf(root, pointer, of)),
  })
}

/** The same for a file whatever the system it was saved on. */
const digestOf = (text: string): string => sha256(evenText(text))
