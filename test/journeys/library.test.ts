import { describe, expect, test } from 'vitest'
import { assess, composeRecord, loadRuleSet, Mistakes, nextQuestion, type Answers } from '../../src/index.ts'

const rules = await loadRuleSet('england-2024')
const recordedAt = '2026-11-22T16:40:00+00:00'

class Case {
  adult = 'yes'
}

const mistakes = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof Mistakes) return error.problems.map(({ code }) => code).join()
    throw error
  }
  return 'none'
}

describe('the library takes plain objects only', () => {
  test.each<[string, unknown]>([
    ['a Map', new Map([['adult', 'yes']])],
    ['an object of a class', new Case()],
    ['inherited answers', Object.create({ adult: 'yes' })],
    ['answers inherited from nothing', Object.create(Object.assign(Object.create(null), { adult: 'yes' }))],
    ['a list', [['adult', 'yes']]],
    ['a text', 'adult'],
    ['null', null],
    ['nothing', undefined],
    ['a function', () => ({ adult: 'yes' })],
    ['a promise', Promise.resolve({ adult: 'yes' })],
  ])('not %s', (_, given) => {
    const answers = given as Answers
    expect(mistakes(() => assess(rules, answers))).toBe('wrong-type')
    expect(mistakes(() => nextQuestion(rules, answers))).toBe('wrong-type')
    expect(mistakes(() => composeRecord(rules, answers, { recordedAt }))).toBe('wrong-type')
    expect(mistakes(() => composeRecord(rules, {}, { recordedAt, fields: (given ?? null) as never }))).toBe(
      'wrong-type',
    )
  })

  test('with or without a prototype', () => {
    const bare = Object.assign(Object.create(null) as object, { adult: 'yes' })
    expect(assess(rules, bare)).toEqual(assess(rules, { adult: 'yes' }))
  })
})

describe('what goes into a record from the library', () => {
  test.each([
    'yesterday',
    '\u001b]52;c;QUFB\u0007',
    'data:image/png;base64,AAAA',
    '2026-01-01T00:00:00Z\nRECOMMENDATION',
    '2026-02-30T10:00:00Z',
    '2026-13-01T10:00:00Z',
    '2026-11-22T24:00:00Z',
    '2026-11-22T23:60:00Z',
    '2026-11-22T23:59:60Z',
    '2026-11-22T23:59:00+24:00',
    '2025-02-29T10:00Z',
    5,
    null,
    undefined,
  ])('has a time that there is, and not %j', (at) => {
    expect(mistakes(() => composeRecord(rules, {}, { recordedAt: at as string }))).toBe('not-a-time')
    if (typeof at !== 'string') return
    const fields = { 'recorded-at': at }
    expect(mistakes(() => composeRecord(rules, {}, { recordedAt, fields }))).not.toBe('none')
  })

  test.each([5, null, ['x'], { x: 1 }, Symbol('x')])('is text, and not %o', (value) => {
    expect(
      mistakes(() => composeRecord(rules, {}, { recordedAt, fields: { account: value as never } })),
    ).toBe('wrong-type')
  })

  test('is practice or not', () => {
    expect(mistakes(() => composeRecord(rules, {}, { recordedAt, practice: 'no' as never }))).toBe(
      'wrong-type',
    )
    expect(mistakes(() => composeRecord(rules, {}, undefined as never))).toBe('wrong-type')
  })

  test('takes the last day of February where there is one', () => {
    expect(mistakes(() => composeRecord(rules, {}, { recordedAt: '2028-02-29T23:59:59+14:00' }))).toBe('none')
  })
})

test('the message of mistakes holds no escape and no word that was given', async () => {
  const said = 'Zephyrine told her tutor \u001b]52;c;QUFB\u0007'
  for (const act of [
    () => assess(rules, { [said]: 'x' }),
    () => assess(rules, { adult: said }),
    () => composeRecord(rules, {}, { recordedAt, fields: { [said]: 'x' } }),
    () => composeRecord(rules, {}, { recordedAt: said }),
  ]) {
    expect(act).toThrow(Mistakes)
    // oxlint-disable-next-line no-control-regex
    expect(act).not.toThrow(/Zephyrine|[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
  }
  await expect(loadRuleSet(5 as never)).rejects.toThrow(Mistakes)
  await expect(loadRuleSet('./\u001b[2J.yaml')).rejects.toThrow(/<U\+001B>/)
})
