import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/guard/plain-text.ts'
import { chance } from './pictures.ts'

const next = chance(34)
const every = (of: RegExp): string[] =>
  Array.from({ length: 0x1_ffff }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xf8ff)
    .map((code) => String.fromCodePoint(code))
    .filter((character) => of.test(character))
const some = (count: number, from: readonly string[]): string[] =>
  Array.from({ length: count }, () => from[Math.floor(next() * from.length)] as string)

const PROSE =
  'She told the nurse that he had asked for it more than once and that her friends knew about it. '.repeat(12)
/** Something put into the words of an account, after every third letter. */
const among = (signs: readonly string[]): string =>
  PROSE.replace(/.../gu, (three, index: number) => three + (signs[index / 3] ?? ''))

/** Signs that no honest text needs in number. */
const SIGNS: { readonly [name: string]: readonly string[] } = {
  'punctuation of many scripts': every(/^(?!\p{Script=Common})\p{P}$/u),
  'punctuation of all scripts': every(/^(?=\p{Script=Common})(?!\p{ASCII})\p{P}$/u),
  'accents of many scripts': every(/^(?=\p{Script=Inherited})(?!\p{Default_Ignorable_Code_Point})\p{M}$/u),
  'letters that change others': every(/^\p{Lm}$/u),
  'signs that change others': every(/^(?!\p{ASCII}|\p{Emoji_Modifier})\p{Sk}$/u),
  'letters of no script': every(/^(?=\p{Script=Common})(?=\P{ASCII})\p{L}$/u).filter(
    (letter) => !/[a-z0-9]/iu.test(letter.normalize('NFKC')),
  ),
  'numbers that are letters': every(/^\p{Nl}$/u),
  'numbers of old scripts': every(/^\p{No}$/u),
  'Linear A': every(/^\p{Script=Linear_A}$/u),
  cuneiform: every(/^\p{Script=Cuneiform}$/u),
  runes: every(/^\p{Script=Runic}$/u),
  'tones of skin': every(/^\p{Emoji_Modifier}$/u).map((tone) => `👍${tone}`),
  'signs of drawings': every(/^[\u2500-\u259F]$/u),
}

describe('signs that no honest text needs in number', () => {
  it.each(Object.entries(SIGNS))('are refused, in a row and among words: %s', (_, signs) => {
    expect(signs.length).toBeGreaterThan(4)
    expect(plainText(some(400, signs).join('')).ok).toBe(false)
    expect(plainText(among(some(400, signs))).ok).toBe(false)
  })

  it.each(Object.entries(SIGNS))('may stand once, and the same one again and again: %s', (_, signs) => {
    // an accent alone on a letter that has none is what many languages do
    const sign = signs.find((each) => plainText(`She wrote ${each} and no more.`).ok) ?? ''
    expect(sign).not.toBe('')
    const said = Array.from({ length: 20 }, (__, nth) => `She wrote ${sign} on day ${nth + 1} of it.`)
    expect(plainText(said.join('\n')).ok).toBe(true)
  })
})
