import { readFields, type Fields } from '../record/fields.ts'
import { failed, ok, type Result } from '../result.ts'
import type { AnswerValue, RuleSet } from '../rules/model.ts'
import { readAnswers } from '../triage/answers.ts'
import type { Progress } from './session.ts'

/** An interview that has not come to its record: all that is kept of it. */
export interface Draft extends Progress {
  readonly rules: RulesMark
  /** ISO 8601 with zone. */
  readonly started: string
  readonly saved: string
  readonly record: Fields
}

/** Under which rule set a draft was made. */
export interface RulesMark {
  readonly id: string
  readonly version: string
  readonly digest: string
}

/** A draft as it can be gone on with. */
export interface OpenedDraft {
  readonly draft: Draft
  /** Null where the rule set is the one under which it was made. */
  readonly changed: RulesChange | null
}

/** What another version of the rule set makes of a draft. */
interface RulesChange {
  readonly from: RulesMark
  /** Ids of questions and record fields that are gone, or no longer take what stood there. */
  readonly lost: readonly string[]
}

/** Why a draft cannot be opened: it is not one, or it belongs to the rule set of that id. */
export type DraftFault =
  { readonly kind: 'not-a-draft' } | { readonly kind: 'other-rules'; readonly id: string }

const format = 1

export const markOf = ({ rules, digest }: RuleSet): RulesMark => ({
  id: rules.id,
  version: rules.version,
  digest,
})

export const draftText = (draft: Draft): string => `${JSON.stringify({ format, ...draft }, null, 2)}\n`

/** The id of the rule set under which a draft was made; null where the text is not a draft. */
export const draftRules = (text: string): string | null => shapeOf(text)?.rules.id ?? null

/** Holds a draft against the rule set. What no longer fits is left out and named; nothing is guessed. */
export function readDraft(text: string, ruleSet: RuleSet): Result<OpenedDraft, DraftFault> {
  const shape = shapeOf(text)
  if (!shape) return failed({ kind: 'not-a-draft' })
  const { rules, nation, started, saved } = shape
  if (rules.id !== ruleSet.rules.id) return failed({ kind: 'other-rules', id: rules.id })
  const lost: string[] = []
  const answers: Record<string, AnswerValue> = {}
  for (const [id, value] of Object.entries(shape.answers)) {
    const read = readAnswers(ruleSet, { [id]: value }, nowhere)
    if (read.ok) Object.assign(answers, read.value)
    else lost.push(id)
  }
  let record: Fields = {}
  for (const [id, value] of Object.entries(shape.record)) {
    const read =
      typeof value === 'string' ? readFields(ruleSet, { ...record, [id]: value }, () => null) : null
    if (read?.ok) record = read.value
    else lost.push(id)
  }
  const isSame = rules.digest === ruleSet.digest && lost.length === 0
  return ok({
    draft: { rules: markOf(ruleSet), nation, answers, started, saved, record },
    changed: isSame ? null : { from: rules, lost },
  })
}

/** Nobody is shown a place in a file that the program wrote itself. */
const nowhere = () => ({ kind: 'pointer', file: '', pointer: '', line: 1, column: 1 }) as const

interface Shape {
  readonly rules: RulesMark
  readonly nation: string | null
  readonly answers: object
  readonly started: string
  readonly saved: string
  readonly record: object
}

function shapeOf(text: string): Shape | null {
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return null
  }
  if (!isObject(found) || found['format'] !== format) return null
  const { rules, nation, answers, started, saved, record } = found
  const isShape =
    isObject(rules) &&
    [rules['id'], rules['version'], rules['digest'], started, saved].every(
      (each) => typeof each === 'string',
    ) &&
    (nation === null || typeof nation === 'string') &&
    isObject(answers) &&
    isObject(record)
  return isShape ? (found as unknown as Shape) : null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
