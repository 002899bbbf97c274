import { isDay } from '../text/day.ts'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The first day that stands in a text as people here write it (2026-11-22, 22 November 2026, 22/11/2026); null where there is none. */
export function dayIn(text: string): string | null {
  const written =
    /(?<!\d)(?<y>\d{4})-(?<m>\d\d)-(?<d>\d\d)(?!\d)/.exec(text) ??
    /(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>\p{L}{3,9})\.?,? (?<y>\d{4})(?!\d)/u.exec(text) ??
    /(?<!\d)(?<d>\d{1,2})[./](?<m>\d{1,2})[./](?<y>\d{4})(?!\d)/.exec(text)
  const { y = '', m = '', d = '' } = written?.groups ?? {}
  const month = /\d/.test(m) ? Number(m) : months.indexOf(m.slice(0, 3).toLowerCase()) + 1
  const day = `${y}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`
  return isDay(day) ? day : null
}
