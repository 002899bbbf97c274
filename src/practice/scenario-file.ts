import validate from '#validators/scenario'
import schema from '../../rules/scenario.schema.json' with { type: 'json' }
import type { Problem, TextPlace } from '../problems.ts'
import { failed, ok, type Result } from '../result.ts'
import { inFileOrder, newPass } from '../rules/findings.ts'
import type { RuleSet } from '../rules/model.ts'
import { nearest } from '../rules/nearest.ts'
import { parse } from '../rules/parse.ts'
import { spanOf, type Pointer } from '../rules/place.ts'
import { proseIn, type Schema } from '../rules/schema.ts'
import { noteShape } from '../rules/shape.ts'
import { readAnswers } from '../triage/answers.ts'
import type { Part, Scenario } from './scenario.ts'

interface FileFormat {
  readonly scenario: Omit<Scenario, 'parts' | 'notes'>
  readonly parts: readonly FilePart[]
  readonly notes?: readonly string[]
}

type FilePart = Omit<Part, 'discuss'> & Partial<Pick<Part, 'discuss'>>

const isProse = proseIn(schema as Schema)

/**
 * Reads the YAML text of a scenario and holds it against its rule set, which `ruleSetOf` finds by id. All problems at
 * once, in file order. Whether its expectations are met is for a test to say.
 */
export function readScenario(
  text: string,
  file: string,
  ruleSetOf: (id: string) => RuleSet | undefined,
): Result<Scenario, readonly Problem[]> {
  const { problems, root, placeAt } = parse(text, file, isProse)
  if (root === null) return failed(inFileOrder(problems))
  const shape = newPass(placeAt)
  if (!validate(root.data)) noteShape(validate.errors ?? [], root, shape.note)
  const found = inFileOrder(problems, shape.found)
  if (found.length > 0) return failed(found)
  const { scenario, parts, notes = [] } = root.data as FileFormat
  const placeOf = (pointer: Pointer): TextPlace => placeAt(spanOf(root, pointer, 'value'))
  const ruleSet = ruleSetOf(scenario.rules)
  if (!ruleSet)
    return failed([
      {
        code: 'unknown-rule-set',
        args: { id: scenario.rules, nearest: null },
        place: placeOf(['scenario', 'rules']),
      },
    ])
  const mistakes = parts.flatMap((part, index) =>
    partMistakes(ruleSet, part, (pointer) => placeOf(['parts', index, ...pointer])),
  )
  if (mistakes.length > 0) return failed(mistakes)
  return ok({ ...scenario, notes, parts: parts.map((part) => ({ discuss: [], ...part })) })
}

function partMistakes(
  ruleSet: RuleSet,
  { answers, expect }: FilePart,
  placeOf: (pointer: Pointer) => TextPlace,
): readonly Problem[] {
  const read = readAnswers(ruleSet, answers, (path) => placeOf(['answers', ...path]))
  const unknown = (
    id: string,
    known: readonly { readonly id: string }[],
    pointer: Pointer,
  ): readonly Problem[] => {
    const ids = known.map((each) => each.id)
    if (ids.includes(id)) return []
    return [
      { code: 'not-one-of', args: { allowed: ids, nearest: nearest(id, ids) }, place: placeOf(pointer) },
    ]
  }
  return [
    ...(read.ok ? [] : read.problems),
    ...unknown(expect.response, ruleSet.responses, ['expect', 'response']),
    ...expect.raised.flatMap((id, index) => unknown(id, ruleSet.criteria, ['expect', 'raised', index])),
  ]
}

/** The id of the rule set that a scenario names, as far as its text can be read. */
export function rulesNamedIn(text: string): string | null {
  const { root } = parse(text, '', isProse)
  const named = (root?.data as { scenario?: { rules?: unknown } } | null | undefined)?.scenario?.rules
  return typeof named === 'string' ? named : null
}
