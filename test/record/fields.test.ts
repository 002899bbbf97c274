import { describe, expect, test } from 'vitest'
import { readField, readFields } from '../../src/record/fields.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const read = (given: Record<string, string>): string[] => {
  const fields = readFields(england, given, () => null)
  return fields.ok ? [] : fields.problems.map(({ code, args }) => `${code} ${JSON.stringify(args)}`)
}
const words = england.steps.map(({ more, why }) => more ?? why)

describe('the fields of a record', () => {
  test('hold what was written, without those that are empty', () => {
    expect(
      readFields(england, { reference: '2026-041', account: '  ', decision: 'followed' }, () => null),
    ).toEqual({
      ok: true,
      value: { reference: '2026-041', decision: 'followed' },
    })
  })

  test.each([
    [
      'a field that there is not',
      { referance: 'x' },
      'unknown-field {"id":"referance","nearest":"reference"}',
    ],
    ['a choice that there is not', { referred: 'maybe' }, 'wrong-choice'],
    ['a time without its zone', { 'recorded-at': '22 November' }, 'not-a-time'],
    ['a day that there is not', { 'review-on': '2026-02-30' }, 'not-a-date'],
    ['a control character', { account: 'one\u001b[2Jtwo' }, 'text-refused {"field":"account"'],
  ])('refuse %s', (_, given, expected) => {
    expect(read(given).join()).toContain(expected)
  })

  test('all problems at once', () => {
    expect(read({ referance: 'x', referred: 'maybe', account: 'https://example.org/a' })).toHaveLength(3)
  })

  test('together no more than the record has room for, and the field that is too much is named', () => {
    const account = words.slice(0, 14).join(' ')
    const needs = words.slice(14, 40).join(' ')
    expect(account.length + needs.length).toBeGreaterThan(8000)
    expect(read({ account, needs }).join()).toContain('"field":"needs"')
    expect(read({ account })).toEqual([])
  })

  test('one field on its own', () => {
    const field = england.record.find(({ id }) => id === 'decision')!
    expect(readField(field, 'followed', null)).toEqual({ ok: true, value: 'followed' })
  })

  test('are refused together where they are more than a record holds, at the first that is too much', () => {
    const long = words.join(' ').slice(0, 5_000)
    expect(read({ account: long })).toEqual([])
    const [problem, ...others] = read({ account: long, 'decision-reason': long })
    expect(problem).toContain('text-refused {"field":"decision-reason","reason":"record-too-long"')
    expect(others).toEqual([])
  })
})
