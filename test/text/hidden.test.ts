import { describe, expect, test } from 'vitest'
import { hiddenCharacter, withHiddenNamed } from '../../src/text/hidden.ts'

describe('hidden characters', () => {
  test.each([
    ['a control character', 'a\u0007b', 1, 'U+0007'],
    ['a tab', 'a\tb', 1, 'U+0009'],
    ['a carriage return', 'a\rb', 1, 'U+000D'],
    ['an escape', '\u001B[31m', 0, 'U+001B'],
    ['a control character of the second set', 'ab\u009B', 2, 'U+009B'],
    ['a zero-width space', 'a\u200Bb', 1, 'U+200B'],
    ['a zero-width joiner', 'a\u200Db', 1, 'U+200D'],
    ['a soft hyphen', 'a\u00ADb', 1, 'U+00AD'],
    ['a change of direction', 'a\u202Eb', 1, 'U+202E'],
    ['an isolate', 'a\u2066b', 1, 'U+2066'],
    ['a byte order mark', '\uFEFFa', 0, 'U+FEFF'],
    ['a line separator', 'a\u2028b', 1, 'U+2028'],
    ['a variation selector', 'a\uFE0Fb', 1, 'U+FE0F'],
    ['a tag', 'a\u{E0041}b', 1, 'U+E0041'],
    ['an invisible letter', 'a\u3164b', 1, 'U+3164'],
    ['private use', 'a\uE000b', 1, 'U+E000'],
    ['half of a pair', 'a\uD83D', 1, 'U+D83D'],
    ['an annotation', 'a\uFFF9b', 1, 'U+FFF9'],
  ])('%s is one', (_name, text, index, name) => {
    expect(hiddenCharacter(text)).toEqual({ index, name })
    expect(withHiddenNamed(text)).toBe(
      `${text.slice(0, index)}<${name}>${text.slice(index + (name.length > 6 ? 2 : 1))}`,
    )
  })

  test.each(['', 'plain', 'two\nlines', 'é ’“”—…', '16\u00A0to 17', '値 Привет שלום', '😀', 'e\u0301'])(
    '%j has none',
    (text) => {
      expect(hiddenCharacter(text)).toBeNull()
      expect(withHiddenNamed(text)).toBe(text)
    },
  )
})
