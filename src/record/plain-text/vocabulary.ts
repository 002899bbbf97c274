import type { Judge } from './refusal.ts'
import { firstWindow } from './tally.ts'

/** How many words are looked at together. */
const WINDOW = 120
/** So many different ones there are at least: 17 in a genealogy, 26 in a story for children. */
const LEAST_VARIETY = 17
/*
 * Lists that give each byte a word (PGP, BIP 39, proquints) leave out the small words of sentences, and their words
 * come again no more often than by chance. The languages with hardly any small words have longer words, or words
 * that mostly end in a vowel, or come back to the same words: in 120 there are 11 pairs of the same word or more.
 */
const SMALL = 3
const LONG = 9
const CONSONANT = /[b-df-hj-np-tv-z]$/u
/** At most so many small words and pairs of the same, and at least this part of the words ending in a consonant. */
const LISTS: readonly { readonly small: number; readonly pairs: number; readonly closed: number }[] = [
  { small: 0, pairs: Infinity, closed: 0.5 },
  { small: 14, pairs: 7, closed: 0.35 },
]

function isList(words: readonly string[], pairs: number): boolean {
  const small = words.filter((word) => word.length <= SMALL).length
  const closed = words.filter((word) => CONSONANT.test(word)).length / words.length
  const isShort = words.join('').length < words.length * LONG
  return isShort && LISTS.some((list) => small <= list.small && pairs <= list.pairs && closed >= list.closed)
}

/** Words that are no sentences: few different ones over and over, or a list that gives each byte a word. */
export const vocabulary: Judge = ({ folded: { text, at } }) => {
  const found = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{M}'’]+/gu))
  const words = found.map(([word]) => word)
  const first = firstWindow(
    words,
    WINDOW,
    ({ variety, pairs }, start) =>
      variety < LEAST_VARIETY || isList(words.slice(start, start + WINDOW), pairs),
  )
  return first === null
    ? null
    : { reason: 'encoded', index: at[(found[first] as { index: number }).index] as number }
}
