import { describe, expect, test } from 'vitest'
import { nameOf, pointsOf, readingsOf } from '../../src/review/points.ts'
import { readSheet } from '../../src/review/sheet-file.ts'
import { sheetHtml, sheetText } from '../../src/review/sheet.ts'
import { reviewOf, small, today, words } from './looking.ts'

const { ruleSet } = small
const readings = readingsOf(ruleSet)
const blank = sheetText(ruleSet, readings, 'rules review')
const [first, second] = pointsOf(ruleSet)
const read = (text: string) => readSheet(text, 's.txt', ruleSet, today)

/** The sheet with these lines of it filled in, each where it first stands after the one before. */
function filledIn(...lines: readonly (readonly [from: string, to: string])[]): string {
  let at = 0
  return lines.reduce((text, [from, to]) => {
    const found = text.indexOf(from, at)
    if (found < 0) throw new Error(`not in the sheet: ${from}`)
    at = found + to.length
    return text.slice(0, found) + to + text.slice(found + from.length)
  }, blank)
}

const role = [
  'Your role (such as safeguarding lead):',
  'Your role (such as safeguarding lead): safeguarding lead',
] as const
const day = ['year-month-day:', `year-month-day: ${today}`] as const
const tick = (label: string) => [`[ ] ${label}`, `[x] ${label}`] as const

describe('a sheet', () => {
  test('filled in gives the review that would have been typed', () => {
    const filled = filledIn(
      role,
      day,
      ['that was open:', 'that was open: First edition'],
      tick('The text says this'),
      ['Remark:', 'Remark:'],
      tick('The text says it differently'),
      ['Remark:', 'Remark: It says so\n    of all.'],
    )
    const back = read(filled.replaceAll('\n', '\r\n'))
    const expected = reviewOf({ [nameOf(first!)]: 'confirmed', [nameOf(second!)]: 'differs' })
    expect(back).toEqual({
      ok: true,
      value: { ...expected, documents: { handbook: words('First edition') } },
    })
  })

  test.each([
    ['without a role', [day], 'sheet-not-filled-in', 'Your role'],
    ['without a day', [role], 'sheet-not-filled-in', 'The day'],
    ['by nobody', [[role[0], `${role[0]} nobody`], day], 'review-by-nobody', 'nobody'],
    ['of tomorrow', [role, [day[0], `${day[0]} 2026-12-04`]], 'review-in-future', '2026-12-04'],
    ['of no day', [role, [day[0], `${day[0]} 3 December`]], 'not-a-date', '3 December'],
    [
      'with two ticks',
      [role, day, tick('The text says this'), tick('The text does not say it')],
      'sheet-two-marks',
      '[x] The text does not',
    ],
    ['with a remark alone', [role, day, ['Remark:', 'Remark: So.']], 'sheet-no-mark', 'Remark: So.'],
    [
      'with no word on how',
      [role, day, tick('The text says it differently')],
      'review-remark-missing',
      '[x] The text says it',
    ],
    [
      'of another rule set',
      [['Rule set: small', 'Rule set: other'], role, day],
      'review-of-other-rules',
      'Rule set:',
    ],
    [
      'with another digest',
      [role, day, [first!.digest, '0000000000000000'], tick('The text says this')],
      'review-part-altered',
      '[0000',
    ],
  ] as const)('%s is refused at its line', (_, lines, code, at) => {
    const text = filledIn(...lines)
    const back = read(text)
    expect(back.ok ? [] : back.problems.map((each) => each.code)).toEqual([code])
    const line = text.split('\n').findIndex((each) => each.includes(at)) + 1
    expect(back.ok ? 0 : back.problems[0]!.place?.line).toBe(line)
  })

  test('is not any other text', () => {
    const back = read('Dear colleague,')
    expect(back.ok ? [] : back.problems.map((each) => each.code)).toEqual(['not-a-sheet'])
  })

  test('to print holds every point, and nothing that a browser would take for its own', () => {
    const html = sheetHtml(
      { ...ruleSet, rules: { ...ruleSet.rules, title: 'A <b> & c' } },
      readings,
      'rules review',
    )
    for (const point of pointsOf(ruleSet)) expect(html).toContain(`. ${nameOf(point)}</h3>`)
    expect(html).toContain('A &lt;b&gt; &amp; c')
    expect(html).not.toMatch(/<script|https?:[^<]*["']/)
  })
})
