import { describe, expect, test } from 'vitest'
import { parse, type Parsed } from '../../src/text/yaml.ts'

const parsed = (text: string): Parsed => parse(text, 'any.yaml', () => true)

/** Line, column and code of each problem. */
const problemsIn = (text: string): string[] =>
  parsed(text).problems.map(({ code, place }) => `${place.line}:${place.column} ${code}`)

describe('what is well written', () => {
  test.each([
    [
      'yes, no, dates and times stay text',
      'a: yes\nb: no\nc: 2026-01-01\nd: 08:30\n',
      { a: 'yes', b: 'no', c: '2026-01-01', d: '08:30' },
    ],
    [
      'numbers, true, false and null',
      'a: 1.5\nb: true\nc: false\nd: null\ne:\n',
      { a: 1.5, b: true, c: false, d: null, e: null },
    ],
    ['keys that are no words', '18: a\ntrue: b\nnull: c\n', { 18: 'a', true: 'b', null: 'c' }],
    ['a list at the top', '- a\n- [b, c]\n', ['a', ['b', 'c']]],
    [
      'a text over several lines',
      'a: one\n  two\nb: >-\n  three\n  four\nc: |\n  five # six: seven\n',
      { a: 'one two', b: 'three four', c: 'five # six: seven\n' },
    ],
    [
      'text in quotes with anything in it',
      `a: "Ask #1: 'now'" # a comment\nb: '& * ! % - @'\n`,
      { a: "Ask #1: 'now'", b: '& * ! % - @' },
    ],
    ['one pair of dashes and dots', '---\na: b\n...\n', { a: 'b' }],
    ['a byte order mark and carriage returns', '\uFEFFa: b\r\nc: d\r\n', { a: 'b', c: 'd' }],
    [
      'a dash that belongs to the text',
      'a: -5 degrees\nb:\n  - -1\nc: a -b\n',
      { a: '-5 degrees', b: [-1], c: 'a -b' },
    ],
    ['no-break spaces within a text', 'a: 16\u00A0to 17\n', { a: '16\u00A0to 17' }],
    ['tabs that indent nothing', 'a:\tb\t\n\t\nc: [\td ]\n', { a: 'b', c: ['d'] }],
    ['a key after a question mark', '? a\n: b\n', { a: 'b' }],
  ])('%s', (_name, text, data) => {
    expect(problemsIn(text)).toEqual([])
    expect(parsed(text).root!.data).toEqual(data)
  })
})

describe('what is not', () => {
  test.each([
    ['', '1:1 empty-file'],
    ['\uFEFF', '1:1 empty-file'],
    ['# only a comment\n', '1:1 empty-file'],
    ['---\n', '1:1 empty-file'],
    ['null\n', '1:1 empty-file'],
    [`a: ${'b'.repeat(1024 * 1024)}`, '1:1 file-too-large'],
    [`a: ${'é'.repeat(512 * 1024)}`, '1:1 file-too-large'],
    ['['.repeat(102) + ']'.repeat(102), '1:102 too-deep'],
    ['['.repeat(3000), '1:102 too-deep'],
    [Array.from({ length: 150 }, (_, level) => `${' '.repeat(level)}a:`).join('\n'), '102:102 too-deep'],
    ['? '.repeat(3000), '1:'],
    ['a: 1\na: 2\nb: 3\na: 4\n', '2:1 duplicate-key 4:1 duplicate-key'],
    ['{a: 1, "a": 2}\n', '1:8 duplicate-key'],
    ['__proto__: 1\nprototype: 2\nconstructor: 3\n', '1:1 reserved-key 2:1 reserved-key 3:1 reserved-key'],
    ['a: b\n: c\n', '2:1 no-key'],
    ['a: b\n- c\n', '2:1 unexpected-dash'],
    ['a: - c\n', '1:4 unexpected-dash'],
    ['a: {b: - c}\n', '1:8 unexpected-dash'],
    ['*a : b\n', '1:1 yaml-alias'],
    ['* a: b\n', '1:1 yaml-alias'],
    ['a: & co\n', '1:4 yaml-anchor'],
    ['a: &co\n', '1:4 yaml-anchor'],
    ['a: &x b\nc: &y *x\n', '1:4 yaml-anchor 2:7 yaml-alias'],
    ['a: &x &y b\n', '1:7 yaml-anchor'],
    ['&x - a\n', '1:1 yaml-anchor'],
    ['a: ! b\n', '1:4 yaml-tag'],
    ['a: !!str !!str b\n', '1:10 yaml-tag'],
    ['a: !!!!b c\n', '1:4 yaml-tag'],
    ['!x\na: b\n', '1:1 yaml-tag'],
    ['a: !!set [b]\n', '1:4 yaml-tag'],
    ['%YAML 1.1\n%TAG ! !x\n# c\n\n---\na: no\n', '1:1 yaml-directive 2:1 yaml-directive'],
    ['%a: b\n', '1:1 yaml-directive'],
    ['a: b\n%c: d\n', '2:1 text-starts-with-sign'],
    ['a: b\n---\nc: d\n---\ne: f\n', '2:1 several-documents'],
    ['[a]: b\n', '1:1 key-not-text'],
    ['a\nb: c\n', '1:1 no-colon'],
    [`${'x'.repeat(1100)}: b\n`, '1:1 too-long'],
    ['  a: b\nc: d\ne: f\ng: h\n', '2:1 bad-indentation'],
    ['a:\n  - b: c\n   d: e\n   f: g\n', '3:4 bad-indentation'],
    ['a: |\n   \n  c\nd: e\n', '3:3 bad-indentation'],
    ['a: >\n  b\n c: d\n', '3:2 bad-indentation'],
    ['a:\n  b: c\n    d: e\nf:\n  g: h\n    i: j\n', '3:5 line-continues-text 6:5 line-continues-text'],
    ['a: b\n  - c\n', '2:3 line-continues-text'],
    ['a: |+2x\n  b\n', '1:7 text-after-bar'],
    ['a: {"b": "c" "d": "e"}\n', '1:14 text-after-quote'],
    ['a: { b: "c, d: e }\nf: g\n', '1:9 quote-not-closed'],
    ['a: { b: [c, d }\n', '1:9 bracket-not-closed'],
    ['{ a: b\n', '1:1 bracket-not-closed'],
    ['? { a: [b }\n', '1:11 bracket-not-closed'],
    ['a: { b: c d: e }\n', '1:9 colon-in-text'],
    ['a: [b] c\n', '1:8 no-comma'],
    ['a: re[fer: b\n', '1:4 colon-in-text'],
    ['a: { b: re[fer] }\nc: d\n', '1:11 unexpected-sign'],
    ['--- - b\n', '1:5 not-yaml'],
    ['a: b\n>\n', '2:1 no-colon'],
    ['a: "b" "c"\n', '1:8 text-after-quote'],
    ['a: "b\\u12"\n', '1:6 backslash-in-quotes'],
    ['a: b\u0085c: d\n', '1:5 hidden-character'],
    ['a: "\\ud800"\n', '1:4 hidden-character'],
    ['\u3000a: b\n', '1:1 odd-space'],
    ['a:\n  -\u2003b\n', '2:4 odd-space'],
    ['a:\n  -b\n  -c\n', '2:3 no-space-after-dash'],
    ['a: b # c\n', '1:6 text-cut-short'],
  ])('%j', (text, expected) => {
    expect(problemsIn(text).join(' ')).toContain(expected)
    expect(problemsIn(text)).toHaveLength(Math.max(1, expected.split(' ').length / 2))
  })

  test('a document that can be made out is given along with its problems, one that cannot is not', () => {
    expect(parsed('a: !x b\nc: d\nc: e\n').root!.data).toEqual({ a: 'b', c: 'd' })
    expect(parsed('a: *b\nc: d\n').root!.data).toEqual({ a: null, c: 'd' })
    expect(parsed('%YAML 1.1\n---\na: no\n').root!.data).toEqual({ a: 'no' })
    expect(parsed('a:\u00A0b\n').root!.data).toEqual({ a: 'b' })
    expect(parsed('a: "b\nc: d\n').root).toBeNull()
    expect(parsed('__proto__: { b: c }\n').root!.data).toEqual({})
    expect({}).not.toHaveProperty('b')
  })

  test('one mistake does not bring hundreds of problems with it', () => {
    const rest = Array.from({ length: 300 }, (_, index) => `key${index}:\n  - a: b\n`).join('')
    expect(problemsIn(`a: [b]]\n${rest}`)).toEqual(['1:7 unexpected-sign'])
    expect(problemsIn(`a: {\n${rest}`).slice(0, 1)).toEqual(['1:4 bracket-not-closed'])
    expect(problemsIn('"a" '.repeat(1000))).toHaveLength(1)
  })
})
