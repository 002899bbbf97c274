import { describe, expect, test } from 'vitest'
import { reported, type PrintedTable } from '../../src/sharing/summary.ts'
import type { CountTable } from '../../src/sharing/counts.ts'
import { merged, mergedTables, type PartnershipFile } from '../../src/sharing/partnership.ts'
import { hiddenCells, hiddenExactCells, hiddenParts } from '../../src/sharing/suppress.ts'

/** All lists of so many counts, from nought, with that sum. */
function* splits(sum: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) yield [sum]
  else
    for (let first = 0; first <= sum; first += 1)
      for (const rest of splits(sum - first, parts - 1)) yield [first, ...rest]
}

/**
 * One who knows the program, and tries every case there can be: to each thing that can be printed, the values that a
 * figure can have behind it.
 */
class Attacker {
  readonly #seen = new Map<
    string,
    { readonly hidden: readonly boolean[]; readonly values: readonly Set<number>[] }
  >()

  tries(printed: string, hidden: readonly boolean[], figures: readonly number[]): void {
    const known = this.#seen.get(printed) ?? { hidden, values: figures.map(() => new Set<number>()) }
    figures.forEach((figure, place) => known.values[place]!.add(figure))
    this.#seen.set(printed, known)
  }

  /** What was printed of each hidden figure that can be worked out. */
  found(): readonly string[] {
    return [...this.#seen].flatMap(([printed, { hidden, values }]) =>
      values.some((each, place) => hidden[place] && each.size < 2) ? [printed] : [],
    )
  }

  get cases(): number {
    return this.#seen.size
  }
}

const table = (id: string, kind: CountTable['kind'], groups: readonly (readonly number[])[]): CountTable => ({
  number: 1,
  id,
  title: id,
  kind,
  groups: groups.map((counts, group) =>
    counts.map((count, row) => ({ id: `${group}-${row}`, label: '', count })),
  ),
})

const values = (tables: readonly PrintedTable[]): string =>
  JSON.stringify(tables.map(({ base, rows }) => [base, rows.map(({ value, percent }) => [value, percent])]))

/** Which of the figures are hidden; all of a table of which no row is printed. */
const hiddenIn = ({ id, rows }: PrintedTable, figures: number): readonly boolean[] =>
  rows.length === 0
    ? Array.from({ length: figures }, () => true)
    : rows.filter((row) => row.id !== 'incidents' || id !== 'period').map(({ hidden }) => hidden)

describe('what is printed for all', () => {
  test.each([
    [1, 5],
    [2, 5],
    [3, 5],
  ])('%i rows about one question: no hidden figure can be worked out', (rows, minimum) => {
    const attacker = new Attacker()
    for (let total = 2 * minimum; total <= 26; total += 1) {
      for (const [, ...counts] of splits(total, rows + 1)) {
        const { tables } = reported([table('period', 'parts', [counts])], total, minimum)
        attacker.tries(values(tables), hiddenIn(tables[0]!, rows), counts)
      }
    }
    expect(attacker.cases).toBeGreaterThan(5)
    expect(attacker.found()).toEqual([])
  })

  test('cells that add up to a total that is printed too, beside a table of parts', () => {
    const attacker = new Attacker()
    for (let total = 10; total <= 21; total += 1) {
      for (const counts of splits(total, 5)) {
        const { tables } = reported(
          [table('period', 'parts', []), table('timeliness', 'cells', [counts])],
          total,
          5,
        )
        attacker.tries(values(tables), hiddenIn(tables[1]!, 5), counts)
      }
    }
    expect(attacker.cases).toBeGreaterThan(20)
    expect(attacker.found()).toEqual([])
  })

  test.each([
    [0, '0'],
    [4, 'fewer than 5'],
    [5, '5'],
    [9, '9'],
  ])('of %i incidents no more than that', (total, said) => {
    const tables = [table('period', 'parts', [[total]]), table('timeliness', 'cells', [[total, 0]])]
    const all = reported(tables, total, 5)
    expect(all.tables.map(({ rows }) => rows.map(({ value }) => String(value)))).toEqual([[said]])
    expect(all.rounded).toBe(false)
  })

  test('from ten on the tables; rounded where anything is hidden, as printed where nothing is', () => {
    const hiding = reported([table('period', 'parts', [[5], [8]])], 12, 5)
    expect(hiding).toMatchObject({ rounded: true, tables: [{ base: 10 }] })
    expect(hiding.tables[0]!.rows.map(({ value }) => value)).toEqual([10, 5, null])
    const open = reported([table('period', 'parts', [[5], [7]])], 12, 5)
    expect(open).toMatchObject({ rounded: false })
    expect(open.tables[0]!.rows.map(({ value }) => value)).toEqual([12, 5, 7])
  })

  test('all in one cell: nothing of the table', () => {
    expect(hiddenCells([12, 0, 0, 0, 0], 5)).toBeNull()
    expect(hiddenParts({ total: 12, counts: [12] }, 5)).toEqual([true])
  })

  test('what is left over of a question is no less than the minimum', () => {
    expect(hiddenParts({ total: 20, counts: [10, 6] }, 5)).toEqual([false, true])
    expect(hiddenParts({ total: 20, counts: [9, 6] }, 5)).toEqual([false, false])
  })

  test('two hidden, or more than are few; of those as small the later', () => {
    expect(hiddenCells([9, 8, 7, 4, 6], 5)).toEqual([false, false, false, true, true])
    expect(hiddenCells([9, 6, 6, 4, 9], 5)).toEqual([false, false, true, true, false])
    expect(hiddenCells([9, 8, 7, 2, 2], 5)).toEqual([false, false, true, true, true])
    expect(hiddenCells([9, 8, 7, 3, 2], 5)).toEqual([false, false, false, true, true])
    expect(hiddenCells([9, 8, 7, 6, 5], 5)).toEqual([false, false, false, false, false])
  })

  test('a share of thirty or more, and of no table in which something is hidden', () => {
    const shares = (total: number, counts: readonly number[]) =>
      reported(
        [
          table(
            'parts',
            'parts',
            counts.map((count) => [count]),
          ),
        ],
        total,
        5,
      ).tables[0]!.rows.map(({ percent }) => percent)
    expect(shares(30, [10, 20])).toEqual([33, 67])
    expect(shares(29, [10, 19])).toEqual([null, null])
    expect(shares(30, [10, 3])).toEqual([null, null])
  })

  test('other years in bands', () => {
    const years = table('years', 'years', [[0], [4], [9], [13]])
    expect(reported([years], 13, 5).tables[0]!.rows.map(({ value }) => value)).toEqual([
      'none',
      '1–4',
      '5–9',
      15,
    ])
  })
})

const setting = (
  name: number,
  incidents: PartnershipFile['incidents'],
  policeTold: PartnershipFile['policeTold'],
) => ({
  path: `${name}.json`,
  file: {
    format: 1,
    audience: 'partnership',
    notice: '',
    period: '2025-26',
    rules: 'england-2024',
    nation: 'England',
    settingType: 'school',
    setting: String(name).padStart(64, '0'),
    incidents,
    policeTold,
  } as const,
})

describe('what is printed over several settings', () => {
  test('no hidden figure can be worked out, though nothing is rounded', () => {
    const attacker = new Attacker()
    for (let settings = 3; settings <= 13; settings += 1) {
      for (const counts of splits(settings, 4)) {
        const hidden = hiddenExactCells(counts, 3)
        const printed =
          hidden === null ? 'none' : counts.map((count, place) => (hidden[place] ? '?' : count)).join()
        attacker.tries(`${settings}: ${printed}`, hidden ?? counts.map(() => true), counts)
      }
    }
    expect(attacker.cases).toBeGreaterThan(50)
    expect(attacker.found()).toEqual([])
  })

  test('nor from both tables together', () => {
    const attacker = new Attacker()
    let both = 0
    for (const settings of [6, 10, 12]) {
      for (const counts of splits(settings, 4)) {
        for (const police of splits(settings - counts[0]!, 3)) {
          const tables = mergedTables(counts, police)
          if (tables.every(({ rows }) => rows.length > 0)) both += 1
          attacker.tries(
            values(tables),
            [...hiddenIn(tables[0]!, 4), ...hiddenIn(tables[1]!, 3)],
            [...counts, ...police],
          )
        }
      }
    }
    expect(both).toBeGreaterThan(0)
    expect(attacker.found()).toEqual([])
  })

  test('two settings, and one twice, are refused', () => {
    const two = [setting(1, 'none', 'no'), setting(2, '1–4', 'yes')]
    expect(merged(two)).toMatchObject({ ok: false, problems: [{ code: 'too-few-settings' }] })
    expect(merged([...two, setting(1, '10+', 'no')])).toMatchObject({
      ok: false,
      problems: [{ code: 'setting-twice', args: { path: '1.json', other: '1.json' } }],
    })
    const other = { ...setting(3, 'none', 'no') }
    expect(merged([...two, { ...other, file: { ...other.file, period: '2024-25' } }])).toMatchObject({
      ok: false,
      problems: [{ code: 'other-figures' }],
    })
    expect(merged([...two, setting(3, 'none', 'no')])).toMatchObject({ ok: true })
  })
})
