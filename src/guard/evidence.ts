import type { Reading } from './reading.ts'
import type { Finding, Judge } from './refusal.ts'
import { surprise } from './transitions.ts'

/*
 * Evidence, in nats, that what is written was not. It adds up along the text and writing takes it away again, never
 * below nothing: a cumulative sum test. Spaces, signs and newlines are looked through, so grouping changes nothing.
 */

/** Where the sum ends the matter, for one text and for all fields of a record, lists of numbers side by side. */
const LIMIT = 32
const LIMIT_TOGETHER = 64
/** The sum over all single words that mix capitals and figures, however much writing stands between them. */
const ODD_LIMIT = 160
/** A figure whose shape does not say what it means. */
const FIGURE = 0.4
/** A capital inside a word; letters and figures in one word, the first time and after that. */
const CAPITAL = 3
const SWITCH = 1
const SWITCH_AGAIN = 2.5
/** A letter outside a to z, which other judges weigh; a letter of a word that stood in this text before. */
const OTHER_LETTER = -0.6
const SEEN = -0.5
/** A letter that the line before has at the same place: what every line of a list says. */
const FORESEEN = -0.2
/** Figures in all, and characters of those with a shape: what is let through holds less than 300 bytes of each. */
const FIGURES = 380
const SHAPED_FIGURES = 650

/** A word that spells out a figure or a letter. */
const CODE_WORD = 1.5
const CODE_WORDS = new Set(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred ' +
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa ' +
    'quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu niner capital uppercase lowercase'
  )
    .split(' ')
    .flatMap((word) => [word, Array.from(word).toReversed().join('')]),
)

/** One character of a word: where it stands and what it adds. */
interface Step {
  readonly index: number
  readonly nats: number
  readonly figure: 'none' | 'shaped' | 'bare'
}

interface Evidence {
  readonly steps: readonly Step[]
  /** The words that mix more than once what words do not mix: where they stand, and what they add. */
  readonly odd: readonly { readonly index: number; readonly nats: number }[]
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a

function weighed({ folded: { text, at }, weights, isForeseen }: Reading): Evidence {
  const steps: Step[] = []
  const odd: { index: number; nats: number }[] = []
  const seen = new Set<string>()
  let letters: [number, number] = [0, 0]

  /** What a letter adds, after the two before it; the third of the same says nothing. */
  function letter(code: number): number {
    const small = isCapital(code) ? code + 0x20 : code
    if (!isSmall(small)) return OTHER_LETTER
    const [earlier, before] = letters
    letters = [before, small]
    return before === 0 || (before === small && earlier === small) ? 0 : surprise(before, small)
  }

  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const name = word.toLowerCase()
    const isCode = CODE_WORDS.has(name)
    const isSeen = word.length > 2 && /\p{L}/u.test(word) && seen.has(name)
    seen.add(name)
    let [mixed, sum, before] = [0, 0, word.charCodeAt(0)]
    for (let nth = 0; nth < word.length; nth += 1) {
      const code = word.charCodeAt(nth)
      const weight = weights[index + nth] as number
      const isNew = !isSeen && isForeseen[index + nth] === false
      let nats = isFigure(code) ? FIGURE : letter(code)
      if (isCode) nats = CODE_WORD / word.length
      else if (isForeseen[index + nth] === true) nats = isFigure(code) ? 0 : FORESEEN
      else if (isSeen) nats = SEEN
      else if (weight > 0) nats = weight
      else if (isFigure(code) !== isFigure(before)) {
        nats += mixed === 0 ? SWITCH : SWITCH_AGAIN
        mixed += 1
      } else if (isSmall(before) && isCapital(code)) {
        nats += CAPITAL
        mixed += 1
      }
      before = code
      sum += nats
      const figure = !isNew ? 'none' : weight > 0 ? 'shaped' : isFigure(code) ? 'bare' : 'none'
      steps.push({ index: at[index + nth] as number, nats, figure })
    }
    if (mixed > 1) odd.push({ index: at[index] as number, nats: sum })
  }
  return { steps, odd }
}

/** Where the evidence outweighs the writing around it. */
function dense(steps: readonly Step[], limit: number): Finding | null {
  let [sum, ofFigures, start] = [0, 0, 0]
  for (const { index, nats, figure } of steps) {
    if (sum === 0) [ofFigures, start] = [0, index]
    sum = Math.max(0, sum + nats)
    if (figure !== 'none') ofFigures += nats
    if (sum > limit) return { reason: ofFigures > sum / 2 ? 'figures' : 'encoded', index: start }
  }
  return null
}

function tooOdd(words: Evidence['odd']): Finding | null {
  let sum = 0
  for (const { index, nats } of words) {
    sum += nats
    if (sum > ODD_LIMIT) return { reason: 'encoded', index }
  }
  return null
}

function figures(steps: readonly Step[]): Finding | null {
  const bare = steps.filter(({ figure }) => figure === 'bare')
  const known = steps.filter(({ figure }) => figure === 'shaped')
  const beyond = bare[FIGURES] ?? known[SHAPED_FIGURES]
  return beyond === undefined ? null : { reason: 'figures', index: beyond.index }
}

function judged(reading: Reading, limit: number): Finding | null {
  const { steps, odd } = weighed(reading)
  return dense(steps, limit) ?? tooOdd(odd) ?? figures(steps)
}

/** Data in letters and figures, in whatever grouping and among whatever words; and more figures than an account has. */
export const evidence: Judge = (reading) => judged(reading, LIMIT)

/** The same in texts put together, each of which may stand alone. */
export const evidenceTogether: Judge = (reading) => judged(reading, LIMIT_TOGETHER)
