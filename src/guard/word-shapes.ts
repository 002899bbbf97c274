import { finding, type Check } from './refusal.ts'
import { firstCrowd, firstWindow, numbered } from './tally.ts'

/** Shapes of words, and how many of so many in a row may have them. */
const SHAPES: readonly { readonly of: RegExp; readonly most: number; readonly among: number }[] = [
  // two syllables that can be said, sixteen bits each (“lusab babad”): 12 in Banjar
  { of: /^(?:[b-df-hj-np-tv-z][aiou]){2}[b-df-hj-np-tv-z]$/iu, most: 20, among: 40 },
  // bare numbers and single small letters: 37 in Vai, a script of syllables
  { of: /^(?:[^\P{L}\p{Lu}]\p{M}*|\d+(?:\.\d)?)$/u, most: 44, among: 60 },
  // longer than any word in Latin letters, 48 in Welsh
  { of: /^[a-z]{65,}$/iu, most: 0, among: 1 },
]
/** Of so many words so many are different: 17 in a genealogy, 26 in a story for children. */
const VARIETY = { among: 120, least: 17 }
/** Changes between a letter and a figure that stand alone: 120 in a list of sixty children, each with an age. */
const CHANGES_ALONE = 160
/** Without a space for so long, with so many kinds of signs within: an e-mail address has 4. */
const TANGLE = { of: /\S{40,}/gu, sign: /[!-/:-@[-`{-~]/g, kinds: 8 }

interface Word {
  readonly word: string
  readonly index: number
}

/** The words of bytes: made up, long, tangled, or few and over and over (“black white red black”). */
export const wordShapes: Check = ({ folded: { text, at }, weights, isRepeated }) => {
  const all: Word[] = Array.from(text.matchAll(/\d+\.\d(?!\d)|[\p{L}\p{M}\p{N}]+/gu)).map(
    ({ 0: word, index }) => ({
      // a cry or a laugh is as long as what it repeats
      word:
        weights[index] === 0 && isRepeated[index] === false
          ? word.replaceAll(/(.{1,3}?)\1{2,}/gu, '$1$1')
          : '',
      index: at[index] as number,
    }),
  )
  const spoken = all.filter(({ word }) => /^\p{L}/u.test(word))

  const shaped = SHAPES.map(({ of, most, among }) =>
    firstCrowd(
      all.map(({ word }) => of.test(word)),
      among,
      most,
    ),
  ).find((first) => first !== null)
  if (shaped !== undefined) return finding('encoded', (all[shaped] as Word).index)
  const few = firstWindow(
    numbered(spoken.map(({ word }) => word.toLowerCase())),
    VARIETY.among,
    ({ variety }) => variety < VARIETY.least,
  )
  if (few !== null) return finding('encoded', (spoken[few] as Word).index)
  const alone = all.filter(({ word }) => /^(?:\p{L}\p{M}*|\d)$/u.test(word))
  const changes = alone.filter(
    ({ word }, nth) => nth > 0 && /\d/.test(word) !== /\d/.test((alone[nth - 1] as Word).word),
  )
  const tooMany = changes[CHANGES_ALONE]
  if (tooMany !== undefined) return finding('encoded', tooMany.index)
  const tangle = Array.from(text.matchAll(TANGLE.of)).find(
    ([run]) => new Set(run.match(TANGLE.sign)).size >= TANGLE.kinds,
  )
  return finding('encoded', tangle === undefined ? null : (at[tangle.index] as number))
}
