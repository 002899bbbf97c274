import { pageText, paragraphs, type Block } from '../render/page.ts'
import { columnsOf, hanging } from '../render/wrap.ts'
import { count } from '../record/words.ts'
import type { SkipReason } from './case-facts.ts'
import { periodWords } from './period.ts'
import type { Audience, PrintedRow, PrintedTable, Summary } from './summary.ts'

const titles: Readonly<Record<Audience, string>> = {
  report: 'FIGURES FROM INCIDENT RECORDS',
  internal: 'FIGURES FROM INCIDENT RECORDS: PERSONAL DATA, FOR THE SETTING ALONE',
  merged: 'FIGURES OVER SEVERAL SETTINGS',
}

const skipWords: Readonly<Record<SkipReason, string>> = {
  'not-a-record': 'not a record',
  altered: 'altered since it was written',
  practice: 'practice',
  note: 'a note, not a record',
  'other-rules': 'under other rules',
  'other-questions': 'under an edition with other questions',
  'same-incident': 'one more of an incident that is counted',
  'outside-period': 'outside the period',
  unreadable: 'not readable',
  'not-text': 'not a .txt file',
  link: 'a link',
}

/** Figures as text. `width`: columns. */
export function renderSummary(summary: Summary, width: number): string {
  const { audience, period, rules, read, counted, skipped, tables, notes } = summary
  const write = paragraphs(width)
  const versions =
    rules.versions.length === 0
      ? ''
      : `, ${rules.versions.length === 1 ? 'version' : 'versions'} ${rules.versions.join(', ')}`
  const skips = Object.entries(skipped).map(([reason, many]) => `${skipWords[reason as SkipReason]}: ${many}`)
  return pageText([
    [
      ...write(titles[audience]),
      ...write(`Period: ${periodWords(period)}. Rules: ${rules.id}${versions}.`),
      ...write(
        audience === 'merged'
          ? `Settings: ${read}.`
          : `Files found: ${read}. Incidents counted: ${counted}.${skips.length === 0 ? '' : ` Skipped: ${skips.join('; ')}.`}`,
      ),
    ],
    ...(tables.length === 0
      ? [['There is no such table here.']]
      : tables.map((table) => tableLines(table, summary, width))),
    [...notes, ...legend(summary)].flatMap((sentence) => write(sentence, hanging(' -  '))),
  ])
}

function tableLines({ title, base, rows }: PrintedTable, { audience }: Summary, width: number): Block {
  const write = paragraphs(width)
  const unit = audience === 'merged' ? 'setting' : 'incident'
  const heading = write(
    base === null ? title.toUpperCase() : `${title.toUpperCase()} (of ${count(base, unit)})`,
  )
  if (rows.length === 0)
    return [...heading, ...write('Left out: too little of it could be shown.', hanging('  '))]
  const values = rows.map(valueWords)
  const most = Math.max(...values.map(columnsOf))
  const left = width - most - 4
  return [
    ...heading,
    ...rows.flatMap(({ label }, place) => {
      const lines = paragraphs(left)(label, { first: '  ', rest: '    ' })
      const last = lines.at(-1)!
      const gap = ' '.repeat(left + 2 - columnsOf(last) + most - columnsOf(values[place]!))
      return [...lines.slice(0, -1), `${last}${gap}${values[place]}`]
    }),
  ]
}

const valueWords = ({ value, hidden, percent }: PrintedRow): string =>
  hidden ? 'hidden' : `${value}${percent === null ? '' : ` (${percent} %)`}`

/** What stands under all figures: what was hidden and why, and what they are not. */
export function legend({ audience, tables, rounded, minimum }: Summary): readonly string[] {
  const isHiding = tables.some(({ rows }) => rows.length === 0 || rows.some(({ hidden }) => hidden))
  const what = audience === 'merged' ? 'settings' : 'incidents'
  return [
    ...(audience === 'internal'
      ? ['These are exact figures about few children: personal data. They stay in the setting.']
      : []),
    ...(isHiding
      ? [
          `Hidden: what is fewer than ${minimum} ${what}${audience === 'merged' ? '' : `, or all but fewer than ${minimum}`}, also none; and what would show such a figure by subtraction.`,
        ]
      : []),
    ...(rounded ? ['As something is hidden, every other figure is rounded to the nearest 5.'] : []),
    'Counted is what was reported and written down: a rise may mean trust, not harm.',
    'Not for comparing schools.',
  ]
}
