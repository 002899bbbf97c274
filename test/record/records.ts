import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { composeRecord, type RecordInput } from '../../src/record/compose.ts'
import { fileLines } from '../../src/record/file-lines.ts'
import type { Fields } from '../../src/record/fields.ts'
import { recordFile, type RecordFile } from '../../src/record/record-file.ts'
import { verify, type Verification } from '../../src/record/verify.ts'
import { renderRecordText } from '../../src/render/record.ts'
import { rewritten } from '../../src/render/rewritten.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { answersOf, loaded, outcomeOf, written } from './outcomes.ts'

export const england = loaded(readFileSync(new URL('../../rules/england-2024.yaml', import.meta.url), 'utf8'))
export const clear = answersOf(england, 'All clear')

/** What staff might write; every field that is required is there. */
export const someFields: Fields = {
  reference: written('2026-041'),
  'recorded-by': written('Designated safeguarding lead; none'),
  account: written(
    'T said: “He keeps asking me.”\nTold at 10:15 — in the library.\n\nShe wants her mother to be told, and nobody else before she has spoken to her herself.',
  ),
  decision: written('followed'),
  referred: written('no'),
  'decision-reason': written('Considered and not referred, because nothing calls for it.'),
  'head-sign-off': written('Head, 22 November 2026, 17:00'),
  'reopen-if': written('Anything new.'),
}

export function recordText(
  ruleSet: RuleSet,
  answers: Answers,
  fields: Fields = {},
  given: Partial<RecordInput> = {},
): string {
  return renderRecordText(
    composeRecord({
      outcome: outcomeOf(ruleSet, answers),
      fields,
      recordedAt: '2026-11-22T16:40:00+00:00',
      setting: 'Ash Grove School',
      shipped: true,
      ...given,
    }),
  )
}

export const opened = (content: string | Uint8Array): RecordFile | null =>
  recordFile(fileLines(Buffer.from(content)))

/** Verified as the command does it, without local contacts. */
export function verified(content: string | Uint8Array, ruleSet: RuleSet | null): Verification {
  const file = opened(content)
  if (file === null) throw new Error('this is no record')
  return verify(file, ruleSet, (...known) => rewritten(...known, {}))
}

export interface Edit {
  readonly kind: 'replace' | 'delete' | 'insert'
  /** Where in the bytes, from 0 up to 1. */
  readonly at: number
  readonly byte: number
}

export const edits: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('replace', 'delete', 'insert'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  byte: fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(...Buffer.from('\n\r |-:ax0'))),
})

/** The bytes with one of the first `end` of them changed, and the number of its line; null where nothing changes. */
export function edited(
  bytes: Buffer,
  end: number,
  { kind, at, byte }: Edit,
): { readonly bytes: Buffer; readonly line: number } | null {
  const place = Math.floor(at * end)
  if (kind === 'replace' && bytes[place] === byte) return null
  const after = bytes.subarray(kind === 'insert' ? place : place + 1)
  const between = kind === 'delete' ? [] : [byte]
  return {
    bytes: Buffer.concat([bytes.subarray(0, place), Buffer.from(between), after]),
    line: bytes.subarray(0, place).toString('latin1').split('\n').length,
  }
}
