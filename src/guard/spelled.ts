import { find, findNth, only, type Reading } from './reading.ts'
import { finding, type Check } from './refusal.ts'

/** Ways of spelling single bytes, and how many of them no sentence has. */
const SPELLINGS: readonly (readonly [pattern: RegExp, count: number])[] = [
  // one after the other; a message pasted as it was sent has a few alone (“don&#39;t”, “don=E2=80=99t”)
  [/(?:&\s?#\s?x?[0-9a-f]{1,7}[^\p{L}\p{N}&]{0,6}){3}/giu, 1],
  [/%\s?[0-9a-f]\s?[0-9a-f](?![0-9a-f%])/giu, 6],
  [/(?:%[0-9a-f]{2}){4}/giu, 1],
  [/(?:=[0-9A-F]{2}[^\p{L}\p{N}=]{0,6}){5}/gu, 1],
  [/\\x[0-9a-f]{1,2}|\\u\{?[0-9a-f]{2,6}|\\[0-7]{2,3}/giu, 3],
  [/\b0x[0-9a-f]{1,8}\b|\b[0-9a-f]{1,8}x0\b|\bu\+[0-9a-f]{2,6}\b/giu, 4],
]
/** What announces encoded data. */
const HEADINGS: readonly RegExp[] = [
  /^\s*begin(?:-base64)?\s0?(?:6[0-6]{2}|755|777)\s\S/mu,
  /=y(?:begin|part|end)\s/u,
  /-----\s?BEGIN\s/u,
  /\(this file must be converted with binhex/iu,
  /\bcontent-(?:type\s*:\s*(?:image|video|application)|transfer-encoding\s*:\s*(?:base64|x-uu|binary))/iu,
]
/** How PNG, JPEG, GIF and WebP begin in base64, base32, hexadecimal (also as a to p), decimal and octal: letters and figures alone. */
const BEGINNINGS =
  'ivborw0kgg r0lgodlh r0lgoddh rfie4ryn 77mp7yaac 77mp7yi 77mp7wya i5eumobz i5eumobx 89504e470d ffd8ffe0 ffd8ffe1 ' +
  'ffd8ffdb 47494638 1378078711310 137080078 255216255 71737056 211120116107 377330377 ' +
  '1071111067071141 kjeumrq 52494646 82737070 122111106106 ' +
  'ijfaeoeh ppnippoa ppnippob ppnippnl ehejegdi'
const BACKWARDS = Array.from(BEGINNINGS).toReversed().join('')
export const SIGNATURE = new RegExp(`${BEGINNINGS} ${BACKWARDS}`.replaceAll(' ', '|'), 'iu')
/** The same where signs and capitals are needed to tell it from words: JPEG and WebP in base64; Ascii85; uuencode. */
const SHORT_SIGNATURE =
  /\/9j\/[24]|_9j_[24]|UklGR|M,6r;%14!|s4IA[01]|7nH003FM|;Fs>I|B5!\.1PT\*|\*TP1\.!5B|_\]C_X|1TE&\.#[EA=]|4DE&1/u

function anywhere({ folded, closed }: Reading): number | null {
  for (const [pattern, count] of SPELLINGS) {
    const index = findNth(folded, pattern, count)
    if (index !== null) return index
  }
  return (
    find(folded, HEADINGS) ??
    find(closed, [SHORT_SIGNATURE]) ??
    find(only(closed, /[a-z0-9]+/giu), [SIGNATURE])
  )
}

/** Bytes spelled out one by one, encodings that announce themselves, and how a picture file begins. */
export const spelled: Check = (reading) => finding('encoded', anywhere(reading))
