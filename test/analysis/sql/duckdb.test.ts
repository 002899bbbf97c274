import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlColumns, sqlQuery } from '../../../src/analysis/sql.ts'
import type { RuleSet } from '../../../src/rules/model.ts'
import type { Answers } from '../../../src/triage/assessment.ts'
import { randomCases } from '../../bench/cases.ts'
import { answersOf } from '../../shipped/answers.ts'
import { answersTo, ruleSets } from '../../properties/rule-sets.ts'
import { shipped } from '../../properties/shipped.ts'
import { asText, createTable, csvOf, expected } from './rows.ts'

const folder = mkdtempSync(join(tmpdir(), 'sql-'))
const file = join(folder, 'cases.csv')
let database: DuckDBConnection
beforeAll(async () => {
  database = await (await DuckDBInstance.create(':memory:')).connect()
})
afterAll(() => {
  database.closeSync()
  rmSync(folder, { recursive: true })
})

const told = (ruleSet: RuleSet, cases: readonly Answers[]): Promise<readonly string[]> =>
  toldOf(sqlQuery(ruleSet), csvOf(ruleSet, cases))

async function toldOf(query: string, csv: string): Promise<readonly string[]> {
  writeFileSync(file, csv)
  await database.run('DROP TABLE IF EXISTS incidents')
  await database.run(createTable(query))
  await database.run(`COPY incidents FROM '${file}' (AUTO_DETECT false, DELIM ',', NULLSTR '')`)
  const reader = await database.runAndReadAll(asText(query))
  return reader.getColumns()[0] as string[]
}

describe.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))('%s as SQL', (_, ruleSet) => {
  test('says what assess says on every example', async () => {
    const cases = ruleSet.examples.map((example) => answersOf(ruleSet, example))
    expect(await told(ruleSet, cases)).toEqual(expected(ruleSet, cases))
  })

  test('says what assess says on random cases', async () => {
    const cases = randomCases(ruleSet, ruleSet.rules.standard ? 100_000 : 10_000)
    const wanted = expected(ruleSet, cases)
    expect(new Set(wanted.map((line) => line.split('|')[1])).size).toBeGreaterThan(3)
    const differs = (await told(ruleSet, cases)).findIndex((line, index) => line !== wanted[index])
    expect(differs < 0 ? null : cases[differs]).toBeNull()
  })

  test('what is not an answer counts as don’t know', async () => {
    const column = sqlColumns(ruleSet).find(({ answer }) => answer === null)!
    const wrong = csvOf(ruleSet, [{ [column.question]: 'nonsense' }])
    expect(wrong).toContain('nonsense')
    expect(await toldOf(sqlQuery(ruleSet), wrong)).toEqual(expected(ruleSet, [{}]))
  })
})

test('random rule sets, with lists within lists', async () => {
  await fc.assert(
    fc.asyncProperty(
      ruleSets.chain((ruleSet) =>
        fc.tuple(fc.constant(ruleSet), fc.array(answersTo(ruleSet), { minLength: 1 })),
      ),
      async ([ruleSet, cases]) => {
        fc.pre(sqlColumns(ruleSet).length > 0)
        expect(await told(ruleSet, cases)).toEqual(expected(ruleSet, cases))
      },
    ),
    { numRuns: 50 },
  )
})
