import { afterAll, describe, expect, it } from 'vitest'
import { FIELD_BUDGET, plainText } from '../../src/guard/plain-text.ts'
import { bytes, chance } from './pictures.ts'
import { DECLARATIONS } from './declarations.ts'

/*
 * What somebody who means to can write past the guard: choices of words, names, syllables and facts, which no check can
 * stop without refusing honest texts. How much of it a field takes is measured here, not wished away.
 */

const NOISE = bytes(chance(77), 4_000)
const codes = (start: number, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => String.fromCodePoint(start + nth))
const paragraphs = (name: string): string =>
  (DECLARATIONS.find(({ language }) => language === name)?.paragraphs ?? []).join(' ')
const wordsOf = (name: string, letters: RegExp): string[] => [
  ...new Set(paragraphs(name).toLowerCase().match(letters) ?? []),
]
/** Bytes as choices among so many items, eight bits or fewer a choice. */
function choices(count: number, items: readonly string[]): string[] {
  const width = Math.floor(Math.log2(items.length))
  const found: string[] = []
  let [held, bits] = [0, 0]
  for (const byte of NOISE.subarray(0, count)) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= width) {
      bits -= width
      found.push(items[(held >>> bits) & (2 ** width - 1)] as string)
      held &= 2 ** bits - 1
    }
  }
  return found
}
const english = wordsOf('English', /[a-z]{2,}/gu)
const small = english.filter((word) => word.length < 5).slice(0, 128)
const capitals = codes(0x41, 26)

/** Ways to write so many bytes. */
const WAYS: { readonly [name: string]: (count: number) => string } = {
  'English words, eight bits each': (count) => choices(count, english.slice(0, 256)).join(' '),
  'small English words, seven bits each': (count) => choices(count, small).join(' '),
  'a word of six bits in each sentence': (count) =>
    choices(count, small.slice(0, 64))
      .map((word) => `She said ${word} to him.`)
      .join(' '),
  'lengths of indents before small words': (count) =>
    choices(count, codes(1, 8))
      .map((sign, nth) => `${' '.repeat(sign.charCodeAt(0))}${small[nth % 40] ?? ''}`)
      .join('\n'),
  'Chinese signs in pairs between three that stay': (count) =>
    choices(count, codes(0x5200, 2_048))
      .map((sign, nth) => (nth % 2 === 0 ? sign : `${sign}了，他的`))
      .join(''),
  'Ethiopic syllables in pairs before two that stay': (count) =>
    choices(count, codes(0x1200, 64))
      .map((sign, nth) => (nth % 2 === 0 ? sign : `${sign}ውን `))
      .join(''),
  'Georgian letters before two that stay': (count) =>
    choices(count, codes(0x10d0, 32))
      .map((sign) => `${sign}და `)
      .join(''),
  'two syllables in Latin letters before two that stay': (count) =>
    choices(
      count,
      Array.from('bdfgklmnprst', (first) => Array.from('aeiou', (second) => first + second)).flat(),
    )
      .map((syllable) => `${syllable}nan`)
      .join(' '),
  'initials in sentences': (count) =>
    choices(
      count,
      capitals.flatMap((first) => capitals.map((second) => first + second)),
    )
      .map((pair) => `${pair} was told about it.`)
      .join(' '),
  'telephone numbers': (count) =>
    (
      choices(count, codes(0x30, 8))
        .join('')
        .match(/.{1,9}/gu) ?? []
    )
      .map((digits) => `Rang 07${digits.padEnd(9, '0')} at home about this.`)
      .join('\n'),
  'base64 in pieces of six, in sentences': (count) =>
    (
      NOISE.subarray(0, count)
        .toString('base64url')
        .match(/.{1,6}/gu) ?? []
    )
      .map((piece) => `Then she wrote ${piece} to the other girl in the same form as her.`)
      .join('\n'),
}

/** The most bytes that one field takes, to within ten. */
function capacity(way: (count: number) => string): number {
  let most = 0
  for (let step = 2_560; step >= 10; step /= 2) {
    const text = way(most + step)
    if (Array.from(text).length <= FIELD_BUDGET && plainText(text).ok) most += step
  }
  return most
}

describe('what one field takes from somebody who means it', () => {
  const found: string[] = []
  afterAll(() => {
    process.stdout.write(`Bytes that one field takes:\n${found.join('\n')}\n`)
  })

  it.each(Object.entries(WAYS))('is less than 3,000 bytes: %s', (name, way) => {
    const most = capacity(way)
    found.push(`  ${name}: ${most}`)
    expect(most).toBeLessThan(3_000)
  })
})
