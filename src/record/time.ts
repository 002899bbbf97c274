import { isDay } from '../text/day.ts'

/** A date and time with its zone (ISO 8601) as the clock writes it; whether there is such a day it does not tell. */
export const isoTimeShape =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

/** Whether a text is a time with its zone, on a day that there is. */
export const isIsoTime = (text: string): boolean => isoTimeShape.test(text) && isDay(text.slice(0, 10))

/** A moment as ISO 8601 to the second, such as 2026-11-22T16:40:00+00:00. `zone`: minutes ahead of UTC. */
export function isoTime(at: Date, zone: number): string {
  const local = new Date(at.getTime() + zone * 60_000).toISOString().slice(0, 19)
  const minutes = Math.abs(zone)
  return `${local}${zone < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

const two = (number: number): string => String(number).padStart(2, '0')

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A day of the calendar in words, such as 3 December 2026. */
export const readableDay = (iso: string): string =>
  `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`

/** Such a moment in words, with its zone; anything else as it is. */
export function readableTime(iso: string): string {
  const [, time, zone] = /^[\d-]{10}T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(iso) ?? []
  if (time === undefined || !isDay(iso.slice(0, 10))) return iso
  return `${readableDay(iso)}, ${time} (${zone === 'Z' ? '+00:00' : zone})`
}
