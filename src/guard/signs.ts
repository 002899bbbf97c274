import type { RefusalReason } from '../problems/problem.ts'
import type { Check } from './refusal.ts'

/** A class of signs, and the most of them that an honest text of full length needs. */
interface SignClass {
  readonly reason: RefusalReason
  readonly of: RegExp
  readonly most: {
    /** Signs that are another than the one of their class before: rows and lists of the same say nothing. */
    readonly changes: number
    /** Those of them that touch the one before. */
    readonly beside: number
    /** Different ones. */
    readonly kinds: number
  }
}

/** Scripts beyond the first 65,536 characters that people write today. */
const LIVING =
  'Adlam Chakma Deseret Grantha Gunjala_Gondi Han Hanifi_Rohingya Hiragana Katakana Masaram_Gondi Medefaidrin Miao Mro ' +
  'Newa Nyiakeng_Puachue_Hmong Osage Pahawh_Hmong Shavian Sora_Sompeng Tirhuta Toto Wancho Warang_Citi Common Inherited'
const living = LIVING.replace(/\S+\s*/g, (name) => `\\p{Script=${name.trim()}}`)

/**
 * Beside each class: the most of it that was met in 1,173 fields of prose in 529 languages and in honest texts of
 * schools. What a class may have is about a third more; of pictures hardly any.
 */
const CLASSES: readonly SignClass[] = [
  // boxes, blocks, braille, sextants and octants: 7, in a bar of rising blocks
  {
    reason: 'picture',
    of: /[\u2500-\u259F\u2800-\u28FF\u{1FB00}-\u{1FBFF}\u{1CC00}-\u{1CEFF}]/gu,
    most: { changes: 10, beside: 8, kinds: 10 },
  },
  // squares, circles and stars: 25 in scales and forms, 5 of them in rows of stars
  {
    reason: 'picture',
    of: /[\u25A0-\u25FF\u2605\u2606\u2B1B\u2B1C\u2B24\u2B55\u26AA\u26AB\u{1F532}-\u{1F53B}\u{1F7E0}-\u{1F7EB}]\uFE0F?/gu,
    most: { changes: 40, beside: 12, kinds: 12 },
  },
  // emoji and flags: 20 in a chat, 12 in a row
  {
    reason: 'picture',
    of: /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:[\uFE0F\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})*/gu,
    most: { changes: 80, beside: 18, kinds: 60 },
  },
  // emoji with a tone of skin, or joined to one: 7
  {
    reason: 'signs',
    of: /\p{Emoji_Modifier}(?:\uFE0F?\u200D\p{Extended_Pictographic})*|(?:\u200D\p{Extended_Pictographic}\uFE0F?)+/gu,
    most: { changes: 10, beside: 10, kinds: 10 },
  },
  // any other sign that is no letter, figure, punctuation or currency: 46 in Amharic, 18 of them in a row
  {
    reason: 'signs',
    of: /(?![\u00A0-\u00FF\u20A0-\u20CF\p{ASCII}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\p{S}\p{No}\p{Nl}\p{Unassigned}]/gu,
    most: { changes: 60, beside: 24, kinds: 32 },
  },
  // letters that no one script owns, and those that change another: 33 in Uzbek; 13 kinds in a name in raised letters
  {
    reason: 'signs',
    of: /\p{Lm}|(?=\p{Script=Common})\p{L}/gu,
    most: { changes: 60, beside: 24, kinds: 24 },
  },
  // accents that no letter includes: 184 in Yoruba, 14 beside each other in Ticuna, 7 kinds in Urdu
  {
    reason: 'signs',
    of: /(?=\p{Script=Inherited})[^\P{M}\uFE0E\uFE0F\u20E3]/gu,
    most: { changes: 240, beside: 24, kinds: 10 },
  },
  // punctuation of one script: 306, 50 and 7 in Tibetan
  { reason: 'signs', of: /(?!\p{Script=Common})\p{P}/gu, most: { changes: 400, beside: 70, kinds: 10 } },
  // punctuation of all scripts: 187 in Tongan; 13 kinds in quotations
  {
    reason: 'signs',
    of: /(?=\p{Script=Common})(?!\p{ASCII})\p{P}/gu,
    most: { changes: 250, beside: 24, kinds: 24 },
  },
  // letters of scripts that nobody writes today: none
  {
    reason: 'signs',
    of: new RegExp(
      `[\\p{Script=Ogham}\\p{Script=Runic}\\p{Script=Glagolitic}\\p{Script=Phags_Pa}]|(?=[\\u{10000}-\\u{1FFFF}])(?![${living}])[\\p{L}\\p{M}\\p{N}]`,
      'gu',
    ),
    most: { changes: 24, beside: 24, kinds: 24 },
  },
]

function firstBeyond(text: string, { of, most }: SignClass, allowance: number): number | null {
  const kinds = new Set<string>()
  let [before, end, changes, beside] = ['', -1, 0, 0]
  for (const { 0: sign, index } of text.matchAll(of)) {
    if (sign !== before) {
      kinds.add(sign)
      changes += 1
      if (index === end) beside += 1
      const isBeyond =
        changes > most.changes * allowance ||
        beside > most.beside * allowance ||
        kinds.size > most.kinds * allowance
      if (isBeyond) return index
    }
    before = sign
    end = index + sign.length
  }
  return null
}

/** More signs of a class than an honest text needs. */
export const signs: Check = ({ given, allowance }) => {
  for (const row of CLASSES) {
    const index = firstBeyond(given, row, allowance)
    if (index !== null) return { reason: row.reason, index }
  }
  return null
}
