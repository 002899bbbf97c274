import { isDay } from '../text/day.ts'

/** A school year, or one of its terms: 2025-26, 2025-26-autumn. */
export interface Period {
  readonly id: string
  /** In which the school year begins. */
  readonly year: number
  /** Null for the whole year. */
  readonly term: Term | null
}

const terms = ['autumn', 'spring', 'summer'] as const
type Term = (typeof terms)[number]

/** The period of that name; null where there is none. */
export function readPeriod(text: string): Period | null {
  const [, from, to, term] = /^(\d{4})-(\d\d)(?:-(autumn|spring|summer))?$/.exec(text) ?? []
  if (from === undefined || Number(to) !== (Number(from) + 1) % 100) return null
  return { id: text, year: Number(from), term: (term as Term | undefined) ?? null }
}

/** Its name in words; anything else as it is. */
export function periodWords(id: string): string {
  const period = readPeriod(id)
  if (period === null) return id
  const year = yearId(period.year)
  return period.term === null ? `school year ${year}` : `${period.term} term of ${year}`
}

export const yearId = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`

/** The school year of a day, which begins with September. */
export const schoolYear = (day: string): number => Number(day.slice(0, 4)) - (monthOf(day) < 9 ? 1 : 0)

const monthOf = (day: string): number => Number(day.slice(5, 7))

/** Autumn is September to December, spring January to March, summer April to August. */
function termOf(day: string): Term {
  const month = monthOf(day)
  return month >= 9 ? 'autumn' : month <= 3 ? 'spring' : 'summer'
}

export const isIn = ({ year, term }: Period, day: string): boolean =>
  schoolYear(day) === year && (term === null || termOf(day) === term)

/** Whether a day comes after the last one of the period. */
export const isOver = ({ year, term }: Period, today: string): boolean =>
  schoolYear(today) > year ||
  (schoolYear(today) === year && term !== null && terms.indexOf(termOf(today)) > terms.indexOf(term))

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** As people here write a day: 2026-11-22, 22 November 2026, 22/11/2026. */
const WRITTEN = [
  /(?<!\d)(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?!\d)/,
  /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>[A-Za-z]{3,9})\.?,? (?<y>\d{4})(?!\d)/,
  /(?<!\d)(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4})(?!\d)/,
]

/** The first day that stands in a text, in the first of these ways that there is; null where there is none. */
export function dayIn(text: string): string | null {
  const written = WRITTEN.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  const { y = '', m = '', d = '' } = written?.groups ?? {}
  const month = /\d/.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(day) ? day : null
}

/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
