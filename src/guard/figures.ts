/*
 * What figures mean in an account, told by their shape: telephone numbers, dates, times, postcodes and the like. Each
 * has its weight: the evidence, in nats, of one character that it is not what it looks like.
 */

const NUMBERS: readonly RegExp[] = [
  // telephone numbers: of the United Kingdom with ten or eleven figures, of elsewhere with a plus
  /(?<![\d+])0(?:[ ().-]{0,2}\d){9,10}(?!\d)/g,
  /\+(?:[ ().-]{0,2}\d){7,15}(?!\d)/g,
]
const TIMES: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-6]\d(?:\.\d{1,6})?)?(?:Z|[+-][01]\d:?[0-5]\d)?)?(?!\d)/g,
  /(?<![\p{L}\p{N}])(?:19|20)\d\d[01]\d[0-3]\d(?:T[0-2]\d[0-5]\d(?:[0-5]\d)?Z?)?(?![\p{L}\p{N}])/gu,
  /(?<!\d)[0-3]?\d([/.-])[01]?\d\1(?:(?:19|20)\d\d|\d\d)(?!\d)/g,
  /(?<!\d)[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?:[ap]m)?(?![\d\p{L}])/giu,
  /(?<!\d)(?:19|20)\d\d(?!\d)/g,
  // 2nd, 9am, 14yo, 10k
  /(?<![\d\p{L}])\d{1,3}(?:st|nd|rd|th|am|pm|hrs?|mins?|secs?|yrs?|yo|k|m|cm|kg|x|p)(?![\d\p{L}])/giu,
]
const CODES: readonly RegExp[] = [
  // postcodes; vehicle registrations; numbers of pupils
  /(?<![\d\p{L}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\d\p{L}])/giu,
  /(?<![\d\p{L}])[a-z]{2}\d\d ?[a-z]{3}(?![\d\p{L}])/giu,
  /(?<![\p{L}\p{N}])[A-Z]\d{12}(?![\p{L}\p{N}])/gu,
]

/** Words that say that a number follows. */
const LABEL =
  '[Ii][Mm][Ee][Ii]|[Ss]erial|SERIAL|[Ss]/[Nn]|[Aa]sset|[Tt]ag|[Rr]ef(?:erence)?|[Cc]ase|[Ll]og|[Rr]eceipt|' +
  '[Ii]ncident|[Cc]rime|[Rr]eport|[Ee]xhibit|SIM|UPN|ULN|URN|NHS|CRN'
const NUMBER = '(?: (?:[Nn]o|[Nn]umber|[Tt]ag|[Rr]ef))?'

/** Long ones, which could hold data as well, and how many of each are let through: about 200 bytes in all. */
const LONG: readonly (readonly [shape: RegExp, most: number])[] = [
  // numbers that computers give to reports, and addresses that they give to themselves
  [/(?<![\p{L}\p{N}-])(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{24,40})(?![\p{L}\p{N}-])/giu, 2],
  // an address of payment, as a demand names it
  [
    /(?<![\p{L}\p{N}])(?:(?:bc1|ltc1)[\da-z]{25,60}|bc1[\da-z](?: [\da-z]{2,4}){8,16}|0x[\da-fA-F]{40}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,33})(?![\p{L}\p{N}])/gu,
    1,
  ],
  // the numbers that mail programs give to a message: before its @, and on the way
  [/(?<=<)[\w.+=-]{8,80}(?=@[\w.-]+>)/gu, 3],
  [/(?<=with E?SMTPS?A? id )[\w.-]{6,40}/gu, 6],
  [/(?<=Thread-Index: ?)[\w+/]{20,44}/giu, 1],
  [/(?<![\p{L}\p{N}:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\p{L}\p{N}:])/giu, 2],
]
/** Short ones of that kind: about 300 bytes in all. */
const FEW: readonly (readonly [shape: RegExp, most: number])[] = [
  // a number of capitals and figures that says what it is
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${LABEL})s?${NUMBER}[.:]? ?)(?=[A-Z/-]*\\d)[A-Z\\d](?:[A-Z\\d/-]{0,18}[A-Z\\d])?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    12,
  ],
  // the numbers of patients
  [/(?<![\p{L}\p{N}] ?)\d{3} \d{3} \d{4}(?! ?[\p{L}\p{N}])/gu, 12],
  // serial numbers and IMEIs that do not say so
  [/(?<![\p{L}\p{N}])(?=[A-Z]*\d[A-Z]*\d)(?:[A-Z\d]{9,14}|\d{15})(?![\p{L}\p{N}])/gu, 6],
  // young people, ages and year groups: YP1, Y9, Year 9, (14); classes: 9C/17
  [
    /(?<![\p{L}\p{N}])(?:Y|YR|Yr|Year|YP|KS|Q|P|Wk) ?1?\d(?![\p{L}\p{N}])|(?<=\()1?\d(?=\))|(?<=\p{L}[\s,(–-]{1,3})1\d(?![\p{L}\p{N}/:.–-]|[\s,;]{1,3}\d)/gu,
    120,
  ],
  [/(?<![\p{L}\p{N}])1?\d[A-Z]\/\d{1,2}(?![\p{L}\p{N}])/gu, 24],
  [/(?<![\p{L}\p{N}])(?:[7-9]|1[0-3])[A-Z](?![\p{L}\p{N}])/gu, 40],
  // days without a year, and marks out of ten; times without a colon
  [/(?<![\p{L}\p{N}/.-])[0-3]?\d\/[01]?\d(?![\p{L}\p{N}/-])/gu, 60],
  [/(?<![\p{L}\p{N}])(?:[01]\d|2[0-3])[0-5]\d(?:h|hrs)?(?![\p{L}\p{N}])/gu, 30],
]

const WEIGHT = { number: 0.11, time: 0.08, code: 0.14, few: 0.1 }

/** For each UTF-16 unit of a folded text, its weight; nought where it belongs to no such shape. */
export function shaped(text: string, allowance: number): number[] {
  const weights = Array.from({ length: text.length }, () => 0)
  function mark(shape: RegExp, weight: number, most: number): void {
    const found = Array.from(text.matchAll(shape)).filter(({ index }) => weights[index] === 0)
    for (const { 0: match, index } of found.slice(0, most)) weights.fill(weight, index, index + match.length)
  }
  for (const [shape, most] of LONG) mark(shape, WEIGHT.few, most * allowance)
  for (const shape of NUMBERS) mark(shape, WEIGHT.number, Infinity)
  for (const shape of TIMES) mark(shape, WEIGHT.time, Infinity)
  for (const shape of CODES) mark(shape, WEIGHT.code, Infinity)
  for (const [shape, most] of FEW) mark(shape, WEIGHT.few, most * allowance)
  return weights
}
