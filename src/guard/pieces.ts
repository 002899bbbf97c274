import { finding, type Judge } from './refusal.ts'
import { firstCrowd } from './tally.ts'

/** Forms of words, and how many of so many words in a row may have them. */
const FORMS: readonly { readonly window: number; readonly most: number; readonly form: RegExp }[] = [
  // single letters or bare numbers: 37 in Vai, a script of syllables
  { window: 60, most: 44, form: /^(?:\p{L}\p{M}*|\d+(?:\.\d)?)$/u },
  // two syllables in which each word carries sixteen bits: 12 in Banjar
  { window: 40, most: 20, form: /^(?:[b-df-hj-np-tv-z][aiou]){2}[b-df-hj-np-tv-z]$/iu },
  // one syllable between two consonants: 34 in Hmong
  { window: 60, most: 44, form: /^[b-df-hj-np-tv-z][aeiou][b-df-hj-np-tv-z]$/iu },
  // capitals after small letters, and small letters after capitals: 8 in Zulu
  { window: 60, most: 16, form: /[a-z][A-Z]|^[A-Z]{2,}[a-z]/u },
]
/** Longer than any word in Latin letters: 48 in Welsh, where what is said twice in a row (a cry, a laugh) counts once. */
const LONG = 64

/** Letters and figures in one word, or capitals inside it: so many different such words at most, 30 in Chickasaw. */
const MIXED = { most: 40, form: /[a-z][A-Z]|[a-zA-Z]\d|\d[a-zA-Z]/u }

interface Word {
  readonly word: string
  readonly index: number
}

const isLong = ({ word }: Word): boolean =>
  /^[a-z]{65,}$/iu.test(word) && word.replaceAll(/(.{1,3}?)\1+/giu, '$1').length > LONG

/** Where the words begin that have a form which only so many may have. */
function crowded(words: readonly Word[]): Word | undefined {
  for (const { window, most, form } of FORMS) {
    const first = firstCrowd(
      words.map(({ word }) => form.test(word)),
      window,
      most,
    )
    if (first !== null) return words[first]
  }
  return undefined
}

function mixed(words: readonly Word[]): Word | undefined {
  const known = new Set<string>()
  return words.find(({ word }) => MIXED.form.test(word) && known.add(word.toLowerCase()).size > MIXED.most)
}

/** Data cut in pieces that stand among words, or are made up to look like words. */
export const pieces: Judge = ({ folded: { text, at }, weights, isForeseen }) => {
  const words = Array.from(text.matchAll(/\d+\.\d(?!\d)|[\p{L}\p{M}\p{N}]+/gu))
    .filter(({ 0: word, index }) => isForeseen[index] === false || !/^\d/u.test(word))
    .map(({ 0: word, index }) => ({
      word: weights[index] === 0 && isForeseen[index] === false ? word : '',
      index: at[index] as number,
    }))
  const found = words.find(isLong) ?? crowded(words) ?? mixed(words)
  return finding('encoded', found?.index ?? null)
}
