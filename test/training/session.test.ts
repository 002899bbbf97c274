import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkedGroups, readGroups, usualGroups } from '../../src/training/groups.ts'
import { columns, resultsCsv, resultsJson, resultsOf, rowsOf } from '../../src/training/results.ts'
import { fitting, readSession, sessionText, type SavedSession } from '../../src/training/session-file.ts'
import {
  againsts,
  enter,
  levels,
  nextTurn,
  takeBack,
  turnsOf,
  type Entry,
  type Plan,
} from '../../src/training/session.ts'
import { bar } from '../../src/training/summary-text.ts'
import { lastOf, tally } from '../../src/training/tally.ts'
import { failed, ok } from '../../src/problems/result.ts'
import { planOf, scenarioIds } from './plans.ts'

const plan = planOf(['School', 'Police'], ['first-seen-as-minor', 'over-the-partition'])

const responses = fc.constantFrom(...plan.ruleSet.responses.map(({ id }) => id))
const level = fc.constantFrom(...levels)
const reason = fc.constantFrom(null, 'Nothing has gone further.', 'They want the police, “today”, they say.')

const seconds = fc.nat(5000)
const hands = fc.constantFrom(null, { yes: 0, of: 7 }, { yes: 7, of: 7 })

/** Whatever can be entered at each turn of a workshop. */
const whole = (of: Plan): fc.Arbitrary<Entry[]> =>
  fc.tuple(
    ...turnsOf(of).map((turn): fc.Arbitrary<Entry> => {
      switch (turn.kind) {
        case 'confidence':
          return fc.record({ kind: fc.constant('confidence' as const), level })
        case 'view':
          return fc.record({ kind: fc.constant('view' as const), response: responses, level })
        case 'again':
          return fc.record({ kind: fc.constant('again' as const), response: responses, level, seconds })
        case 'break':
          return fc.constant({ kind: 'break' as const })
        case 'evaluation':
          return fc.record({ kind: fc.constant('evaluation' as const), hands })
        case 'words':
          return fc.record({ kind: fc.constant('words' as const), words: reason })
        case 'agreement':
          return fc.record({
            kind: fc.constant('agreement' as const),
            response: fc.option(responses, { nil: null }),
            why: reason,
          })
        case 'recap':
          return fc.record({
            kind: fc.constant('recap' as const),
            statement: fc.constant(turn.statement),
            said: fc.boolean(),
          })
      }
    }),
  )

const saved = (entries: readonly Entry[]): SavedSession => ({
  rules: { name: 'england-2024', digest: plan.ruleSet.digest },
  started: '2026-11-22T16:40:00+00:00',
  groups: plan.groups,
  scenarios: plan.stories.map(({ scenario }) => ({ id: scenario.id, file: null, parts: null, rest: null })),
  begin: 10,
  end: 20,
  entries,
})

describe('a workshop as data', () => {
  test('asks every group about every part before the room agrees, and ends', () => {
    const kinds = turnsOf(plan).map((turn) => turn.kind)
    const parts = plan.stories.flatMap(({ scenes }) => scenes).length
    expect(kinds.filter((kind) => kind === 'view')).toHaveLength(parts * plan.groups.length)
    expect(kinds.filter((kind) => kind === 'agreement')).toHaveLength(parts)
    for (const [place, kind] of kinds.entries()) {
      if (kind === 'agreement')
        expect(kinds.slice(place - 4, place)).toEqual(['view', 'view', 'again', 'again'])
    }
  })

  test('interrupted at any point, it goes on to the same end', () => {
    fc.assert(
      fc.property(whole(plan), fc.nat(), (entries, at) => {
        const cut = at % (entries.length + 1)
        const kept = readSession(sessionText(saved(entries.slice(0, cut))))!
        let gone = fitting(plan, kept.entries)
        expect(gone).toHaveLength(cut)
        for (const entry of entries.slice(cut)) gone = enter(plan, gone, entry)
        expect(nextTurn(plan, gone)).toBeNull()
        expect(tally(plan, gone)).toEqual(tally(plan, entries))
      }),
      { numRuns: 40 },
    )
  })

  test('going back opens the turn before, and entering the same again changes nothing', () => {
    fc.assert(
      fc.property(whole(plan), fc.nat(), (entries, at) => {
        const some = entries.slice(0, 1 + (at % entries.length))
        const back = takeBack(some)
        expect(nextTurn(plan, back)).toEqual(turnsOf(plan)[back.length])
        expect(enter(plan, back, some.at(-1)!)).toEqual(some)
      }),
    )
  })

  test('an entry of another kind is refused', () => {
    expect(() => enter(plan, [], { kind: 'view', response: 'refer', level: 3 })).toThrow('not the turn')
    expect(() =>
      enter(plan, [{ kind: 'confidence', level: 3 }], { kind: 'confidence', level: 9 as 5 }),
    ).toThrow(/./)
  })

  test('what no longer fits is asked again, from there on', () => {
    fc.assert(
      fc.property(whole(plan), fc.nat(), (entries, at) => {
        const place = at % entries.length
        const wrong = [
          { kind: 'view', response: 'nonsense', level: 3 },
          { kind: 'agreement', response: null, why: 'see https://example.org/x.jpg' },
          { kind: 'sorcery' },
        ] as readonly unknown[]
        for (const each of wrong) {
          expect(fitting(plan, entries.toSpliced(place, 1, each as Entry))).toHaveLength(place)
        }
      }),
    )
  })

  test('of before groups were asked twice, it goes on: what was revealed is not asked again', () => {
    const view = { kind: 'view', response: 'refer', level: 4 }
    const confidence = { kind: 'confidence', level: 3 }
    const agreement = { kind: 'agreement', response: null, why: null }
    const old = {
      format: 1,
      ...saved([]),
      groups: ['School', 'Police'],
      scenarios: plan.stories.map(({ scenario }) => ({ id: scenario.id, file: null })),
    }
    const openAt = (entries: readonly unknown[]) => {
      const read = readSession(JSON.stringify({ ...old, entries }))!
      const kept = fitting(plan, read.entries)
      expect(kept).toHaveLength(read.entries.length)
      return nextTurn(plan, kept)
    }
    const start = [confidence, confidence]
    expect(openAt(start)).toMatchObject({ kind: 'view', part: 0, group: 0 })
    expect(openAt([...start, view])).toMatchObject({ kind: 'view', part: 0, group: 1 })
    expect(openAt([...start, view, view])).toMatchObject({ kind: 'agreement', part: 0 })
    expect(openAt([...start, view, view, agreement])).toMatchObject({ kind: 'view', part: 1, group: 0 })
    expect(readSession(JSON.stringify({ ...old, entries: 'none' }))).toBeNull()
  })

  test('a file that is not a workshop is none', () => {
    const good = saved([])
    for (const bad of [
      'nonsense',
      '[]',
      JSON.stringify({ ...good, format: 3 }),
      JSON.stringify({ format: 2, ...good, groups: [] }),
      JSON.stringify({ format: 2, ...good, groups: [{ name: '=1+1', people: null }] }),
      JSON.stringify({ format: 2, ...good, scenarios: [] }),
      JSON.stringify({ format: 2, ...good, scenarios: [{ id: 'x' }] }),
      JSON.stringify({ format: 2, ...good, rules: null }),
    ]) {
      expect(readSession(bad)).toBeNull()
    }
    expect(readSession(sessionText(good))).toEqual({ format: 2, ...good })
  })
})

describe('the tally', () => {
  test('adds up, however it is added', () => {
    fc.assert(
      fc.property(whole(plan), fc.nat(), (entries, at) => {
        const { parts, groups, recap } = tally(plan, entries.slice(0, at % (entries.length + 1)))
        const votes = parts.flatMap((part) => part.votes)
        for (const against of againsts) {
          const byGroup = groups.reduce((sum, group) => sum + group.votes[against], 0)
          expect(byGroup).toBe(votes.filter((vote) => lastOf(vote).against === against).length)
        }
        for (const { group, votes: counted, level: mean } of groups) {
          const own = votes.filter((vote) => vote.group === group)
          expect(counted.lower + counted.same + counted.higher).toBe(own.length)
          if (mean !== null) {
            expect(mean * own.length).toBeCloseTo(own.reduce((sum, vote) => sum + lastOf(vote).level, 0))
          } else expect(own).toEqual([])
        }
        expect(recap.length).toBeLessThanOrEqual(plan.recap.length)
      }),
    )
  })

  test('sets what is said beside what the rules recommend', () => {
    const lowest = plan.ruleSet.responses[0]!.id
    const highest = plan.ruleSet.responses.at(-1)!.id
    const said = (response: string): readonly Entry[] =>
      turnsOf(plan).flatMap((turn): readonly Entry[] => {
        if (turn.kind === 'confidence') return [{ kind: 'confidence', level: 1 }]
        if (turn.kind === 'view' || turn.kind === 'again') return [{ kind: turn.kind, response, level: 5 }]
        return turn.kind === 'agreement' ? [{ kind: 'agreement', response, why: null }] : []
      })
    const [low, high] = [lowest, highest].map((response) => tally(plan, said(response).slice(0, 10)))
    expect(new Set(low!.parts.flatMap(({ votes }) => votes.map((vote) => lastOf(vote).against)))).toEqual(
      new Set(['lower']),
    )
    expect(new Set(high!.parts.flatMap(({ votes }) => votes.map((vote) => lastOf(vote).against)))).toEqual(
      new Set(['higher']),
    )
    expect(low!.parts[0]!.recommended).toBe('manage')
  })

  test('a bar is as long as it should be, and full only for all', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), fc.integer({ min: 2, max: 30 }), (many, more, width) => {
        const drawn = bar(many, many + more, width)
        expect(drawn).toHaveLength(width)
        expect(drawn).toMatch(/^#*-*$/)
        expect(drawn === '#'.repeat(width)).toBe(many > 0 && more === 0)
        expect(drawn === '-'.repeat(width)).toBe(many === 0)
      }),
    )
  })
})

const resultsFor = (entries: readonly Entry[], of = plan) => resultsOf(of, tally(of, entries), '2026-11-22')

/** Reads CSV as RFC 4180 has it. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (quoted && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (sign === '"') quoted = !quoted
    else if (!quoted && sign === ',') {
      rows.at(-1)!.push(cell)
      cell = ''
    } else if (!quoted && text.startsWith('\r\n', at)) {
      rows.at(-1)!.push(cell)
      cell = ''
      rows.push([])
      at += 1
    } else cell += sign
  }
  expect(rows.pop()).toEqual([])
  return rows
}

const groupName = fc
  .string({
    unit: fc.constantFrom('S', 'c', 'é', '1', ' ', '"', "'", ';', '-', '='),
    minLength: 1,
    maxLength: 12,
  })
  .map((name) => `G${name}`.replaceAll(/\s+/g, ' ').trim())

describe('the results', () => {
  test('come out of the CSV as they went in, whatever the groups are called', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(groupName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() }),
        whole(plan),
        (groups, entries) => {
          const counted = resultsFor(entries)
          const renamed = {
            ...counted,
            groups: counted.groups.map((group, place) => ({ ...group, name: groups[place] ?? group.name })),
          }
          const [head, ...rows] = readCsv(resultsCsv(renamed).replace(/^\ufeff/, ''))
          expect(head).toEqual(columns)
          expect(rows).toEqual(rowsOf(renamed).map((row) => columns.map((column) => row[column] ?? '')))
        },
      ),
    )
  })

  test('open in a spreadsheet with the letters that they have', () => {
    const named = (group: string): string =>
      resultsCsv(resultsFor([{ kind: 'confidence', level: 3 }], planOf([group], ['over-the-partition'])))
    expect(named('École')).toMatch(/^\ufeffon,/)
    expect(named('School')).toMatch(/^on,/)
  })

  test('hold a row for every entry, and nothing that was written down in words', () => {
    fc.assert(
      fc.property(whole(plan), (entries) => {
        const results = resultsFor(entries)
        const figures = entries.filter(
          (entry) => entry.kind !== 'words' && (entry.kind !== 'evaluation' || entry.hands !== null),
        )
        expect(rowsOf(results)).toHaveLength(figures.length)
        for (const text of [resultsCsv(results), resultsJson(results)]) {
          expect(text).not.toContain('gone further')
          expect(text).not.toContain('police, “today”')
        }
      }),
    )
  })

  test('say in every row when it was, under which rules, and how long it took', () => {
    fc.assert(
      fc.property(whole(plan), (entries) => {
        const minutes = Math.round(entries.reduce((sum, entry) => sum + (entry.seconds ?? 0), 0) / 60)
        for (const row of rowsOf(resultsFor(entries))) {
          expect(row).toMatchObject({
            on: '2026-11-22',
            rules: 'england-2024',
            session_minutes: String(minutes),
          })
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('groups', () => {
  test('are named in a line', () => {
    expect(readGroups('Table 1,  Table 2 (6) ,')).toEqual(
      ok([
        { name: 'Table 1', people: null },
        { name: 'Table 2', people: 6 },
      ]),
    )
    expect(checkedGroups(usualGroups).ok).toBe(true)
    expect(readGroups('École, 1st table').ok).toBe(true)
  })

  test.each([
    [[]],
    [['School', 'school']],
    [Array.from({ length: 9 }, (_, place) => `Table ${place}`)],
    [['=HYPERLINK("x")']],
    [['-1']],
    [['A name that is far longer than any table has']],
  ])('%j is refused', (groups) => {
    expect(checkedGroups(groups.map((name) => ({ name, people: null })))).toEqual(
      failed(expect.stringMatching(/\.$/)),
    )
  })
})

test('every scenario can be part of a workshop', () => {
  const all = planOf(['School'], scenarioIds)
  expect(all.stories.every(({ scenes }) => scenes.length > 0)).toBe(true)
})
