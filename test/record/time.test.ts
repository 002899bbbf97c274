import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoTime, readableTime } from '../../src/record/time.ts'

const moment = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
const zone = fc.integer({ min: -720, max: 840 })

describe('a moment as text', () => {
  it('is the same moment, to the second, in whatever zone', () => {
    fc.assert(
      fc.property(moment, zone, (at, minutes) => {
        const text = isoTime(at, minutes)
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
        expect(new Date(text).getTime()).toBe(Math.floor(at.getTime() / 1000) * 1000)
      }),
    )
  })

  it('is the time that the clock on the wall shows', () => {
    const at = new Date('2026-11-22T16:40:00Z')
    expect(isoTime(at, 0)).toBe('2026-11-22T16:40:00+00:00')
    expect(isoTime(at, 330)).toBe('2026-11-22T22:10:00+05:30')
    expect(isoTime(at, -210)).toBe('2026-11-22T13:10:00-03:30')
  })
})

describe('a moment in words', () => {
  it.each([
    ['2026-11-22T16:40:00+00:00', '22 November 2026, 16:40 (+00:00)'],
    ['2026-01-02T06:04Z', '2 January 2026, 06:04 (+00:00)'],
    ['2026-07-31T23:59:59.123+01:00', '31 July 2026, 23:59 (+01:00)'],
    ['2026-13-01T10:00:00Z', '2026-13-01T10:00:00Z'],
    ['on Friday', 'on Friday'],
  ])('%s', (iso, words) => {
    expect(readableTime(iso)).toBe(words)
  })
})
