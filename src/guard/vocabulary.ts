import type { Reading } from './reading.ts'
import type { Judge } from './refusal.ts'
import { firstCrowd, firstWindow, numbered } from './tally.ts'

/** Of so many words, no more longer ones are the same as the one before: 14 in a genealogy. */
const ECHOES = { window: 60, most: 15 }
/** How many words are looked at together. */
const WINDOW = 120
/** So many different ones there are at least: 17 in a genealogy, 26 in a story for children. */
const LEAST_VARIETY = 17
/*
 * Lists that give each byte a word (PGP, BIP 39, proquints) leave out the small words of sentences, and their words
 * come again no more often than by chance. The languages with hardly any small words have longer words, or words
 * that mostly end in a vowel, or come back to the same words: in 120 there are 11 pairs of the same word or more,
 * and 81 where no word is small.
 */
const SMALL = 3
const LONG = 9
const CONSONANT = /[b-df-hj-np-tv-z]$/u
/** At most so many small words and pairs of the same, and at least this part of the words ending in a consonant. */
const LISTS: readonly { readonly small: number; readonly pairs: number; readonly closed: number }[] = [
  { small: 0, pairs: 60, closed: 0.5 },
  { small: 14, pairs: 7, closed: 0.35 },
]
/** So many words in a line say something. */
const SENTENCE = 3

/** For each window of words, the sum of something about them. */
function sums(words: readonly string[], measure: (word: string) => number): number[] {
  let sum = 0
  const upTo = words.map((word) => (sum += measure(word)))
  return words.map((_, first) => (upTo[first + WINDOW - 1] ?? 0) - (upTo[first - 1] ?? 0))
}

/** Whether the words from each place on are a list, told the pairs of the same word among them. */
function listsAmong(words: readonly string[]): (pairs: number, first: number) => boolean {
  const small = sums(words, (word) => (word.length <= SMALL ? 1 : 0))
  const closed = sums(words, (word) => (CONSONANT.test(word) ? 1 / WINDOW : 0))
  const length = sums(words, (word) => word.length)
  return (pairs, first) =>
    (length[first] as number) < WINDOW * LONG &&
    LISTS.some(
      (list) =>
        (small[first] as number) <= list.small &&
        pairs <= list.pairs &&
        (closed[first] as number) >= list.closed,
    )
}

interface Word {
  readonly word: string
  readonly index: number
  /** Whether a figure stands between it and the next. */
  readonly isNumbered: boolean
}

/** The words of a text, in small letters. A line that says the same as one before it (in a log, say) is left out. */
function wordsOf({ folded: { text, at }, weights }: Reading): Word[] {
  const seen = new Set<string>()
  return Array.from(text.matchAll(/[^\n]+/gu)).flatMap(({ 0: line, index: start }) => {
    const words = Array.from(line.matchAll(/([\p{L}\p{M}'’]+)(\P{L}*)/gu))
      .filter(({ index }) => weights[start + index] === 0)
      .map(({ 1: word = '', 2: after = '', index }) => ({
        word: word.toLowerCase(),
        index: at[start + index] as number,
        isNumbered: /\d/u.test(after),
      }))
    const said = words.map(({ word }) => word).join(' ')
    if (words.length >= SENTENCE && seen.has(said)) return []
    seen.add(said)
    return words
  })
}

/** Words that are no sentences: few different ones over and over, or a list that gives each byte a word. */
export const vocabulary: Judge = (reading) => {
  const found = wordsOf(reading)
  const words = found.map(({ word }) => word)
  const isList = listsAmong(words)
  const isEcho = found.map(
    ({ word }, nth) =>
      word.length > SMALL && word === found[nth - 1]?.word && found[nth - 1]?.isNumbered === false,
  )
  const first =
    firstCrowd(isEcho, ECHOES.window, ECHOES.most) ??
    firstWindow(
      numbered(words),
      WINDOW,
      ({ variety, pairs }, start) => variety < LEAST_VARIETY || isList(pairs, start),
    )
  return first === null ? null : { reason: 'encoded', index: (found[first] as { index: number }).index }
}
