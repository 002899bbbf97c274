import { escaped } from '../render/drawing/box.ts'
import { wrap } from '../render/wrap.ts'
import { periodWords } from './period.ts'
import type { PrintedTable, Summary } from './summary.ts'
import { legend } from './summary-text.ts'

/** Figures for a program: the shape is `rules/summary.schema.json`. */
export function summaryJson(summary: Summary): string {
  const { audience, period, rules, read, counted, skipped, tables } = summary
  const given = {
    format: 1,
    audience,
    period,
    rules,
    read,
    counted,
    skipped,
    rounded: summary.rounded,
    tables: tables.map(({ id, base, rows }) => ({
      id,
      base,
      rows: rows.map(({ id: row, label, value, hidden }) => ({ id: row, label, value, hidden })),
    })),
  }
  return `${JSON.stringify(given, null, 2)}\n`
}

/** Figures for a spreadsheet (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function summaryCsv({ tables }: Summary): string {
  const rows = tables.flatMap(({ id, base, rows: all }) =>
    all.map(({ label, value, hidden }) => [id, label, value ?? '', hidden ? 'yes' : 'no', base ?? '']),
  )
  const lines = [['table', 'row', 'value', 'hidden', 'base'], ...rows].map((row) => row.map(cell).join())
  return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
}

/** What begins like a formula is kept from being one. */
function cell(value: string | number): string {
  const text = String(value)
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const width = 720
const labelWidth = 400
const barWidth = 200
const lineHeight = 18
const columns = 60

/** Bars of what is printed; what is hidden has its name and no bar. Text stays text. */
export function summarySvg(summary: Summary): string {
  const title = `Figures from incident records, ${periodWords(summary.period)}`
  const parts: string[] = []
  let top = 0
  const line = (words: string, x: number, style = ''): void => {
    parts.push(`<text x="${x}" y="${top + 13}"${style}>${escaped(words)}</text>`)
  }
  for (const words of wrap(title, 80)) {
    line(words, 8, ' font-weight="bold"')
    top += lineHeight
  }
  for (const table of summary.tables) {
    top += lineHeight
    line(`${table.title}${table.base === null ? '' : ` (of ${table.base})`}`, 8, ' font-weight="bold"')
    top += lineHeight
    if (table.rows.length === 0) {
      line('Left out: too little of it could be shown.', 8)
      top += lineHeight
    }
    const most = largestIn(table)
    for (const { label, value, hidden } of table.rows) {
      const words = wrap(label, columns)
      words.forEach((each, place) => {
        line(each, 8)
        if (place < words.length - 1) top += lineHeight
      })
      const bar = typeof value === 'number' ? Math.round((value / most) * barWidth) : 0
      if (bar > 0) {
        parts.push(`<rect x="${labelWidth + 50}" y="${top + 3}" width="${bar}" height="12" fill="#1d5a8a"/>`)
      }
      line(hidden ? 'hidden' : String(value), labelWidth, '')
      top += lineHeight
    }
  }
  top += lineHeight
  for (const words of legend(summary).flatMap((sentence) => wrap(sentence, 100))) {
    line(words, 8, ' font-size="11"')
    top += lineHeight
  }
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title" aria-describedby="desc" width="${width}" height="${top + 8}" viewBox="0 0 ${width} ${top + 8}" font-family="Arial, Helvetica, sans-serif" font-size="12">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="desc">${escaped(described(summary))}</desc>`,
    `<rect width="${width}" height="${top + 8}" fill="white"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

const largestIn = ({ rows }: PrintedTable): number =>
  Math.max(1, ...rows.map(({ value }) => (typeof value === 'number' ? value : 0)))

/** The same in words, for whoever has it read out. */
const described = ({ tables }: Summary): string =>
  tables
    .map(
      ({ title, rows }) =>
        `${title}: ${rows.length === 0 ? 'left out' : rows.map(({ label, value, hidden }) => `${label} ${hidden ? 'hidden' : value}`).join(', ')}.`,
    )
    .join(' ')
