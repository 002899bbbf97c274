import stringWidth from 'fast-string-width'
import { expect, test } from 'vitest'
import { columnsOf } from '../../src/render/wrap.ts'

test('every character of the first plane has the columns that a terminal gives it', () => {
  for (let code = 0; code < 0xd800; code += 1) {
    const character = String.fromCharCode(code)
    expect([code, columnsOf(character)]).toEqual([code, stringWidth(character)])
  }
})

test('signs that are put together', () => {
  for (const text of ['“Don’t”', 'e\u0301', '日本', '👩‍👩‍👧', 'a\u200db', ''])
    expect(columnsOf(text)).toBe(stringWidth(text))
})
