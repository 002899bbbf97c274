import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/guard/plain-text.ts'
import { bytes, chance } from './pictures.ts'

const shifted = (text: string, from: string, to: number): string =>
  text.replace(new RegExp(`[${from}]`, 'gu'), (letter) =>
    String.fromCodePoint(to + (letter.codePointAt(0) as number) - (from.codePointAt(0) as number)),
  )
const wide = (text: string): string =>
  text.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) as number) + 0xfee0))
const bold = (text: string): string => shifted(shifted(text, 'a-z', 0x1d41a), 'A-Z', 0x1d400)
const turned = (text: string): string => Array.from(text).toReversed().join('')
const jointed = (joint: string) => (text: string) => Array.from(text).join(joint)

/** What must not pass in any disguise. */
const PLAIN = {
  link: 'https://example.org/pictures/1',
  'file name': 'photo0042.jpg',
  'data URI': 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP',
  'tag of HTML': '<img src="x">',
  base64: bytes(chance(4), 300).toString('base64'),
  hexadecimal: bytes(chance(5), 300).toString('hex'),
}
const DISGUISES: { readonly [name: string]: (text: string) => string } = {
  'as it is': (text) => text,
  'with full-width letters': wide,
  'with bold letters': bold,
  'with accents': (text) => text.replace(/[aeiou]/gu, '$&\u0301'),
  'with zero-width spaces': jointed('\u200B'),
  'with word joiners': jointed('\u2060'),
  'with soft hyphens': jointed('\u00AD'),
  'with joiners': jointed('\u200D'),
  'with variation selectors': jointed('\uFE0F'),
  'with a byte order mark inside': (text) => `${text.slice(0, 4)}\uFEFF${text.slice(4)}`,
  'in capitals': (text) => text.toUpperCase(),
}

describe('a disguise', () => {
  const cases = Object.entries(PLAIN).flatMap(([what, text]) =>
    Object.entries(DISGUISES).map(([how, disguise]) => [what, how, disguise(text)] as const),
  )
  it.each(cases)('hides no %s: %s', (_, __, text) => {
    expect(plainText(text)).toMatchObject({ ok: false })
    expect(plainText(`She said it was ${text} and left.`)).toMatchObject({ ok: false })
  })

  it.each([
    ['link', turned(PLAIN.link)],
    ['link', 'h t t p s : / / example'],
    ['link', 'example . com was the name'],
    ['link', 'ｅｘａｍｐｌｅ．ｃｏｍ'],
    ['link', 'example。com'],
    ['file name', turned(PLAIN['file name'])],
    ['file name', 'p h o t o . j p g'],
    ['file name', 'photo . jpg'],
    ['file name', 'photo dot jpg'],
    ['file name', 'photo[.]jpg'],
    ['file name', 'photo·jpg'],
    ['base64', turned(PLAIN.base64)],
    ['start of a picture, backwards', turned('iVBORw0KGgoAAAANSUhEUg')],
    ['hexadecimal', turned(PLAIN.hexadecimal)],
  ])('hides no %s, spaced out, spelled out or backwards', (_, text) => {
    expect(plainText(text)).toMatchObject({ ok: false })
    expect(plainText(`She said: ${text}`)).toMatchObject({ ok: false })
  })

  it('hides no data, whatever is put between its groups', () => {
    const separator = fc.stringMatching(/^[ \n,.;:|/_~*+'"()–…•-]{1,4}$/u)
    fc.assert(
      fc.property(separator, fc.integer({ min: 1, max: 40 }), fc.nat(), (between, size, seed) => {
        const groups =
          bytes(chance(seed), 240)
            .toString('base64url')
            .match(new RegExp(`.{1,${size}}`, 'gu')) ?? []
        expect(plainText(groups.join(between))).toMatchObject({ ok: false })
      }),
      { numRuns: 60 },
    )
  })

  it('hides nothing between lines, paragraphs or other kinds of space', () => {
    for (const space of ['\n', '\r\n', '\u2028', '\u2029', '\t', '\u00A0', '\u3000', '\n\n'])
      expect(plainText(Array.from(PLAIN.base64).join(space))).toMatchObject({ ok: false })
  })
})

describe('an invisible character', () => {
  it.each([
    ['Persian', 'می\u200Cخواهم با معلم صحبت کنم'],
    ['Hindi', 'क्\u200Dषमा चाहता हूँ'],
    ['Sinhala', 'ශ්\u200Dරී ලංකාව'],
    ['Malayalam', 'അവന്\u200D പറഞ്ഞു'],
    ['Thai', 'เธอ\u200Bบอก\u200Bครู'],
    ['Khmer', 'នាង\u200Bបាន\u200Bប្រាប់'],
    ['Hebrew beside English', 'היא אמרה \u200E(14)\u200F לא'],
    ['Arabic beside figures', 'الساعة \u200F15:40'],
    ['Mongolian', 'ᠮᠣᠩᠭᠣᠯ\u180E\u180Bᠠ'],
    ['Han', '葛\u{E0100}飾'],
    ['an emoji', '👩‍🏫 ❤️ 1️⃣ 🏳️‍🌈 🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['the start of a file', '\uFEFFTold on Monday.'],
  ])('stays where writing needs it: %s', (_, text) => {
    expect(plainText(text)).toMatchObject({ ok: true })
  })

  it('does not stay where it only counts', () => {
    const data = Array.from(
      { length: 400 },
      (_, nth) => `م${nth % 3 === 0 ? '\u200C' : '\u200D'}\u200C\u200C`,
    ).join('')
    expect(plainText(data)).toMatchObject({ ok: false, problems: { reason: 'invisible' } })
  })
})
