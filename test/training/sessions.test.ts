import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readResults } from '../../src/training/results-file.ts'
import { resultsCsv, resultsJson, rowsOf, type Results } from '../../src/training/results.ts'
import { sessionsBoards, sessionsCsv, sessionsText } from '../../src/training/sessions-text.ts'
import { together } from '../../src/training/sessions.ts'
import { styleFor } from '../../src/render/style.ts'

const page = { width: 80, style: styleFor({ flag: false, env: {}, terminal: false }) }
const against = fc.constantFrom('lower' as const, 'same' as const, 'higher' as const)
const vote = fc.record({
  response: fc.constantFrom('manage', 'consult', 'refer'),
  how_sure: fc.constantFrom(1 as const, 5 as const),
  against,
})
const groups = ['School', 'Social care, and "others"']
const results: fc.Arbitrary<Results> = fc.record({
  format: fc.constant(2 as const),
  on: fc.constantFrom('2026-01-09', '2026-03-02'),
  rules: fc.constant({ id: 'england-2024', version: '2.0.0', digest: 'abc' }),
  minutes: fc.nat(300),
  people: fc.option(fc.nat(40), { nil: null }),
  groups: fc.tuple(
    ...groups.map((name) =>
      fc.record({
        name: fc.constant(name),
        people: fc.option(fc.nat(9), { nil: null }),
        before: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        after: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      }),
    ),
  ),
  parts: fc.array(
    fc.record({
      scenario: fc.constantFrom('the-coach', 'words-only'),
      part: fc.integer({ min: 1, max: 2 }),
      minutes: fc.nat(60),
      recommended: fc.constant('refer'),
      votes: fc.tuple(
        ...groups.map((group) =>
          fc.record({ group: fc.constant(group), first: vote, again: fc.option(vote, { nil: null }) }),
        ),
      ),
      agreed: fc.constantFrom(null, 'refer'),
    }),
    { maxLength: 1 },
  ),
  recap: fc.uniqueArray(
    fc.record({ statement: fc.constantFrom('a-b', 'c-d'), said: fc.boolean(), right: fc.boolean() }),
    { selector: ({ statement }) => statement, minLength: 1 },
  ),
  evaluation: fc.constantFrom([], [{ question: 'clearer', yes: 3, of: 7 }]),
})

describe('the results of workshops', () => {
  test('are read again as they were saved, whichever way', () => {
    fc.assert(
      fc.property(results, (saved) => {
        for (const text of [resultsJson(saved), resultsCsv(saved)]) {
          expect(readResults(text, 'r')).toEqual({
            ok: true,
            value: rowsOf(saved).map((row) => expect.objectContaining(row) as unknown),
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  test('put together add up, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(results, { minLength: 1, maxLength: 4 }), (saved) => {
        const all = together(saved.map(rowsOf))
        const votes = saved.flatMap(({ parts }) => parts.flatMap((part) => part.votes))
        const again = votes.flatMap((each) => each.again ?? [])
        expect(all.same).toEqual({
          first: { yes: votes.filter(({ first }) => first.against === 'same').length, of: votes.length },
          again: { yes: again.filter((each) => each.against === 'same').length, of: again.length },
        })
        const wrong = saved.flatMap(({ recap }) => recap.filter(({ right }) => !right)).length
        expect(all.wrong.reduce((sum, { yes }) => sum + yes, 0)).toBe(wrong)
        expect(all.minutes).toBe(saved.reduce((sum, { minutes }) => sum + minutes, 0))
        expect(all.people === null).toBe(saved.some(({ people }) => people === null))
        const { wrong: _, rules: __, ...figures } = all
        expect(together(saved.toReversed().map(rowsOf))).toMatchObject(figures)
      }),
      { numRuns: 60 },
    )
  })

  test('are told as text, as CSV and as bars, with the words of a statement', () => {
    const [saved] = fc.sample(results, { numRuns: 1, seed: 7 })
    const wrong = [{ statement: 'a-b', said: true, right: false }]
    const all = together([
      rowsOf({ ...saved!, recap: wrong, evaluation: [{ question: 'satisfied', yes: 3, of: 4 }] }),
    ])
    const words = () => 'It is deleted at once.'
    const text = sessionsText(all, words, page)
    expect(text).toContain('1 of 1    It is deleted at once.')
    expect(text).toContain('3 of 4    Highly satisfied')
    expect(sessionsCsv(all)).toContain('satisfied,3,4,0.75\r\n')
    expect(sessionsBoards(all, words).join('')).toContain('It is deleted at once.')
  })

  test.each([
    [
      'of an earlier version as JSON',
      '{ "format": 1, "rules": {}, "parts": [], "recap": [] }',
      '1:13 other-results',
    ],
    ['of an earlier version as CSV', 'kind,scenario,part,group\r\n', '1:1 other-results'],
    ['of another program', '{ "format": 2, "scores": [] }', '1:1 not-results'],
    ['that are a list of something', 'name,age\r\nM,15\r\n', '1:1 not-results'],
    ['that are empty', '', '1:1 not-results'],
  ])('%s are refused with their place', (_, text, expected) => {
    const read = readResults(text, 'r')
    const found = read.ok
      ? []
      : read.problems.map(({ code, place }) => `${place?.line}:${place?.column} ${code}`)
    expect(found).toEqual([expected])
  })

  test('in which somebody has changed a figure to a word are refused in that line', () => {
    const [saved] = fc.sample(results, { numRuns: 1, seed: 3 })
    const csv = resultsCsv(saved!)
    const changed = csv.replace(/,recap,/, ',recal,')
    const line = changed.split('\r\n').findIndex((each) => each.includes(',recal,')) + 1
    const read = readResults(changed, 'r.csv')
    expect(read.ok ? null : read.problems[0]?.place?.line).toBe(line)
    const json = readResults(resultsJson(saved!).replace(/"minutes": \d+/, '"minutes": "long"'), 'r.json')
    expect(json.ok ? null : json.problems[0]?.code).toBe('wrong-type')
  })
})
