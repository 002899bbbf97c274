import { describe, expect, test } from 'vitest'
import { earlierRecord, readEarlier } from '../../src/record/earlier.ts'
import { answersOf, small, written } from './outcomes.ts'
import { opened, recordText } from './records.ts'

const answers = answersOf(small, 'All clear')
const text = recordText(small, answers, { reference: written('2026-041'), account: written('Said.') })

describe('what a record is named by', () => {
  test('its reference, its time and its digest', () => {
    const file = opened(text)!
    expect(earlierRecord(file, small, false)).toEqual({
      reference: '2026-041',
      recordedAt: '2026-11-22T16:40:00+00:00',
      sha256: file.stated,
      changed: false,
    })
  })

  test('without a reference where it has none, or where it cannot be told which it is', () => {
    expect(earlierRecord(opened(recordText(small, answers))!, small, false).reference).toBeNull()
    const more = text.replace(/ {2}_{76}/, '  | 2026-042')
    expect(earlierRecord(opened(more)!, small, true)).toMatchObject({ reference: null, changed: true })
  })

  test('without a reference where the rules have no field for one', () => {
    const without = { ...small, record: small.record.filter(({ role }) => role !== 'reference') }
    expect(earlierRecord(opened(text)!, without, false).reference).toBeNull()
  })

  test('nothing that may not stand in a record comes along as its reference', () => {
    const file = opened(text.replace('2026-041', 'https://example.org/x'))!
    expect(earlierRecord(file, small, true).reference).toBeNull()
  })

  test('what stands above, where the last line is missing', () => {
    const file = opened(text.replace(/sha256: .*\n$/, ''))!
    expect(earlierRecord(file, small, true).sha256).toBe(opened(text)!.stated)
  })
})

describe('what a draft keeps of it', () => {
  const earlier = earlierRecord(opened(text)!, small, true)

  test('can be read back', () => {
    expect(readEarlier(JSON.parse(JSON.stringify(earlier)))).toEqual(earlier)
    expect(readEarlier({ ...earlier, reference: null })).toEqual({ ...earlier, reference: null })
    expect(readEarlier({ ...earlier, changed: false })?.changed).toBe(false)
  })

  test('does not say that it was changed where that cannot be told', () => {
    for (const changed of ['true', 1, null, undefined]) {
      expect(readEarlier({ ...earlier, changed })?.changed).toBe(false)
    }
  })

  test.each([
    [undefined],
    [null],
    ['2026-041'],
    [{ ...earlier, recordedAt: 'THE DECISION' }],
    [{ ...earlier, recordedAt: 1 }],
    [{ ...earlier, sha256: 'none' }],
    [{ ...earlier, sha256: null }],
  ])('%# is not read', (kept) => expect(readEarlier(kept)).toBeUndefined())

  test('brings no text that may not stand in a record', () => {
    for (const reference of ['https://example.org/x', '', 7]) {
      expect(readEarlier({ ...earlier, reference })?.reference).toBeNull()
    }
  })
})
