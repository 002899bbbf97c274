import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/guard/plain-text.ts'
import { runs } from '../fuzz/runs.ts'
import { AROUND, CAPITALS, dressed, GROUPS, SEPARATORS, type Dress } from './dress.ts'
import { ENCODINGS, isPrivate, type Encoding } from './encodings.ts'
import { chance, pictures, spacers, type Picture } from './pictures.ts'

const PICTURES = [...pictures(1), ...pictures(2)]

const dress: fc.Arbitrary<Dress> = fc.record({
  group: fc.constantFrom(...GROUPS),
  separator: fc.constantFrom(...SEPARATORS),
  capitals: fc.constantFrom(...CAPITALS),
  around: fc.constantFrom(...AROUND),
  backwards: fc.boolean(),
  joints: fc.constant(false),
})
const drawn = fc.record({
  dress,
  picture: fc.constantFrom(...PICTURES),
  seed: fc.nat(),
})

function isRefused(encoding: Encoding, picture: Picture, how: Dress, seed: number): boolean {
  return !plainText(dressed(encoding, picture.file, how, chance(seed))).ok
}

/** What is left over is a matter of chance, so the same tries are made every time; GUARD_SEED makes others. */
const chosen = Number(process.env['GUARD_SEED'] ?? 20261122)

function report(what: string, refused: number, all: number): void {
  process.stdout.write(`${what}: ${refused} of ${all} refused (${((100 * refused) / all).toFixed(2)} %)\n`)
}

describe('a picture in an encoding', () => {
  it.each(ENCODINGS.filter((encoding) => !isPrivate(encoding)))(
    'in $name is refused, however it is grouped, cased, turned and surrounded',
    (encoding) => {
      const larger = drawn.filter(({ picture }) => picture.file.length > 300)
      fc.assert(
        fc.property(larger, (one) => {
          expect(isRefused(encoding, one.picture, one.dress, one.seed)).toBe(true)
        }),
        { numRuns: runs(5), seed: chosen },
      )
    },
  )

  it('is refused at nearly every try, even one dot and an alphabet of its own', () => {
    const rates = { everyday: { refused: 0, all: 0 }, private: { refused: 0, all: 0 } }
    for (const encoding of ENCODINGS) {
      const rate = isPrivate(encoding) ? rates.private : rates.everyday
      for (const one of fc.sample(drawn, { numRuns: runs(4), seed: chosen })) {
        rate.all += 1
        if (isRefused(encoding, one.picture, one.dress, one.seed)) rate.refused += 1
      }
    }
    report('Pictures of 67 bytes to 4 KB in everyday encodings', rates.everyday.refused, rates.everyday.all)
    report('The same in private alphabets', rates.private.refused, rates.private.all)
    expect(rates.everyday.refused / rates.everyday.all).toBeGreaterThan(0.97)
    expect(rates.private.refused / rates.private.all).toBeGreaterThan(0.7)
  })

  it.each(spacers)('of one dot is refused as it is usually pasted: $name', ({ file }) => {
    const hex = file.toString('hex')
    const base64 = file.toString('base64')
    const pasted = [
      base64,
      base64.replace(/.{4}/gu, '$& '),
      `She gave me this: ${base64} and left.`,
      `data:image/gif;base64,${base64}`,
      hex,
      hex.toUpperCase().replace(/../gu, '$& '),
      hex.replace(/../gu, '\\x$&'),
      hex.replace(/../gu, '0x$&, '),
      hex.replace(/../gu, '%$&'),
      hex.toUpperCase().replace(/../gu, '=$&'),
      hex.replace(/../gu, '&#x$&;'),
      JSON.stringify(Array.from(file)),
      Array.from(file).join(' '),
      Array.from(file, (byte) => byte.toString(2).padStart(8, '0')).join(' '),
      Array.from(file, (byte) => byte.toString(8).padStart(3, '0')).join(' '),
      ...['base32', 'Ascii85', 'uuencode'].map((name) =>
        (ENCODINGS.find((encoding) => encoding.name === name) as Encoding).signs(file).join(''),
      ),
    ]
    expect(pasted.filter((text) => plainText(text).ok)).toEqual([])
  })
})
