/** What a reference looks like when it says who somebody is. */
export type PersonSign = 'name' | 'birth-date'

/** Words of references and offices, by which no child is called. Where one of two words is such a word, they are no name. */
const WORDS = wordsOf(`
  a an and by for from in is my no of on one or our the to two with new old first second third last
  case child children class college concern cp cpoms entry file folder form group incident ks log months? myconcern
  note nr number page part phase pupils? record ref reference register report safeguarding school send sheet sixth
  spring student students summer autumn team term tutor week year yr
  academy action admin anonymous annex archive attendance behaviour binder block board boarding boys box building
  bullying bus cabinet call campus canteen centre chat complaint confidential copy corridor department deputy desk
  digital draft drawer dsl early email enquiry evening exam final finance front gate girls governors? headteacher
  health hostel house images? inclusion infants? initial inquiry internet issue it item junior late lead learning
  letter library list local lower main matter meeting message minutes mobile morning nude nursery office online
  open parents? pastoral phone photo picture police post prep primary private provision reception referral review
  room safe safety screen secondary shelf site social staff support text transfer transport trip trust unit upper
  urgent visit welfare wellbeing workshop
  monday tuesday wednesday thursday friday saturday sunday
`)
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

function wordsOf(list: string): RegExp {
  return new RegExp(`^(?:${list.trim().split(/\s+/).join('|')})$`, 'iu')
}
