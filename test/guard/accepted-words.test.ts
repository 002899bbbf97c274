import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { FIELD_BUDGET, plainText, RECORD_BUDGET, withinBudget } from '../../src/guard/plain-text.ts'
import { runs } from '../fuzz/runs.ts'
import { DECLARATIONS, fields } from './declarations.ts'
import { FACTS, HONEST, SIGNS } from './honest.ts'
import { KINDS } from './kinds.ts'
import { PASTED } from './pasted.ts'
import { UNSEEN } from './unseen.ts'

/** What is refused of a text, in words for a failing test. */
function refusal(text: string): string | null {
  const outcome = plainText(text)
  if (outcome.ok) return null
  const { reason, position } = outcome.problems
  return `${reason} at ${position}: ${Array.from(text)
    .slice(position - 1, position + 60)
    .join('')}`
}

const refusals = (texts: readonly string[]): string[] =>
  texts.map(refusal).filter((refused) => refused !== null)

const digits = (count: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^\\d{${count}}$`, 'u'))

/** All sentences of a rule set file. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/u.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : []
}
const RULES = sentences(
  parse(readFileSync(new URL('../../rules/england-2024.yaml', import.meta.url), 'utf8')) as unknown,
)

describe('words of any language', () => {
  const count = { accepted: 0, all: 0 }
  afterAll(() => {
    process.stdout.write(
      `Fields of prose in ${DECLARATIONS.length} languages: ${count.accepted} of ${count.all} accepted ` +
        `(${((100 * count.accepted) / count.all).toFixed(2)} %)\n`,
    )
  })

  it('are those of more than 500 translations of the Universal Declaration of Human Rights', () => {
    expect(DECLARATIONS.length).toBeGreaterThan(500)
  })

  const letters = [
    ...new Set(DECLARATIONS.map(({ language }) => language.replace('(', '').charAt(0))),
  ].toSorted()
  it.each(letters)('are accepted: the languages that begin with %s', (letter) => {
    for (const { language, paragraphs } of DECLARATIONS) {
      if (language.replace('(', '').charAt(0) !== letter) continue
      const texts = fields(paragraphs, Math.min(FIELD_BUDGET, runs(1_500))).slice(0, runs(1))
      const refused = refusals(texts)
      count.all += texts.length
      count.accepted += texts.length - refused.length
      expect.soft(refused, language).toEqual([])
    }
  })
})

describe('what is pasted', () => {
  it.each(Object.entries(PASTED))('is accepted: %s', (_, text) => {
    expect(refusals([text, `She gave me this:\n${text}\nIt was filed on the same day.`])).toEqual([])
  })

  it('loses nothing but what cannot be seen', () => {
    const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202D\u2060\u2066-\u2069\uFEFF]/gu
    const words = (text: string): string => text.replace(unseen, '').replace(/[^\p{L}\p{N}]+/gu, '')
    for (const text of Object.values(PASTED)) {
      const outcome = plainText(text)
      expect(outcome.ok && words(outcome.value)).toBe(words(text.normalize('NFC')))
    }
  })
})

describe('what looks like something else', () => {
  it.each(Object.entries(KINDS))('is accepted: %s', (_, texts) => {
    expect(refusals(texts)).toEqual([])
  })

  it('is accepted where it was written before the guard was asked', () => {
    expect(refusals(UNSEEN)).toEqual([])
  })

  it('is more than a few texts', () => {
    const count = [...Object.values(KINDS).flat(), ...UNSEEN].length
    expect(count).toBeGreaterThan(450)
    process.stdout.write(`Texts that look like something else: all ${count} accepted\n`)
  })
})

describe('what schools write', () => {
  it('is accepted', () => {
    expect(refusals(HONEST)).toEqual([])
    process.stdout.write(`Texts as schools write them: all ${HONEST.length} accepted\n`)
  })

  it('is accepted in any number of fields of one record, where it is accepted in each', () => {
    const all = [...HONEST, ...Object.values(PASTED), ...Object.values(KINDS).flat(), ...UNSEEN]
    const accepted = all.map((text) => plainText(text)).filter((outcome) => outcome.ok)
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...accepted), { minLength: 2, maxLength: 40 }),
        (outcomes) => {
          let left = RECORD_BUDGET
          const record = outcomes
            .map(({ value }) => value)
            .filter((text) => (left -= Array.from(text).length) >= 0)
          expect(withinBudget(record)).toEqual({ ok: true, value: null })
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is accepted side by side in one field', () => {
    const between = 'This was told to the lead on the same day, and she wrote it down herself.'
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...HONEST), { minLength: 2, maxLength: 4 }), (texts) => {
        expect(refusal(texts.join(`\n${between}\n`))).toBeNull()
      }),
      { numRuns: 60 },
    )
  })

  it('is accepted where it quotes the guidance', () => {
    expect(refusals(RULES)).toEqual([])
    expect(refusals(fields(RULES, FIELD_BUDGET))).toEqual([])
  })

  it('may be a long log of the same', () => {
    const log = Array.from(
      { length: 60 },
      (_, nth) =>
        `${(nth % 28) + 1}/11/2026 ${9 + (nth % 7)}.${10 + (nth % 50)} Rang mother of YP1, no answer.`,
    )
    expect(refusals([log.join('\n')])).toEqual([])
  })

  it.each(FACTS.map((facts) => ({ facts })))('may be figures: $facts', ({ facts }) => {
    expect(refusals(facts)).toEqual([])
    expect(refusals(facts.map((fact) => `She rang back about ${fact}, as agreed.`))).toEqual([])
    expect(
      refusals([facts.join('\n'), facts.join(', '), facts.map((fact) => `- ${fact}`).join('\n')]),
    ).toEqual([])
  })

  it.each(SIGNS)('may be a sign: %s', (sign) => {
    expect(refusals([sign, `She wrote “${sign}” and no more.`, `Told him ${sign}`])).toEqual([])
  })

  it('may hold telephone numbers, dates, times and postcodes made at random', () => {
    const fact = fc.oneof(
      digits(9).map((number) => `07${number}`),
      digits(9).map((number) => `07${number.slice(0, 3)} ${number.slice(3)}`),
      fc.tuple(digits(4), digits(6)).map(([area, number]) => `(01${area.slice(1)}) ${number}`),
      fc.tuple(digits(3), digits(4)).map(([exchange, number]) => `+44 20 7${exchange} ${number}`),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      fc
        .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
        .map((date) => date.toLocaleString('en-GB')),
      fc.stringMatching(/^[A-Z]{1,2}[1-9][0-9]? [0-9][A-Z]{2}$/u),
      fc.stringMatching(/^[A-Z]{2,4}[/-][0-9]{2}[/-][0-9]{4,5}$/u),
    )
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1, maxLength: 12 }), (facts) => {
        expect(refusals(facts.map((one) => `Rang at ${one}.`))).toEqual([])
        expect(refusal(facts.map((one) => `Noted by the office: ${one}`).join('\n'))).toBeNull()
      }),
      { numRuns: 200 },
    )
  })
})
