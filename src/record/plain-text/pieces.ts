import type { Judge } from './refusal.ts'
import { firstCrowd } from './tally.ts'

/** Of so many words, no more are single letters or bare numbers: 37 in Vai, a script of syllables. */
const SINGLE = { window: 60, most: 42, form: /^(?:\p{L}\p{M}*|\d+)$/u }
/** Of so many words, no more have this form, in which each carries sixteen bits: 12 in Banjar. */
const SAYABLE = { window: 40, most: 20, form: /^(?:[b-df-hj-np-tv-z][aiou]){2}[b-df-hj-np-tv-z]$/u }

/** Data cut in pieces that stand among words, or are made up to look like words. */
export const pieces: Judge = ({ folded: { text, at }, isShaped }) => {
  const words = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word: isShaped[index] === true ? '' : word.toLowerCase(),
    index: at[index] as number,
  }))
  for (const { window, most, form } of [SINGLE, SAYABLE]) {
    const isPiece = words.map(({ word }) => form.test(word))
    const first = firstCrowd(isPiece, window, most)
    if (first !== null) return { reason: 'encoded', index: (words[first] as { index: number }).index }
  }
  return null
}
