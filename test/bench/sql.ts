import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { sqlQuery } from '../../src/analysis/sql.ts'
import { createTable, csvOf } from '../analysis/sql/rows.ts'
import { randomCases } from './cases.ts'
import { median, table } from './measure.ts'
import { england } from './rule-set.ts'

const [count = 1_000_000, rounds = 5] = process.argv.slice(2).map(Number)
const ruleSet = england()
const query = sqlQuery(ruleSet)
const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const database = await (await DuckDBInstance.create(':memory:')).connect()
await database.run(createTable(query))
const file = join(folder, 'cases.csv')
writeFileSync(file, csvOf(ruleSet, randomCases(ruleSet, 10_000)))
await database.run(
  `INSERT INTO incidents SELECT cases.* FROM read_csv('${file}', header = false, nullstr = '', all_varchar = true) AS cases, range(${Math.ceil(count / 10_000)})`,
)
rmSync(folder, { recursive: true })

const seconds: number[] = []
for (let round = 0; round < rounds; round += 1) {
  const began = performance.now()
  await database.run(
    `SELECT response, COUNT(*), SUM(LENGTH(raised)), SUM(LENGTH(not_ruled_out)) FROM (${query}) AS outcome GROUP BY response`,
  )
  seconds.push((performance.now() - began) / 1000)
}
database.closeSync()
const time = median(seconds)
process.stdout.write(`DuckDB, ${availableParallelism()} cores\n\n`)
table([
  ['rows', 's', 'rows a second'],
  [count.toLocaleString('en-GB'), time.toFixed(2), Math.round(count / time).toLocaleString('en-GB')],
])
