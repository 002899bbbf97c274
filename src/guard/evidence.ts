import type { Reading } from './reading.ts'
import type { Check, Finding } from './refusal.ts'
import { surprise } from './transitions.ts'

/*
 * Evidence, in nats, that what is written was not. It adds up along the text and writing takes it away again, never
 * below nothing: a cumulative sum test. Spaces, signs and newlines are looked through, so grouping changes nothing.
 */

/** Where the sum ends the matter. */
const LIMIT = 32
/** The sum over all single words that mix capitals and figures, however much writing stands between them. */
const ODD_LIMIT = 160
/** A figure whose shape does not say what it means. */
const FIGURE = 0.4
/** A capital inside a word; letters and figures in one word, the first time and after that. */
const CAPITAL = 3
const SWITCH = 1
const SWITCH_AGAIN = 2.5
/** What stands for one of these in the name of an account or a player (“N00bSl4y3r2”), and in how many such names. */
const NAME = { form: /^(?=.{4,16}$)(?=.*[a-z])[a-z013457]+\d{0,4}$/iu, most: 8, nats: 0.5 }
/** A letter outside a to z, which other checks weigh; a letter of a word that stood in this text before. */
const OTHER_LETTER = -0.6
const SEEN = -0.5
/** A letter that the line before has at the same place: what every line of a list says. */
const REPEATED = -0.2
/** Figures in all, and characters of those with a shape: what is let through holds less than 300 bytes of each. */
const FIGURES = 380
const SHAPED_FIGURES = 650
/** Initials, and the most a letter of them adds: sixty children with three each. */
const INITIALS = { form: /^(?:[A-Z](?:Mc|Mac|De|Di)?[A-Z]{0,2}|[A-Za-z][a-z])$/u, letters: 180, nats: 0.15 }

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

/** One letter or figure of a word: where it stands and what it adds. */
interface LetterEvidence {
  readonly index: number
  readonly nats: number
  readonly figure: 'none' | 'shaped' | 'bare'
}

interface Evidence {
  readonly letters: readonly LetterEvidence[]
  /** The words that mix more than once what words do not mix: where they stand, and what they add. */
  readonly odd: readonly { readonly index: number; readonly nats: number }[]
}

const isFigure = (code: number): boolean => code >= 0x30 && code <= 0x39
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a

function weighed({ folded: { text, at }, weights, isRepeated, allowance }: Reading): Evidence {
  const letters: LetterEvidence[] = []
  const odd: { index: number; nats: number }[] = []
  const seen = new Set<string>()
  let initials = INITIALS.letters * allowance
  let names = NAME.most * allowance
  let before: [number, number] = [0, 0]

  /** What a letter adds, after the two before it; the third of the same says nothing. */
  function letter(code: number): number {
    const small = isCapital(code) ? code + 0x20 : code
    if (!isSmall(small)) return OTHER_LETTER
    const [first, second] = before
    before = [second, small]
    return second === 0 || (second === small && first === small) ? 0 : surprise(second, small)
  }

  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const name = word.toLowerCase()
    const isCode = CODE_WORDS.has(name)
    const isSeen = word.length > 2 && /\p{L}/u.test(word) && seen.has(name)
    const isInitials = INITIALS.form.test(word) && initials >= word.length
    if (isInitials && (word.length === 1 || !seen.has(name))) initials -= word.length
    const isName = NAME.form.test(word) && names > 0
    seen.add(name)
    let [mixed, sum, last] = [0, 0, word.charCodeAt(0)]
    for (let nth = 0; nth < word.length; nth += 1) {
      const code = word.charCodeAt(nth)
      const weight = weights[index + nth] as number
      const isNew = !isSeen && isRepeated[index + nth] === false
      let nats = isFigure(code) ? FIGURE : letter(code)
      if (isCode) nats = CODE_WORD / word.length
      else if (isRepeated[index + nth] === true) nats = isFigure(code) ? 0 : REPEATED
      else if (isSeen) nats = SEEN
      else if (weight > 0) nats = weight
      else if (isInitials) nats = Math.min(nats, INITIALS.nats)
      else if (isFigure(code) !== isFigure(last)) {
        nats += isName ? NAME.nats : mixed === 0 ? SWITCH : SWITCH_AGAIN
        mixed += 1
      } else if (isSmall(last) && isCapital(code)) {
        nats += isName ? NAME.nats : CAPITAL
        mixed += 1
      }
      last = code
      sum += nats
      const figure = !isNew ? 'none' : weight > 0 ? 'shaped' : isFigure(code) ? 'bare' : 'none'
      letters.push({ index: at[index + nth] as number, nats, figure })
    }
    if (isName && mixed > 0) names -= 1
    if (mixed > 1) odd.push({ index: at[index] as number, nats: sum })
  }
  return { letters, odd }
}

/** Where the evidence outweighs the writing around it. */
function dense(letters: readonly LetterEvidence[], limit: number): Finding | null {
  let [sum, ofFigures, start] = [0, 0, 0]
  for (const { index, nats, figure } of letters) {
    if (sum === 0) [ofFigures, start] = [0, index]
    sum = Math.max(0, sum + nats)
    if (figure !== 'none') ofFigures += nats
    if (sum > limit) return { reason: ofFigures > sum / 2 ? 'figures' : 'encoded', index: start }
  }
  return null
}

function tooOdd(words: Evidence['odd'], limit: number): Finding | null {
  let sum = 0
  for (const { index, nats } of words) {
    sum += nats
    if (sum > limit) return { reason: 'encoded', index }
  }
  return null
}

function figures(letters: readonly LetterEvidence[], allowance: number): Finding | null {
  const bare = letters.filter(({ figure }) => figure === 'bare')
  const shaped = letters.filter(({ figure }) => figure === 'shaped')
  const beyond = bare[FIGURES * allowance] ?? shaped[SHAPED_FIGURES * allowance]
  return beyond === undefined ? null : { reason: 'figures', index: beyond.index }
}

/** Data in letters and figures, in whatever grouping and among whatever words; and more figures than an account has. */
export const evidence: Check = (reading) => {
  const { letters, odd } = weighed(reading)
  const { allowance } = reading
  return (
    dense(letters, LIMIT * allowance) ?? tooOdd(odd, ODD_LIMIT * allowance) ?? figures(letters, allowance)
  )
}
