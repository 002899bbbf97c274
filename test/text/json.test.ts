import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonText } from '../../src/text/json.ts'

const codes = (text: string): string[] => {
  const read = jsonText(text, 'a.json')
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place!.line}:${place!.column}`)
}

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const pieces = fc.constantFrom(
  ...'{ } [ ] : , "a" " \\ 1 - 0 . e + true null NaN /* // \' \\u00'.split(' '),
  ...'\n\t\u0000\u001f\u007f\u00a0\u2028\ufeff\ud800'.split(''),
)

describe('JSON is what RFC 8259 says', () => {
  test('and nothing else is read', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
        ),
        (text) => {
          const isTwice = codes(text).some((code) => /^(duplicate-key|reserved-key|json-too-deep)/.test(code))
          if (!isTwice) expect([text, codes(text).length === 0]).toEqual([text, parses(text)])
        },
      ),
      { numRuns: 3000 },
    )
  })

  test('the value is that of JSON.parse', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = jsonText(text, 'a.json')
        if (read.ok) expect(read.value.value).toEqual(JSON.parse(text))
      }),
    )
  })

  test.each([
    ['a line break in a text', '{"account":"one\ntwo"}', ['json-control 1:16']],
    ['a tab in a text', '{\n"account":"one\ttwo"}', ['json-control 2:15']],
    ['a nought in a key', '{"a\0":1}', ['json-control 1:4']],
    ['a text that is never closed', '{"a":"b\n}', ['json-control 1:8']],
    ['marks inside a text', '{"a":"he said "no" and\nleft"}', ['json-syntax 1:16']],
  ])('%s is refused with its place', (_, text, expected) => expect(codes(text)).toEqual(expected))
})

const brackets = (deep: number): string => '['.repeat(deep) + ']'.repeat(deep)

test('32 levels inside each other are read, and one more is not', () => {
  expect(jsonText(brackets(32), 'a.json').ok).toBe(true)
  const deeper = jsonText(brackets(33), 'a.json')
  expect(deeper.ok ? [] : deeper.problems.map(({ code, args }) => [code, args])).toEqual([
    ['json-too-deep', { deepest: 32 }],
  ])
  expect(jsonText(JSON.stringify({ a: brackets(50) }), 'a.json').ok).toBe(true)
})
