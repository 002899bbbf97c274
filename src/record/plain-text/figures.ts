/** What figures mean in an account, told by their shape: telephone numbers, dates, times, postcodes and the like. */
const SHAPES: readonly RegExp[] = [
  // telephone numbers: of the United Kingdom with ten or eleven figures, of elsewhere with a plus
  /(?<![\d+])0(?:[ ().-]{0,2}\d){9,10}(?!\d)/g,
  /\+(?:[ ().-]{0,2}\d){7,15}(?!\d)/g,
  // dates and times
  /(?<!\d)(?:19|20)\d\d-[01]\d-[0-3]\d(?:[T ][0-2]\d:[0-5]\d(?::[0-6]\d(?:\.\d{1,6})?)?(?:[+-][01]\d:?[0-5]\d)?)?(?!\d)/g,
  /(?<!\d)[0-3]?\d([/.-])[01]?\d\1(?:(?:19|20)\d\d|\d\d)(?!\d)/g,
  /(?<!\d)[0-2]?\d[:.][0-5]\d(?::[0-5]\d)?(?:[ap]m)?(?![\d\p{L}])/giu,
  /(?<!\d)(?:19|20)\d\d(?!\d)/g,
  // 2nd, 9am, 14yo, 10k; postcodes; vehicle registrations
  /(?<![\d\p{L}])\d{1,3}(?:st|nd|rd|th|am|pm|hrs?|mins?|secs?|yrs?|yo|k|m|cm|kg|x|p)(?![\d\p{L}])/giu,
  /(?<![\d\p{L}])[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}(?![\d\p{L}])/giu,
  /(?<![\d\p{L}])[a-z]{2}\d\d ?[a-z]{3}(?![\d\p{L}])/giu,
]

/** Words that say that a number follows. */
const LABEL =
  '[Ii][Mm][Ee][Ii]|[Ss]erial|SERIAL|[Ss]/[Nn]|[Aa]sset|[Tt]ag|[Rr]ef(?:erence)?|[Cc]ase|[Ll]og|[Rr]eceipt|' +
  '[Ii]ncident|[Cc]rime|[Rr]eport|[Ee]xhibit|SIM|UPN|ULN|URN|NHS|CRN'
const NUMBER = '(?: (?:[Nn]o|[Nn]umber|[Tt]ag|[Rr]ef))?'

/** Shapes that could hold data as well, and how many of each are let through: about 300 bytes in all. */
const FEW: readonly (readonly [shape: RegExp, most: number])[] = [
  // a number of capitals and figures that says what it is
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:${LABEL})s?${NUMBER}[.:]? ?)(?=[A-Z/-]*\\d)[A-Z\\d](?:[A-Z\\d/-]{0,18}[A-Z\\d])?(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    12,
  ],
  // serial numbers, IMEIs and the numbers of pupils that do not say so
  [/(?<![\p{L}\p{N}])(?=[A-Z]*\d[A-Z]*\d)(?:[A-Z\d]{9,14}|\d{15})(?![\p{L}\p{N}])/gu, 6],
  // young people and year groups: YP1, Y9; classes: 9C/17
  [/(?<![\p{L}\p{N}])(?:Y|YR|Yr|YP|KS) ?1?\d(?![\p{L}\p{N}])/gu, 60],
  [/(?<![\p{L}\p{N}])1?\d[A-Z]\/\d{1,2}(?![\p{L}\p{N}])/gu, 24],
]

/** For each UTF-16 unit of a folded text, whether it belongs to such a shape. */
export function shaped(text: string): boolean[] {
  const known = Array.from({ length: text.length }, () => false)
  function mark(shape: RegExp, most: number): void {
    const found = Array.from(text.matchAll(shape)).filter(({ index }) => known[index] === false)
    for (const { 0: match, index } of found.slice(0, most)) known.fill(true, index, index + match.length)
  }
  for (const shape of SHAPES) mark(shape, Infinity)
  for (const [shape, most] of FEW) mark(shape, most)
  return known
}
