import { sqlColumns } from '../../../src/analysis/sql.ts'
import { UNKNOWN, type RuleSet } from '../../../src/rules/model.ts'
import type { Answers } from '../../../src/triage/assessment.ts'
import { decide } from '../../../src/triage/assess.ts'

/** Answers as lines of CSV: an id, then a column each; nothing where nobody knows. */
export function csvOf(ruleSet: RuleSet, cases: readonly Answers[]): string {
  const columns = sqlColumns(ruleSet)
  return cases
    .map((answers, index) => {
      const cells = columns.map(({ question, answer }) => cell(answers[question], answer))
      return `${[index, ...cells].join(',')}\n`
    })
    .join('')
}

function cell(given: string | readonly string[] | undefined, answer: string | null): string {
  if (given === undefined) return ''
  if (answer === null) return given as string
  if (given.includes(answer) && given !== UNKNOWN) return 'true'
  return given.includes(UNKNOWN) ? '' : 'false'
}

/** The statement that makes the table, as the query describes it, with an id for each case. */
export function createTable(query: string): string {
  const lines = query.split('\n').map((line) => line.replace(/^--   /, ''))
  const statement = lines.slice(lines.indexOf('CREATE TABLE incidents ('), lines.indexOf(')') + 1)
  return statement.join('\n').replace('(', '(\n  id INTEGER,')
}

/** What the query must say of each case: id, response, raised, not ruled out. */
export const expected = (ruleSet: RuleSet, cases: readonly Answers[]): readonly string[] =>
  cases.map((answers, index) => {
    const { response, raised, notRuledOut } = decide(ruleSet, answers)!
    return [index, response, raised.join(' '), notRuledOut.join(' ')].join('|')
  })

/** The same as text, put together by the database. */
export const asText = (query: string): string =>
  `SELECT id || '|' || response || '|' || REPLACE(raised, ',', ' ') || '|' || REPLACE(not_ruled_out, ',', ' ') AS told ` +
  `FROM (${query}) AS outcome ORDER BY id`
