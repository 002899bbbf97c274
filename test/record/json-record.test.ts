import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeRecord } from '../../src/record/compose.ts'
import { fileLines } from '../../src/record/file-lines.ts'
import { jsonRecord } from '../../src/record/record-file.ts'
import { hasFault, verify, type Verification } from '../../src/record/verify.ts'
import { renderRecordJson } from '../../src/render/record.ts'
import { answersOf, outcomeOf, small } from './outcomes.ts'
import { edited, edits, someFields } from './records.ts'

const outcome = outcomeOf(small, answersOf(small, 'Everywhere'))
const text = renderRecordJson(
  composeRecord({
    outcome,
    fields: someFields,
    recordedAt: '2026-11-22T16:40:00+00:00',
    setting: null,
    shipped: false,
  }),
)

function verified(content: string | Uint8Array): Verification | null {
  const record = jsonRecord(fileLines(Buffer.from(content)))
  return record && verify(record, small, () => [])
}

describe('a record as JSON', () => {
  test.each([
    ['as it was written', text],
    ['with Windows line ends', text.replaceAll('\n', '\r\n')],
  ])('%s: unchanged, and it comes to the same', (_, content) => {
    const verification = verified(content)!
    expect(verification).toMatchObject({
      changes: [],
      rerun: { kind: 'same-rules', result: { was: 'consult', now: 'consult', criteria: [], lost: [] } },
    })
    expect(hasFault(verification)).toBe(false)
  })

  test('with a byte changed is found, or is no record any more', () => {
    const bytes = Buffer.from(text)
    const end = bytes.lastIndexOf('  "sha256": ')
    fc.assert(
      fc.property(edits, (edit) => {
        const changed = edited(bytes, end, edit)
        const verification = changed && verified(changed.bytes)
        if (verification) expect(verification.changes).toEqual([{ kind: 'somewhere' }])
      }),
    )
  })

  test.each([
    ['without its digest', text.replace(/,\n {2}"sha256": .*\n/, '\n')],
    ['with something below', text.replace(/\}\n$/, '  "more": 1\n}\n')],
    ['with something after its end', `${text}more`],
  ])('%s is found', (_, content) => {
    expect(verified(content)).toMatchObject({ changes: [{ kind: 'somewhere' }] })
  })

  const { replay, ...rest } = JSON.parse(text) as { replay: object }
  const withReplay = (part: object): string =>
    JSON.stringify({ ...rest, replay: { ...replay, ...part } }, null, 2)
  const withSecond = (second: string): string => text.replace(/\n\}\n$/, `,\n  "replay": ${second}\n}\n`)

  test.each<[string, string]>([
    ['no end', text.replace(/\}\n$/, '')],
    ['no replay', withSecond('null')],
    ['a replay that is a list', withSecond('[]')],
    ['a rule set that is a number', withReplay({ rules: 1 })],
    ['practice that is text', withReplay({ practice: 'no' })],
    ['a list that is text', withReplay({ raised: 'danger' })],
    ['a list of numbers', withReplay({ notRuledOut: [1] })],
    ['answers that are a list', withReplay({ answers: [] })],
    ['an answer that is a number', withReplay({ answers: { danger: 1 } })],
    ['an answer that is no id', withReplay({ answers: { danger: 'Yes!' } })],
  ])('with %s cannot be worked out again', (_, content) => {
    expect(verified(content)).toMatchObject({ rerun: { kind: 'unreadable' } })
  })

  test('other JSON is no record', () => {
    for (const content of ['{}', '{ "replay": {} }', '[]', '']) expect(verified(content)).toBeNull()
  })
})
