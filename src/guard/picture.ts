import type { Judge } from './refusal.ts'

/** A kind of mark that pictures are made of, and how many a text may hold: in all, and close together. */
interface Mark {
  readonly of: RegExp
  readonly inAll: number
  readonly together: number
}

/** Close together: within so many UTF-16 units. */
const CLOSE = 64

const MARKS: readonly Mark[] = [
  // boxes, blocks, braille, sextants and octants
  { of: /[\u2500-\u259F\u2800-\u28FF\u{1FB00}-\u{1FBFF}\u{1CC00}-\u{1CEFF}]/gu, inAll: 10, together: 8 },
  // squares and circles in colours and shades
  {
    of: /[\u25A0-\u25FF\u2B1B\u2B1C\u2B24\u2B55\u26AA\u26AB\u{1F532}-\u{1F53B}\u{1F7E0}-\u{1F7EB}]\uFE0F?/gu,
    inAll: 12,
    together: 10,
  },
  {
    of: /\p{RI}\p{RI}|\p{Extended_Pictographic}(?:[\uFE0F\p{Emoji_Modifier}]|\u200D\p{Extended_Pictographic})*/gu,
    inAll: 80,
    together: 18,
  },
  // any other sign that is no letter, figure, punctuation or currency
  {
    of: /(?![\u00A0-\u00FF\u20A0-\u20CF\p{Sk}\p{ASCII}\p{Extended_Pictographic}])[\p{S}\p{No}\p{Unassigned}]/gu,
    inAll: 60,
    together: 24,
  },
]
const BULLET = /^[^\S\n]*[^\s\p{L}\p{N}]\uFE0F?(?=[^\S\n])/gmu

/** Where each mark stands; a row of one and the same mark counts once. */
function places(text: string, mark: RegExp): number[] {
  const found: number[] = []
  let row = { sign: '', end: -1 }
  for (const { 0: sign, index } of text.matchAll(mark)) {
    if (sign !== row.sign || index !== row.end) found.push(index)
    row = { sign, end: index + sign.length }
  }
  return found
}

function crowd(found: readonly number[], together: number): number | undefined {
  return found.find((index, nth) => (found[nth + together] ?? Infinity) - index < CLOSE)
}

/** More blocks, tiles, emoji or other signs than a text needs. Bullets before a line do not count. */
export const picture: Judge = ({ given }) => {
  const text = given.replace(BULLET, (bullet) => ' '.repeat(bullet.length))
  for (const { of, inAll, together } of MARKS) {
    const found = places(text, of)
    const index = crowd(found, together) ?? (found.length > inAll ? found[0] : undefined)
    if (index !== undefined) return { reason: 'picture', index }
  }
  return null
}
