import { conditionsOf, questionOf, rankOf } from '../rules/lookup.ts'
import type { Condition, Criterion, Line, RuleSet } from '../rules/model.ts'
import { largest } from '../text/largest.ts'

/** A column that the query reads: text for a question with one answer; for `several`, a boolean for each answer. */
export interface SqlColumn {
  readonly name: string
  readonly question: string
  /** The answer that it is about; null where it holds the answer itself. */
  readonly answer: string | null
}

/**
 * The rule of the program is the three-valued logic of SQL: raised is TRUE, not ruled out is NULL, clear is FALSE; a
 * list under any is OR, one under and is AND. So a criterion becomes one condition, and needs nothing that an SQL engine may lack.
 */
export function sqlQuery(ruleSet: RuleSet): string {
  const { rules, criteria, digest } = ruleSet
  const conditions = criteria.map(({ id, any }) => `    ${orOf(ruleSet, any)} AS ${stateColumn(id)}`)
  return `-- ${rules.title}
-- Rule set ${rules.id}, version ${rules.version}, SHA-256 ${digest}.
-- It recommends; people decide. Written by sexting-triage.
--
-- One row for each case, in a table that looks like this (it may have more columns, which are handed on):
--
${tableLines(ruleSet)
  .map((line) => `--   ${line}`)
  .join('\n')}
--
-- NULL means not answered, and counts as “I don't know”; so does a text that is not one of the answers. Where several
-- answers may apply, each has a boolean: TRUE where it does, FALSE where it does not, NULL where nobody knows.
--
-- For each row: the response, and the ids of the criteria that are raised and not ruled out, with commas between them.

WITH states AS (
  SELECT
    incidents.*,
${conditions.join(',\n')}
  FROM incidents
)
SELECT
  states.*,
${responseCase(ruleSet)} AS response,
${idsWhere(criteria, 'IS TRUE')} AS raised,
${idsWhere(criteria, 'IS NULL')} AS not_ruled_out
FROM states
`
}

/** The columns of questions that a criterion uses, in file order. */
export function sqlColumns(ruleSet: RuleSet): readonly SqlColumn[] {
  const conditions = ruleSet.criteria.flatMap(({ any }) => any).flatMap(conditionsOf)
  return ruleSet.questions.flatMap(({ id, choose, answers }): readonly SqlColumn[] => {
    const used = conditions.filter(({ question }) => question === id).flatMap((each) => each.answers)
    if (used.length === 0) return []
    if (choose === 'one') return [{ name: columnOf(id), question: id, answer: null }]
    return answers
      .filter((answer) => used.includes(answer.id))
      .map((answer) => ({ name: columnOf(id, answer.id), question: id, answer: answer.id }))
  })
}

/** No word of SQL begins like this, and no two ids come to the same. */
const columnOf = (question: string, answer?: string): string =>
  `q_${[question, ...(answer === undefined ? [] : [answer])].map(plain).join('__')}`

const stateColumn = (criterion: string): string => `c_${plain(criterion)}`

const plain = (id: string): string => id.replaceAll('-', '_')

function tableLines(ruleSet: RuleSet): readonly string[] {
  const columns = sqlColumns(ruleSet).map(({ name, question, answer }) => {
    if (answer !== null) return `  ${name} BOOLEAN`
    const longest = largest([...questionOf(ruleSet, question).answers.map(({ id }) => id.length), 7])
    return `  ${name} VARCHAR(${longest})`
  })
  return ['CREATE TABLE incidents (', ...columns.join(',\n').split('\n'), ')']
}

function orOf(ruleSet: RuleSet, lines: readonly Line[]): string {
  return `(${lines.map((line) => andOf(ruleSet, line)).join(' OR ')})`
}

function andOf(ruleSet: RuleSet, line: Line): string {
  const conditions = conditionsOf(line).map((condition) => sqlCondition(ruleSet, condition))
  return conditions.length === 1 ? conditions[0]! : `(${conditions.join(' AND ')})`
}

function sqlCondition(ruleSet: RuleSet, { question, answers }: Condition): string {
  const { choose, answers: all } = questionOf(ruleSet, question)
  if (choose === 'several') return `(${answers.map((id) => columnOf(question, id)).join(' OR ')})`
  const column = columnOf(question)
  const others = all.map(({ id }) => id).filter((id) => !answers.includes(id))
  return `CASE WHEN ${column} IN (${texts(answers)}) THEN TRUE WHEN ${column} IN (${texts(others)}) THEN FALSE END`
}

const texts = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(', ')

/** The highest response first; what calls for the lowest need not be looked for. */
function responseCase(ruleSet: RuleSet): string {
  const [lowest, ...others] = ruleSet.responses
  const cases = others.toReversed().flatMap(({ id }) => {
    const calls = ruleSet.criteria.flatMap((criterion) => callsFor(ruleSet, criterion, id))
    return calls.length === 0 ? [] : [`    WHEN ${calls.join(' OR ')} THEN '${id}'`]
  })
  return cases.length === 0
    ? `  '${lowest!.id}'`
    : `  CASE\n${cases.join('\n')}\n    ELSE '${lowest!.id}'\n  END`
}

function callsFor(
  ruleSet: RuleSet,
  { id, response, ifNotRuledOut }: Criterion,
  wanted: string,
): readonly string[] {
  const column = stateColumn(id)
  const rank = rankOf(ruleSet, wanted)
  const raised = rankOf(ruleSet, response) === rank
  const open = rankOf(ruleSet, ifNotRuledOut.response) === rank
  if (raised && open) return [`${column} IS NOT FALSE`]
  return [...(raised ? [`${column} IS TRUE`] : []), ...(open ? [`${column} IS NULL`] : [])]
}

/** A list as text, which every engine has. */
function idsWhere(criteria: readonly Criterion[], test: string): string {
  const parts = criteria.map(({ id }) => `CASE WHEN ${stateColumn(id)} ${test} THEN ',${id}' ELSE '' END`)
  return `  SUBSTRING(${parts.join('\n    || ')} FROM 2)`
}
