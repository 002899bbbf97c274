import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../src/guard/plain-text.ts'
import { AROUND, CAPITALS, dressed, GROUPS, SEPARATORS } from '../guard/dress.ts'
import { ENCODINGS, isPrivate } from '../guard/encodings.ts'
import { chance, pictures } from '../guard/pictures.ts'
import { report, runs } from './runs.ts'

const drawn = fc.record({
  encoding: fc.constantFrom(...ENCODINGS.filter((encoding) => !isPrivate(encoding))),
  dress: fc.record({
    group: fc.constantFrom(...GROUPS),
    separator: fc.constantFrom(...SEPARATORS),
    capitals: fc.constantFrom(...CAPITALS),
    around: fc.constantFrom(...AROUND),
    backwards: fc.boolean(),
    joints: fc.boolean(),
  }),
  picture: fc
    .nat()
    .chain((seed) => fc.constantFrom(...pictures(seed)))
    .filter(({ file }) => file.length > 300),
  seed: fc.nat(),
})

type Try = typeof drawn extends fc.Arbitrary<infer Drawn> ? Drawn : never

const isLetIn = ({ encoding, dress, picture, seed }: Try): boolean =>
  plainText(dressed(encoding, picture.file, dress, chance(seed))).ok

/** How many of them are let in; each is named. */
function letIn(tries: readonly Try[], what: string): number {
  const through = tries.filter(isLetIn)
  report(`Pictures in everyday encodings${what}: ${tries.length - through.length} of ${tries.length} refused`)
  for (const { encoding, dress, picture } of through)
    report(`let through: ${encoding.name}, ${picture.name}, ${JSON.stringify(dress)}`)
  return through.length
}

test('of pictures in everyday encodings hardly one in ten thousand is let through', () => {
  const tries = fc.sample(
    drawn.filter(({ dress }) => dress.around !== 'words'),
    runs(100),
  )
  expect(letIn(tries, '')).toBeLessThanOrEqual(Math.ceil(tries.length / 10_000))
})

test('of those with a word after every fourth group, which nobody does by accident, one in a hundred', () => {
  const tries = fc.sample(
    drawn.filter(({ dress }) => dress.around === 'words'),
    runs(50),
  )
  // Three times as many as are let in on the average, and more: chance alone makes no run fail.
  expect(letIn(tries, ' among words')).toBeLessThanOrEqual(Math.ceil(tries.length / 20))
})

test('what is accepted is accepted again, and stays as it is', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.constantFrom(
      'told',
      'the',
      'lead',
      '07700 900123',
      '\u200b',
      '\u00ad',
      '\u202a',
      '\v',
      '\uf0b7\t',
      '•',
      '\n',
    ),
  )
  const count = { accepted: 0, all: 0 }
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40, size: 'max' }),
      fc.constantFrom('', ' ', '\n'),
      (words, between) => {
        const once = plainText(words.join(between))
        count.all += 1
        if (!once.ok) return
        count.accepted += 1
        expect(plainText(once.value)).toEqual(once)
      },
    ),
    { numRuns: runs(100) },
  )
  report(`Texts of words and scraps: ${count.all}, of them accepted and the same again: ${count.accepted}`)
})
