import fc from 'fast-check'
import columnsOf from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import type { TextPlace } from '../../src/problems/problem.ts'
import { codeFrame } from '../../src/render/code-frame.ts'

const at = (line: number, column: number, length: number): TextPlace => ({
  kind: 'text',
  file: 'rules.yaml',
  line,
  column,
  length,
})

const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}`).join('\n')

describe('a code frame', () => {
  test('has the line with the place underlined, and its neighbours', () => {
    expect(codeFrame('a: 1\nb: wrong\nc: 3\n', at(2, 4, 5), 80)).toEqual([
      ' 1 | a: 1',
      ' 2 | b: wrong',
      '   |    ^^^^^',
      ' 3 | c: 3',
    ])
  })

  test('lines up numbers of different length', () => {
    expect(codeFrame(lines, at(9, 1, 4), 80)).toEqual([
      '  8 | line 8',
      '  9 | line 9',
      '    | ^^^^',
      ' 10 | line 10',
    ])
  })

  test('leaves out neighbours on which nothing stands', () => {
    expect(codeFrame('\nb: wrong\n  \n', at(2, 1, 1), 80)).toEqual([' 2 | b: wrong', '   | ^'])
  })

  test('is empty where nothing stands on the line, or there is none', () => {
    expect(codeFrame('', at(1, 1, 1), 80)).toEqual([])
    expect(codeFrame('a\n', at(7, 1, 1), 80)).toEqual([])
    expect(codeFrame('a\n', at(1, 9, 1), 80)).toEqual([' 1 | a', '   |'])
  })

  test('counts the byte order mark, carriage returns and tabs as an editor does', () => {
    expect(codeFrame('\uFEFFa: 1\r\n\tb: x\r\n', at(2, 2, 1), 80)).toEqual([
      ' 1 | a: 1',
      ' 2 |     b: x',
      '   |     ^',
    ])
    expect(codeFrame('a\tb', at(1, 2, 1), 80)).toEqual([' 1 | a   b', '   |  ^^^'])
  })

  test('underlines wide characters with as many columns as they take', () => {
    expect(codeFrame('名前: 値', at(1, 5, 1), 80)).toEqual([' 1 | 名前: 値', '   |       ^^'])
    expect(codeFrame('e\u0301a', at(1, 3, 1), 80)).toEqual([' 1 | e\u0301a', '   |  ^'])
  })

  test('names hidden characters in place of printing them', () => {
    expect(codeFrame('a: \u001B[31mb', at(1, 4, 1), 80)).toEqual([
      ' 1 | a: <U+001B>[31mb',
      '   |    ^^^^^^^^',
    ])
  })

  test('cuts long lines round the place', () => {
    const long = `${'before '.repeat(30)}wrong${' after'.repeat(30)}`
    expect(codeFrame(`short\n${long}\n${long}`, at(2, 211, 5), 50)).toEqual([
      ' 2 |…before before wrong after after after after …',
      '   |               ^^^^^',
      ' 3 |…before before wrong after after after after …',
    ])
    expect(codeFrame(long, at(1, 1, 6), 40)).toEqual([
      ' 1 | before before before before before…',
      '   | ^^^^^^',
    ])
    expect(codeFrame('x'.repeat(60), at(1, 60, 1), 40).at(-1)).toBe(`   |${' '.repeat(33)}^`)
  })

  test('never is wider than asked, never prints what cannot be seen, and always underlines the place', () => {
    const character = fc.constantFrom('a', ' ', '\t', '値', '\u200B', '\u001B', '😀', ':', '\uD83D')
    const line = fc.array(character, { maxLength: 120 }).map((characters) => characters.join(''))
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 30, max: 100 }),
        (all, y, x, length, width) => {
          const number = y % all.length
          const column = x % (all[number]!.length + 1)
          const frame = codeFrame(all.join('\n'), at(number + 1, column + 1, length), width)
          for (const shown of frame) {
            expect(columnsOf(shown)).toBeLessThanOrEqual(width)
            expect(shown).not.toMatch(/[\p{Cc}\u200B\p{Cs}]/u)
          }
          const carets = frame.filter((shown) => /^ +\| *\^+$/.test(shown))
          expect(carets).toHaveLength(frame.length === 0 ? 0 : 1)
        },
      ),
    )
  })
})
