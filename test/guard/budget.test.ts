import { describe, expect, it } from 'vitest'
import {
  FIELD_BUDGET,
  hidden,
  plainText,
  RECORD_BUDGET,
  withinBudget,
  type PlainText,
} from '../../src/guard/plain-text.ts'
import { DECLARATIONS } from './declarations.ts'
import { bytes, chance } from './pictures.ts'

function words(text: string): PlainText {
  const outcome = plainText(text)
  if (!outcome.ok) throw new Error(`${outcome.problems.reason} at ${outcome.problems.position}`)
  return outcome.value
}

const ENGLISH = (
  DECLARATIONS.find(({ language }) => language === 'English') as (typeof DECLARATIONS)[number]
).paragraphs.join('\n')
const prose = (count: number): string =>
  ENGLISH.slice(0, count - 1)
    .trimEnd()
    .padEnd(count, '.')

const numbers = (seed: number): string =>
  Array.from(bytes(chance(seed), 16), (byte) => `Number ${byte} was told to the office by her mother.`).join(
    '\n',
  )

describe('one field', () => {
  it('holds as much as it may and no more', () => {
    expect(plainText(prose(FIELD_BUDGET))).toMatchObject({ ok: true })
    expect(plainText(prose(FIELD_BUDGET + 1))).toEqual({
      ok: false,
      problems: { reason: 'field-too-long', position: FIELD_BUDGET + 1 },
    })
  })

  it('counts characters, not the units they are stored in', () => {
    const faces = prose(FIELD_BUDGET).replaceAll('. ', '.😀')
    expect(faces.length).toBeGreaterThan(FIELD_BUDGET)
    expect(plainText(faces)).toMatchObject({ ok: true })
  })

  it('refuses a very long text at once', () => {
    expect(plainText('a'.repeat(3_000_000))).toMatchObject({ problems: { reason: 'field-too-long' } })
  })

  it('may be empty', () => {
    expect(plainText('')).toEqual({ ok: true, value: '' })
    expect(plainText(' \n\t ')).toEqual({ ok: true, value: '' })
  })
})

describe('all fields of a record', () => {
  it('hold as much together as they may and no more', () => {
    const [first, second] = [words(prose(RECORD_BUDGET / 2)), words(prose(RECORD_BUDGET / 2))]
    expect(withinBudget([])).toEqual({ ok: true, value: null })
    expect(withinBudget([first, second])).toEqual({ ok: true, value: null })
    expect(withinBudget([first, second, words('x')])).toEqual({
      ok: false,
      problems: { index: 2, refusal: { reason: 'record-too-long', position: 1 } },
    })
    expect(withinBudget([words('abc'), words(prose(5_000)), words(prose(5_000))])).toEqual({
      ok: false,
      problems: { index: 2, refusal: { reason: 'record-too-long', position: RECORD_BUDGET - 5_003 + 1 } },
    })
  })

  it('let nothing in that was spread over them', () => {
    const data = bytes(chance(8), 400).toString('base64url')
    const texts = (data.match(/.{1,8}/gu) ?? []).map((piece) => words(`Serial number ${piece}.`))
    expect(texts.length).toBeGreaterThan(50)
    const outcome = withinBudget([words('Told on Monday.'), ...texts])
    expect(outcome).toMatchObject({ ok: false, problems: { refusal: { reason: 'encoded' } } })
    const { index, refusal } = (outcome as { problems: { index: number; refusal: { position: number } } })
      .problems
    expect(index).toBeGreaterThan(0)
    expect(refusal.position).toBeGreaterThan(0)
    expect(refusal.position).toBeLessThanOrEqual((texts[index - 1] as string).length + 1)
  })

  it('hold no more figures together than four fields do', () => {
    const texts = Array.from({ length: 8 }, (_, nth) => words(numbers(nth)))
    expect(withinBudget(texts)).toMatchObject({ ok: true })
    const dense = Array.from({ length: 24 }, (_, seed) =>
      words(Array.from(bytes(chance(seed), 60), (byte) => byte % 10).join('')),
    )
    expect(withinBudget(dense)).toMatchObject({ ok: false, problems: { refusal: { reason: 'figures' } } })
  })
})

describe('a string of a rule set or a configuration', () => {
  it.each([
    'Ring 999 at once.',
    'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
    'See page.html or logo.png',
    '<b>bold</b>',
    'line one\n\tline two\r\n',
    'Ysgol y Gader – 日本 – عربي\u200F (1)',
    '👩‍🏫 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  ])('may hold what a record may not: %s', (text) => {
    expect(hidden(text)).toBeNull()
  })

  it.each([
    ['control', 'a\u001B]8;;x\u0007', 2],
    ['control', '\u0000', 1],
    ['control', '👍\u009C', 2],
    ['broken', 'ab\uDC00', 3],
    ['private-use', '\uE000', 1],
    ['invisible', 'ab\u200Bc', 3],
    ['invisible', '\u202Ea', 1],
  ])('is refused for %s', (reason, text, position) => {
    expect(hidden(text)).toEqual({ reason, position })
  })
})
