import type { Fields } from '../record/fields.ts'
import type { EarlierRecord } from '../record/incident-record.ts'
import { isIsoTime } from '../record/time.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Progress } from './session.ts'
import { isObject, parsed } from '../text/json-object.ts'

/** An interview that has not come to its record: all that is kept of it. */
export interface Draft extends Progress {
  readonly rules: RulesMark
  /** ISO 8601 with zone. */
  readonly started: string
  readonly saved: string
  readonly record: Fields
  /** The record that the one to be written follows on from, where a closed case was opened again. */
  readonly followsOn?: EarlierRecord | undefined
}

/** Which window has a draft open. */
export interface Holder {
  /** Of one opening, in hex: the number of a process is used again. */
  readonly id: string
  readonly process: number
  /** ISO 8601 with zone. */
  readonly since: string
}

/** Under which rule set a draft was made. */
export interface RulesMark {
  readonly id: string
  readonly version: string
  readonly digest: string
}

const format = 1

export const markOf = ({ rules, digest }: RuleSet): RulesMark => ({
  id: rules.id,
  version: rules.version,
  digest,
})

/** `holder`: null where no window has it open. */
export const draftText = (draft: Draft, holder: Holder | null = null): string =>
  `${JSON.stringify({ format, ...draft, holder }, null, 2)}\n`

/** Who has a draft open, or had it open when it was killed; null where it was left. */
export function holderIn(text: string): Holder | null {
  const found = parsed(text)
  const holder = isObject(found) ? found['holder'] : null
  const isHolder =
    isObject(holder) &&
    isLike(/^[0-9a-f]{1,40}$/, holder['id']) &&
    Number.isSafeInteger(holder['process']) &&
    typeof holder['since'] === 'string' &&
    isIsoTime(holder['since'])
  return isHolder ? (holder as unknown as Holder) : null
}

/** The id of the rule set under which a draft was made; null where the text is not a draft. */
export const draftRules = (text: string): string | null => shapeOf(text)?.rules.id ?? null

/** A draft as its file has it; its answers and fields are still to be held against the rule set. */
export interface DraftShape {
  readonly rules: RulesMark
  readonly nation: string | null
  readonly answers: object
  readonly started: string
  readonly saved: string
  readonly record: object
  readonly followsOn?: unknown
}

/** Null where the text is not a draft: what a hand has changed in it may come on to a screen. */
export function shapeOf(text: string): DraftShape | null {
  const found = parsed(text)
  if (!isObject(found) || found['format'] !== format) return null
  const { rules, nation, answers, started, saved, record } = found
  const isShape =
    isObject(rules) &&
    isLike(/^[a-z0-9-]{1,60}$/, rules['id']) &&
    isLike(/^\d+\.\d+\.\d+[\w.+-]{0,40}$/, rules['version']) &&
    isLike(/^[0-9a-f]{64}$/, rules['digest']) &&
    [started, saved].every((each) => typeof each === 'string' && isIsoTime(each)) &&
    (nation === null || typeof nation === 'string') &&
    isObject(answers) &&
    isObject(record)
  return isShape ? (found as unknown as DraftShape) : null
}

const isLike = (shape: RegExp, value: unknown): boolean => typeof value === 'string' && shape.test(value)
