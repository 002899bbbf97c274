import { find, type Reading } from './reading.ts'
import { finding, type Check } from './refusal.ts'

const DOT = '(?:\\.|\\[\\.\\]|\\(\\.\\)|\\{\\.\\})'
const LABELS = `(?:[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}${DOT})+`

/** A name alone is a link where it ends like this … */
const ENDING = 'com|co\\.[a-z]{2}|onion'
/** … or like this, and no sentence goes on behind it: “no answer.info passed on” only lacks a space. */
const WORD_ENDING =
  'net|edu|mil|info|biz|uk|eu|us|ie|io|tv|gg|ly|fm|xyz|app|dev|ru|cn|jp|kr|br|au|nz|ca|pl|nl|cz|ch|dk|fr'
/** Short words that may stand before “dot com” or “.com” in a sentence. */
const SMALL_WORD = 'the|a|an|this|that|of|or|and|is|to|in|with'
/**
 * Sites of public bodies, schools and charities name a service (childline.org.uk, ceop.police.uk) where nothing stands
 * behind them: a picture needs more of an address than that.
 */
const PUBLIC_SITE =
  '(?:www\\.)?(?:[\\p{L}\\p{N}-]{1,40}\\.){0,4}(?:(?:gov|police|nhs|sch|ac|org|GOV|POLICE|NHS|SCH|AC|ORG|Gov)\\.(?:uk|UK)|(?<=\\.)(?:org|cymru|wales|scot))(?!\\s?/|\\.?[\\p{L}\\p{N}@_-])'
/** The lines in which mail programs tell which computers a message went through. */
const MAIL_HEAD =
  '(?<!^(?:(?:Received|Return-Path|Authentication-Results|Received-SPF|DKIM-Signature|ARC-[\\w-]+|X-[\\w-]+|List-[\\w-]+|Message-ID|References|In-Reply-To)\\s?:|[ \\t]+(?:by|from|for|with|id|d=|dkim=|spf=|dmarc=|\\())[^\\n]*)'
const NOT_WITHIN = '(?<![\\p{L}\\p{N}@._%+-])'

const PATTERNS: readonly RegExp[] = [
  // a scheme, written or spelled out; “Date: //” is none
  /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}+.-]{1,23}:\/\/[\p{L}\p{N}[]/u,
  /\bh(?:tt|xx|\*\*)ps?\s*(?:colon|\[:\]|\(:\))/iu,
  new RegExp(`(?!${PUBLIC_SITE})\\bw\\s?w\\s?w\\s*(?:${DOT}|\\bdot\\b)\\s*[\\p{L}\\p{N}]`, 'iu'),
  // the same backwards
  /\/\s?\/\s?:\s?s?p[tx][tx]h|[;,][a-z0-9.+-]+\/[a-z]+:atad|[\p{L}\p{N}]\.www(?![\p{L}\p{N}])/iu,
  // a bare name; what follows an @ is an e-mail address
  new RegExp(
    `${NOT_WITHIN}(?!${PUBLIC_SITE})${LABELS}(?:${ENDING}|COM)(?![\\p{L}\\p{N}@_-])${MAIL_HEAD}`,
    'mu',
  ),
  new RegExp(
    `${NOT_WITHIN}(?!${PUBLIC_SITE})${LABELS}(?:${WORD_ENDING}|${WORD_ENDING.toUpperCase()})(?![\\p{L}\\p{N}@_-]| +[\\p{L}\\p{N}(]|\\.\\p{L})${MAIL_HEAD}`,
    'mu',
  ),
  // any other ending, with a path behind it
  /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}\.)+[a-z]{2,12}\/[\p{L}\p{N}?#@~_-]/iu,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\/\p{L}/u,
  new RegExp(`(?<!\\b(?:${SMALL_WORD}))\\s\\.\\s?(?:com|net|org|co\\.uk)\\b`, 'u'),
  new RegExp(`(?<!\\b(?:${SMALL_WORD}))[\\s\\[({<]+dot[\\s\\])}>]+(?:com|net|co|uk|gov|info)\\b`, 'iu'),
  new RegExp(`[\\s\\[({<]+dot[\\s\\])}>]+(?:io|tv|gg|ly|app|org)\\s?(?:/|slash)`, 'iu'),
]
const CLOSED: readonly RegExp[] = [
  /(?:h(?:tt|xx)ps?|ftp|file|wss?):\/\//iu,
  /data:[a-z]+\/[a-z0-9.+-]+[;,]|;base64,/iu,
  /[\p{L}\p{N}-]\.(?:com|net|org|uk)\/[\p{L}\p{N}?#@~_-]/iu,
]

/** Links and data URIs, also spaced out, masked or backwards. An e-mail address is none. */
export const link: Check = ({ folded, closed }: Reading) =>
  finding('link', find(folded, PATTERNS) ?? find(closed, CLOSED))
