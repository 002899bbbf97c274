import type { CountRow, CountTable } from './counts.ts'
import { hiddenCells, hiddenParts, inBands, percent, rounded } from './suppress.ts'

/** Whom the figures are for: all, the setting alone, other settings; `merged`: of several settings. */
export type Audience = 'report' | 'internal' | 'merged'

/** Figures as they are printed, whatever they are printed as. Nothing that is hidden stands in it. */
export interface Summary {
  readonly audience: Audience
  readonly period: string
  readonly rules: { readonly id: string; readonly versions: readonly string[] }
  /** How many files were read, and records or incidents counted; in a report as far as it tells nothing that is hidden. */
  readonly read: number | string
  readonly counted: number | string
  readonly skipped: Readonly<Record<string, number | string>>
  /** Counts are rounded to the nearest five. */
  readonly rounded: boolean
  readonly minimum: number
  readonly tables: readonly PrintedTable[]
  /** Sentences on what is counted. */
  readonly notes: readonly string[]
}

export interface PrintedTable {
  readonly number: number
  readonly id: string
  readonly title: string
  /** How many incidents, or settings, it is about; null where that is not said. */
  readonly base: number | null
  /** Empty where too few of them could be shown. */
  readonly rows: readonly PrintedRow[]
}

export interface PrintedRow {
  readonly id: string
  readonly label: string
  /** A number, or a band; null where it is hidden. */
  readonly value: number | string | null
  readonly hidden: boolean
  /** A whole per cent of the base; null where there are too few. */
  readonly percent: number | null
}

/** The tables for everybody, with what could show a single child left out, and whether counts had to be rounded. */
export function reported(
  tables: readonly CountTable[],
  total: number,
  minimum: number,
): { readonly tables: readonly PrintedTable[]; readonly rounded: boolean } {
  if (total < 2 * minimum) {
    const few = total > 0 && total < minimum
    return { tables: [totalTable(few ? null : total, few ? `fewer than ${minimum}` : total)], rounded: false }
  }
  const hidings = tables.map((table) => hidingOf(table, total, minimum))
  const isHiding = hidings.some((hidden) => hidden === null || hidden.includes(true))
  const number = (count: number): number => (isHiding ? rounded(count) : count)
  const printed = tables.map((table, place): PrintedTable => {
    const rows = table.groups.flat()
    const hidden = hidings[place]!
    const { number: of, id, title, kind } = table
    const head = { number: of, id, title, base: kind === 'years' ? null : number(total) }
    if (hidden === null) return { ...head, rows: [] }
    if (kind === 'years') return { ...head, rows: rows.map((row) => shownRow(row, inYears(row.count), null)) }
    const mayDivide = !hidden.includes(true)
    const all = rows.map((row, index) =>
      hidden[index]
        ? { id: row.id, label: row.label, value: null, hidden: true, percent: null }
        : shownRow(row, number(row.count), mayDivide ? percent(row.count, total) : null),
    )
    return { ...head, rows: id === 'period' ? [totalRow(number(total)), ...all] : all }
  })
  return { tables: printed, rounded: isHiding }
}

function hidingOf({ kind, groups }: CountTable, total: number, minimum: number): readonly boolean[] | null {
  const counts = (rows: readonly CountRow[]): readonly number[] => rows.map(({ count }) => count)
  switch (kind) {
    case 'parts':
      return groups.flatMap((rows) => hiddenParts({ total, counts: counts(rows) }, minimum))
    case 'cells':
      return hiddenCells(counts(groups.flat()), minimum)
    case 'years':
      return groups.flat().map(() => false)
  }
}

/** The tables for the setting alone, as they were counted. */
export const exactly = (tables: readonly CountTable[], total: number): readonly PrintedTable[] =>
  tables.map(({ number, id, title, kind, groups }) => {
    const rows = groups
      .flat()
      .map((row) => shownRow(row, row.count, kind === 'years' ? null : percent(row.count, total)))
    const base = kind === 'years' ? null : total
    return { number, id, title, base, rows: id === 'period' ? [totalRow(total), ...rows] : rows }
  })

/** As in `reported`, for numbers that stand beside it: files that were read. */
export function numberBeside(count: number, isExact: boolean, minimum: number): number | string {
  if (isExact || count === 0) return count
  return count < minimum ? `fewer than ${minimum}` : `about ${rounded(count)}`
}

const inYears = (count: number): number | string => (count < 10 ? inBands(count) : rounded(count))

const shownRow = ({ id, label }: CountRow, value: number | string, share: number | null): PrintedRow => ({
  id,
  label,
  value,
  hidden: false,
  percent: share,
})

const totalRow = (value: number | string): PrintedRow => ({
  id: 'incidents',
  label: 'Incidents',
  value,
  hidden: false,
  percent: null,
})

const totalTable = (base: number | null, value: number | string): PrintedTable => ({
  number: 1,
  id: 'period',
  title: 'The period',
  base,
  rows: [totalRow(value)],
})
