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

/** For each UTF-16 unit of a folded text, whether it belongs to such a shape. */
export function shaped(text: string): boolean[] {
  const known = Array.from({ length: text.length }, () => false)
  for (const shape of SHAPES)
    for (const { 0: match, index } of text.matchAll(shape)) known.fill(true, index, index + match.length)
  return known
}
