import type { Traced } from './scripts.ts'
import type { GivenCheck } from './refusal.ts'

const scripts = (names: string): string => names.replace(/\S+\s*/g, (name) => `\\p{Script=${name.trim()}}`)

/** Scripts whose letters join, or whose conjuncts are written with joiners. */
const JOINING = scripts(
  'Arabic Syriac Mandaic Nko Mongolian Phags_Pa Adlam Thaana Devanagari Bengali Gurmukhi Gujarati Oriya Tamil ' +
    'Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan Javanese Balinese Sundanese Chakma Newa Tirhuta Grantha ' +
    'Meetei_Mayek',
)
/** Scripts that put no space between words, so that a line may need to be told where to break. */
const SPACELESS = scripts(
  'Thai Lao Khmer Myanmar Tibetan Javanese Balinese Tai_Le New_Tai_Lue Tai_Tham Tai_Viet Han Hiragana Katakana',
)
const FROM_RIGHT = scripts('Hebrew Arabic Syriac Thaana Nko Adlam Mandaic Samaritan')
const BETWEEN = '[\\p{N}\\p{P}\\p{S}\\p{Zs}]{0,24}'

/** Where such a character means something: what stands before, the character, what stands after. */
const MEANT = [
  `(?<=[${JOINING}])[\\u200C\\u200D]`,
  `\\u200C(?=\\u200C?[${JOINING}])|(?<=[${JOINING}][\\u200C\\p{P}])\\u200C`,
  `(?<=[${SPACELESS}]\\s?)[\\u200B\\u2060]`,
  `(?<=[${FROM_RIGHT}\\p{M}]${BETWEEN})[\\u200E\\u200F\\u061C]`,
  `[\\u200E\\u200F\\u061C](?=${BETWEEN}[${FROM_RIGHT}])`,
  '(?<=[\\u05B0-\\u05C7])\\u034F',
  '(?<=\\p{Script=Mongolian})[\\u180B-\\u180F]',
  '(?<=\\p{Script=Han})[\\u{E0100}-\\u{E0107}]',
  '[\\u0600-\\u0605\\u06DD\\u0890\\u0891\\u08E2](?=\\p{Nd})',
  '^\\uFEFF',
]
const EMOJI = [
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}])[\\uFE0E\\uFE0F]',
  '(?<=[0-9#*])\\uFE0F(?=\\u20E3)',
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F])\\u200D(?=\\p{Extended_Pictographic})',
  // The flags of England, Scotland and Wales.
  '(?<=\\u{1F3F4})\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}',
]
/**
 * What pasting from Word, from chats and from the list of contacts of a phone leaves behind: soft hyphens, places where
 * a line may break, byte order marks, and marks of direction around names and telephone numbers. They change no word,
 * so they are taken out. The one that turns words round (RLO) is not among them.
 */
const LEFT_OVER = '[\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202D\\u2060\\u2066-\\u2069\\uFEFF]'
const UNSEEN = new RegExp(
  `(?=[\\p{Default_Ignorable_Code_Point}\\p{Cf}])(?:(?<emoji>${EMOJI.join('|')})|(?<meant>${MEANT.join('|')})|(?<leftOver>${LEFT_OVER})|.)`,
  'gu',
)

const checkOf =
  (counted: readonly ('meant' | 'leftOver')[]): GivenCheck =>
  ({ given }) => {
    let count = 0
    for (const { groups, index } of given.matchAll(UNSEEN)) {
      if (groups?.['emoji'] !== undefined) continue
      if (!counted.some((use) => groups?.[use] !== undefined)) return { reason: 'invisible', index }
      count += 1
      if (count > 24 + index / 4) return { reason: 'invisible', index }
    }
    return null
  }

/** Invisible and direction characters without a meaning where they stand, and more of them than writing needs. */
export const invisible = checkOf(['meant'])

/** The same, where what pasting leaves behind is taken out afterwards. */
export const invisiblePasted = checkOf(['meant', 'leftOver'])

/** A text without what pasting leaves behind, its letters and accents composed (NFC). */
export function withoutLeftOvers(given: string): Traced {
  const left = new Set<number>()
  for (const { groups, index } of given.matchAll(UNSEEN))
    if (groups?.['leftOver'] !== undefined) left.add(index)
  let text = ''
  const at: number[] = []
  let index = 0
  for (const [letter] of given.matchAll(/\P{M}\p{M}+|[^]/gu)) {
    const composed = left.has(index) ? letter.slice(1) : letter.length > 1 ? letter.normalize('NFC') : letter
    text += composed
    for (let unit = 0; unit < composed.length; unit += 1) at.push(index)
    index += letter.length
  }
  return { text, at }
}
