import { find, type Reading } from './reading.ts'
import { finding, type Judge } from './refusal.ts'

/** Endings of addresses that are no word of a sentence. */
const ENDING =
  'com|net|org|edu|gov|mil|info|biz|uk|eu|us|ie|io|tv|gg|ly|fm|xyz|app|dev|ru|cn|jp|kr|br|au|nz|ca|pl|nl|cz|ch|dk|fr|onion'
/** Short words that may stand before “dot com” or “.com” in a sentence. */
const SMALL_WORD = 'the|a|an|this|that|of|or|and|is|to|in|with'

/** The name of a public site, as sentences have it: GOV.UK, legislation.gov.uk; with nothing behind it. */
const PUBLIC_SITE = '(?:[a-z]{1,20}\\.)?(?:gov\\.uk|GOV\\.UK|Gov\\.uk)(?!\\s?/|\\.?[\\p{L}\\p{N}])'

const PATTERNS: readonly RegExp[] = [
  // a scheme, written or spelled out
  /(?<![\p{L}\p{N}])[\p{L}\p{N}+.-]{1,24}\s?:\s?\/\s?\//u,
  /\bh(?:tt|xx|\*\*)ps?\s*(?:colon|\[:\]|\(:\))/iu,
  /\bw\s?w\s?w\s*(?:\.|\[\.\]|\(\.\)|\bdot\b)\s*[\p{L}\p{N}]/iu,
  // the same backwards
  /\/\s?\/\s?:\s?s?p[tx][tx]h|[;,][a-z0-9.+-]+\/[a-z]+:atad|[\p{L}\p{N}]\.www(?![\p{L}\p{N}])/iu,
  // a bare domain; what follows an @ is an e-mail address
  new RegExp(
    `(?<![\\p{L}\\p{N}@._%+-])(?!${PUBLIC_SITE})(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}(?:\\.|\\[\\.\\]|\\(\\.\\)|\\{\\.\\}))+(?:${ENDING}|${ENDING.toUpperCase()})(?![\\p{L}\\p{N}@_-])`,
    'u',
  ),
  // any other ending, with a path behind it
  /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}\.)+[a-z]{2,12}\/[\p{L}\p{N}?#@~_-]/iu,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\/\p{L}/u,
  new RegExp(`(?<!\\b(?:${SMALL_WORD}))\\s\\.\\s?(?:com|net|org|co\\.uk)\\b`, 'u'),
  new RegExp(
    `(?<!\\b(?:${SMALL_WORD}))[\\s\\[({<]+dot[\\s\\])}>]+(?:com|net|org|co|uk|gov|info|io|tv|gg|ly|app)\\b`,
    'iu',
  ),
]
const CLOSED: readonly RegExp[] = [
  /:\/\/|:\\\\/u,
  /data:[a-z]+\/[a-z0-9.+-]+[;,]|;base64,/iu,
  /[\p{L}\p{N}-]\.(?:com|net|org|uk)\/[\p{L}\p{N}?#@~_-]/iu,
]

function anywhere({ folded, closed }: Reading): number | null {
  for (const pattern of PATTERNS) {
    const index = find(folded, pattern)
    if (index !== null) return index
  }
  for (const pattern of CLOSED) {
    const index = find(closed, pattern)
    if (index !== null) return index
  }
  return null
}

/** Links and data URIs, also spaced out, masked or backwards. An e-mail address is none. */
export const link: Judge = (reading) => finding('link', anywhere(reading))
