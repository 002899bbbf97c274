/** What a reference looks like when it says who somebody is. */
export type PersonSign = 'name' | 'birth-date'

/** Words of references, by which no child is called. */
const WORDS =
  /^(?:a|an|and|case|child|children|class|college|concern|cp|cpoms|entry|file|folder|form|group|in|incident|is|ks|log|months?|my|myconcern|new|no|note|nr|number|of|old|on|one|our|page|part|phase|pupils?|record|ref|reference|register|report|safeguarding|school|send|sheet|sixth|spring|student|students|summer|autumn|team|term|the|to|tutor|two|week|year|yr)$/iu
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]+)*/gu
const TITLE =
  /(?<!\p{L})(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|sir|lady|madam|master)\b\.?[ _]*[-–,]?[ _]*\p{L}/iu

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const NUMBER_OF_MONTH = '(?:0?[1-9]|1[0-2])'
const FOUR = '(?:19|20)\\d\\d'
const BETWEEN = '[-/. ]'
const START = `(?<!\\d${BETWEEN}?)`
/** A reference may hold the day of an incident, year first, where a number of its own follows: “2026-11-28-2”. */
const BIRTH_DATES: readonly RegExp[] = [
  new RegExp(
    `${START}${DAY}${BETWEEN}${NUMBER_OF_MONTH}${BETWEEN}(?:${FOUR}|\\d\\d)(?!\\d|${BETWEEN}\\d)`,
    'u',
  ),
  new RegExp(`${START}${FOUR}(${BETWEEN})${NUMBER_OF_MONTH}\\1${DAY}(?!\\d|${BETWEEN}\\d)`, 'u'),
  new RegExp(`(?<!\\d)${DAY}(?:st|nd|rd|th)?[-/., ]*(?:of )?${MONTH}[-/., ]*(?:${FOUR}|\\d\\d)(?!\\d)`, 'iu'),
  new RegExp(`(?<!\\p{L})${MONTH}[-/. ]*${DAY}(?:st|nd|rd|th)?[-/., ]+${FOUR}(?!\\d)`, 'iu'),
  /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d(?!\d)/u,
  /(?<!\p{L})(?:d\.?o\.?b|born|birth\s?da(?:y|te)|date of birth)(?!\p{L})/iu,
]

/**
 * What in a reference looks like a person: a title with a name, a forename beside a surname, or a date of birth. Null
 * for numbers, initials and words of references: “2026-041”, “CP/17”, “T.S. 4”, “Year 9 log”.
 */
export function personIn(reference: string): PersonSign | null {
  if (BIRTH_DATES.some((pattern) => pattern.test(reference))) return 'birth-date'
  return TITLE.test(reference) || hasTwoNames(reference) ? 'name' : null
}

/** Two words beside each other that may be a forename and a surname, also “Sample, Tom”, “tom.sample”, “TomSample”. */
function hasTwoNames(reference: string): boolean {
  const apart = reference.replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
  let end: number | null = null
  for (const { 0: word, index } of apart.matchAll(WORD)) {
    const mayBeName = word.length > 1 && !WORDS.test(word)
    if (mayBeName && end !== null && /^[\s.,;_+-]*$/.test(apart.slice(end, index))) return true
    // Between two names there may be initials: “Tom B. Sample”.
    if (mayBeName) end = index + word.length
    else if (word.length === 1 && end !== null) end = index + 1
    else end = null
  }
  return false
}

/** The reference as it may stand in the name of a file: numbers, initials and words of references; else nothing. */
export function referenceInName(reference: string): string | null {
  const plain = reference.trim().replaceAll(/[^A-Za-z0-9]+/g, '-')
  const isNoName = (reference.match(/\p{L}+/gu) ?? []).every(
    (word) => /^\p{Lu}{1,3}$/u.test(word) || WORDS.test(word),
  )
  const isUsable = /\d/.test(plain) && plain.length <= 40 && isNoName && personIn(reference) === null
  return isUsable ? plain : null
}
