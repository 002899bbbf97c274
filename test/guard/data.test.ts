import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/guard/plain-text.ts'
import { chance } from './pictures.ts'

const next = chance(21)
const pick = (from: string | readonly string[]): string => from[Math.floor(next() * from.length)] as string
const some = (count: number, from: string | readonly string[], between = ''): string =>
  Array.from({ length: count }, () => pick(from)).join(between)
const codes = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => String.fromCodePoint(start + nth))
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const MIXED = `${LATIN}${LATIN.toUpperCase()}0123456789`
const SENTENCES = [
  'She told the school nurse about it on the way to the lesson after lunch',
  'Her mother came in later and was calm and kind to everybody',
  'He was asked to hand over the telephone and did so at once',
  'Nobody in the office has seen the picture and nobody will look at it',
]
/** Sentences with something in each of them. */
const among = (count: number, piece: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => `${SENTENCES[nth % 4] as string} ${piece(nth)}.`).join(' ')

/** Data that no form gives away: told by how unlike writing it is. */
const DATA: { readonly [name: string]: readonly [reason: string, text: string] } = {
  'letters of a to z': ['encoded', some(200, LATIN)],
  'letters of a to z in fives': [
    'encoded',
    some(
      60,
      Array.from({ length: 400 }, () => some(5, LATIN)),
      ' ',
    ),
  ],
  'pairs of a letter and a figure': [
    'figures',
    some(
      60,
      Array.from({ length: 300 }, () => pick(LATIN) + pick('0123456789')),
      ' ',
    ),
  ],
  'short pieces, each in a sentence of its own': ['encoded', among(40, () => some(9, MIXED))],
  'bare numbers, each in a sentence of its own': [
    'figures',
    Array.from({ length: 130 }, (_, nth) => `He wrote ${1_000 + nth * 61} and went home to her.`).join(' '),
  ],
  'telephone numbers by the hundred': [
    'figures',
    Array.from({ length: 125 }, () => `Ring 07${some(9, '0123456789')} about the girl.`).join('\n'),
  ],
  'figures alone': ['figures', some(120, '0123456789')],
  'single letters among words': [
    'encoded',
    Array.from({ length: 30 }, () => `${some(4, `${LATIN}0123456789`, ' ')} then`).join(' '),
  ],
  'Cyrillic letters, any': ['encoded', some(240, codes(0x430, 32))],
  'Cyrillic letters, a few': ['encoded', some(300, codes(0x430, 12))],
  'Greek letters in pairs': ['encoded', some(150, codes(0x3b1, 17), ' ')],
  'letters of Bengal': ['encoded', some(500, codes(0x995, 20))],
  'Thai letters': ['encoded', some(300, codes(0xe01, 40))],
  'Ethiopic syllables': ['encoded', some(300, codes(0x1200, 256))],
  'Korean syllables': ['encoded', some(300, codes(0xac00, 8_000))],
  'a few Chinese signs': ['encoded', some(300, codes(0x4e00, 16))],
  'letters of a script nobody writes today': ['signs', some(300, codes(0x12000, 400))],
  'scripts in turn': [
    'encoded',
    Array.from({ length: 400 }, () => pick('abcdefgh') + pick(codes(0x430, 20))).join(''),
  ],
  'accents in piles': ['signs', `e${some(40, codes(0x300, 20))} she said`],
  'many kinds of accents': [
    'signs',
    codes(0x300, 24)
      .map((accent) => `x${accent}`)
      .join(' '),
  ],
  'accents on every letter': [
    'encoded',
    Array.from({ length: 80 }, () => `${pick('bcdfgk')}\u0303`).join(''),
  ],
  'Latin letters with forms of their own': ['encoded', some(300, codes(0x250, 64))],
  'the same few words in any order': ['encoded', some(150, ['black', 'white', 'red', 'green'], ' ')],
  'words that are only sayable': [
    'encoded',
    Array.from(
      { length: 40 },
      () => `${pick('bdfg')}${pick('aiou')}${pick('bdfg')}${pick('aiou')}${pick('bdfg')}`,
    ).join(' '),
  ],
  'figures in words': [
    'encoded',
    some(120, 'zero one two three four five six seven eight nine'.split(' '), ' '),
  ],
  'pieces of words in one long word': [
    'encoded',
    some(60, ['the', 'ing', 'er', 'an', 'in', 'on', 'at', 'es']),
  ],
  'a few of the Chinese signs that hardly anybody reads': ['encoded', some(80, codes(0x5000, 15_000))],
  'numbers of pupils by the dozen': [
    'figures',
    Array.from({ length: 40 }, () => `UPN ${pick('ABCDEFGH')}${some(12, '0123456789')}`).join('\n'),
  ],
  'numbers of reports by the dozen': [
    'figures',
    Array.from({ length: 9 }, () =>
      [8, 4, 4, 4, 12].map((size) => some(size, '0123456789abcdef')).join('-'),
    ).join('\n'),
  ],
  'dashes of different lengths': [
    'picture',
    Array.from({ length: 80 }, () => '-'.repeat(1 + next() * 6)).join(' '),
  ],
  'signs in one line': ['picture', some(100, '.:-=+*#%@')],
  'four lines of signs': ['picture', '.:-=+\n-=+*#\n*#%@.\n@.:-=\n'],
  'two letters in one line': ['picture', some(240, 'xo')],
  'letters in rows': [
    'picture',
    Array.from({ length: 40 }, () => pick(LATIN).repeat(3) + pick(LATIN).repeat(3)).join(''),
  ],
  'many stars, far apart': ['signs', among(70, (nth) => '☆✶✷✸'[nth % 4] as string)],
  'flags in letters': [
    'picture',
    some(
      60,
      codes(0x1f1e6, 26).map((letter) => letter.repeat(2)),
    ),
  ],
}

describe('data that is dressed as words', () => {
  it.each(Object.entries(DATA).map(([name, [reason, text]]) => [name, reason, text] as const))(
    'is refused: %s (%s)',
    (_, reason, text) => {
      expect(plainText(Array.from(text).slice(0, 6_000).join(''))).toMatchObject({
        ok: false,
        problems: { reason },
      })
    },
  )

  it.each([
    ['a heading of uuencode', 'begin 644 holiday'],
    ['a heading of yEnc', '=ybegin line=128 size=1'],
    ['a heading of PGP', '-----BEGIN MESSAGE-----'],
    ['a heading of BinHex', '(This file must be converted with BinHex 4.0)'],
    ['a heading of an e-mail', 'Content-Transfer-Encoding: base64'],
    ['a long run of letters and signs', 'she(said)to[him]that{he}had=not+asked&her;for%it!'],
    ['circled letters', 'ⓗⓣⓣⓟⓢ://ⓔⓧⓐⓜⓟⓛⓔ'],
    ['letters in black circles', '🅗🅣🅣🅟🅢 :// x'],
    ['letters in squares', '🅷🆃🆃🅿🆂 :// x'],
    ['code points', 'U+0048 U+0065 U+006C U+006C'],
    ['octal escapes', '\\110\\145\\154'],
    ['a link without its scheme', 'snap.example/add/jay_2011'],
    ['an address in numbers', '203.0.113.7/pictures'],
  ])('is refused for its form: %s', (_, text) => {
    expect(plainText(text)).toMatchObject({ ok: false })
  })
})
