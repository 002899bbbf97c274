import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hanging, indent, wrap } from '../../src/render/wrap.ts'

const prose = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.constantFrom('Ring', '999', 'e\u0301tait', '漢字', '👩‍👩‍👧', 'safeguarding', ' ', '\n'), {
      maxLength: 80,
    })
    .map((words) => words.join(' ')),
)
const width = fc.integer({ min: 40, max: 200 })

describe('wrap', () => {
  it('keeps every line within the width, without a trailing space', () => {
    fc.assert(
      fc.property(prose, width, fc.integer({ min: 0, max: 12 }), (text, columns, margin) => {
        for (const line of wrap(text, columns, indent(margin))) {
          expect(columnsOf(line)).toBeLessThanOrEqual(columns)
          expect(line).toBe(line.trimEnd())
        }
      }),
    )
  })

  it('loses no word and changes none that fits', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(words, width, (list, columns) => {
        expect(wrap(list.join('  \n'), columns, hanging('12. ')).join(' ').split(/ +/)).toEqual([
          '12.',
          ...list,
        ])
      }),
    )
  })

  it('fills a line before it starts another', () => {
    expect(wrap('one two three', 40)).toEqual(['one two three'])
    expect(wrap('aaaa '.repeat(9), 44)).toEqual(['aaaa '.repeat(9).trim()])
    expect(wrap('aaaa '.repeat(9), 43)).toEqual(['aaaa '.repeat(8).trim(), 'aaaa'])
  })

  it('stands later lines under the text of the first', () => {
    expect(wrap('Stay with the child until somebody takes over from you.', 40, hanging('1. '))).toEqual([
      '1. Stay with the child until somebody',
      '   takes over from you.',
    ])
  })

  it('counts wide characters as two columns and combining marks as none', () => {
    expect(wrap('漢'.repeat(20), 40)).toHaveLength(1)
    expect(wrap('漢'.repeat(21), 40)).toHaveLength(2)
    expect(wrap('e\u0301'.repeat(40), 40)).toHaveLength(1)
  })

  it('never parts a character from what belongs to it', () => {
    const family = '👩‍👩‍👧‍👦'
    for (const line of wrap(family.repeat(60), 41)) expect(line.replaceAll(family, '')).toBe('')
    for (const line of wrap('e\u0301'.repeat(90), 40)) expect(line).not.toMatch(/^\u0301/)
  })

  it('does not break a telephone number', () => {
    const numbers = ['0800 1111', '020 7946 0000', '(020) 7946 0000', '+44 20 7946 0000']
    for (const number of numbers) {
      for (let columns = 40; columns < 60; columns += 1) {
        const lines = wrap(
          `Ring the consultation line of the council on ${number} before you decide.`,
          columns,
        )
        expect(lines.filter((line) => line.includes(number))).toHaveLength(1)
      }
    }
  })

  it('does not break an id', () => {
    const id = 'under-13-sexual-acts'
    for (let columns = 40; columns < 60; columns += 1) {
      expect(wrap(`This is what the criterion is called here: ${id}, it says.`, columns).join('|')).toContain(
        id,
      )
    }
  })

  it('keeps a space that holds words together', () => {
    expect(wrap(`${'a'.repeat(36)} 5\u00a0km`, 40)).toEqual(['a'.repeat(36), '5\u00a0km'])
  })

  it('keeps to the width whatever stands before the first line', () => {
    const margin = fc.integer({ min: 0, max: 30 }).map((columns) => ' '.repeat(columns))
    fc.assert(
      fc.property(prose, width, margin, margin, (text, columns, first, rest) => {
        for (const line of wrap(text, columns, { first, rest })) {
          expect(columnsOf(line)).toBeLessThanOrEqual(columns)
        }
      }),
    )
    expect(wrap('a'.repeat(36), 40, { first: 'Source 1: ', rest: '    ' })).toEqual([
      'Source 1:',
      `    ${'a'.repeat(36)}`,
    ])
  })

  it('is one empty line where there are no words', () => {
    expect(wrap('', 40)).toEqual([''])
    expect(wrap(' \n ', 40, indent(4))).toEqual([''])
    expect(wrap('', 40, hanging('  |'))).toEqual(['  |'])
  })
})
