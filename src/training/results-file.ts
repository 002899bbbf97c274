import validate from '#validators/results'
import type { Problem } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { inFileOrder, newPass } from '../text/schema.ts'
import { child, evenText, isKeyed, placesIn, type Span } from '../text/part.ts'
import { noteShape } from '../text/schema-errors.ts'
import { parse } from '../text/yaml.ts'
import { columns, rowsOf, type Results, type Row } from './results.ts'

/** The head of the CSV files that were written before groups were asked twice. */
const earlierHead = 'kind,scenario,part,'

/** The rows of the results of one workshop, whether they were saved as JSON or as CSV. */
export const readResults = (text: string, file: string): Result<readonly Row[], readonly Problem[]> =>
  /^\s*\{/.test(evenText(text)) ? fromJson(text, file) : fromCsv(text, file)

function fromJson(text: string, file: string): Result<readonly Row[], readonly Problem[]> {
  // JSON is YAML, and read as such it has places.
  const { problems, root, placeAt } = parse(text, file, () => false)
  if (root === null) return failed(inFileOrder(problems))
  const format = child(root, 'format')
  const isOurs =
    isKeyed(root) && format !== null && ['rules', 'parts', 'recap'].every((key) => child(root, key))
  const shape = newPass(placeAt)
  if (!isOurs) shape.note('not-results', {}, root)
  else if (format.data !== 2) shape.note('other-results', {}, format)
  else if (!validate(root.data)) noteShape(validate.errors ?? [], root, shape.note)
  const found = inFileOrder(problems, shape.found)
  return found.length > 0 ? failed(found) : ok(rowsOf(root.data as Results))
}

function fromCsv(text: string, file: string): Result<readonly Row[], readonly Problem[]> {
  const even = evenText(text)
  const placeAt = placesIn(even, file)
  const refused = (code: 'not-results' | 'other-results', { start, end }: Span) =>
    failed([{ code, args: {}, place: placeAt({ start, end }) }])
  const [head, ...lines] = csvLines(even)
  if (head?.cells.join() !== columns.join()) {
    return refused(
      even.startsWith(earlierHead) ? 'other-results' : 'not-results',
      head ?? { start: 0, end: 1 },
    )
  }
  const rows: Row[] = []
  for (const line of lines) {
    const row = Object.fromEntries(columns.map((column, index) => [column, line.cells[index] ?? '']))
    if (line.cells.length !== columns.length || !isRow(row)) return refused('not-results', line)
    rows.push(row)
  }
  return rows.length === 0 ? refused('not-results', { start: 0, end: 1 }) : ok(rows)
}

const kinds = ['before', 'first', 'again', 'agreed', 'recap', 'after', 'evaluation']
const counts = [
  'people',
  'session_minutes',
  'part',
  'minutes',
  'group_people',
  'how_sure',
  'yes',
  'of',
] as const

const isRow = (row: Row): boolean =>
  kinds.includes(row.kind ?? '') &&
  /^\d{4}-\d{2}-\d{2}$/.test(row.on ?? '') &&
  ['', 'lower', 'same', 'higher'].includes(row.against ?? '') &&
  ['', 'yes', 'no'].includes(row.right ?? '') &&
  counts.every((column) => /^\d{0,6}$/.test(row[column] ?? ''))

interface CsvLine extends Span {
  readonly cells: readonly string[]
}

/** The lines of a CSV text (RFC 4180) with line feeds, each with where it stands; a cell in quotes may hold several. */
function csvLines(text: string): readonly CsvLine[] {
  const lines: CsvLine[] = []
  let cells: string[] = []
  let start = 0
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    const [whole, quoted, bare = '', end] = match
    if (whole === '' && cells.length === 0) break
    cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    lines.push({ cells, start, end: match.index + whole.length })
    start = match.index + whole.length
    cells = []
  }
  return lines
}
