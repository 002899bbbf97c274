import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sqlQuery } from '../../../src/analysis/sql.ts'
import { randomCases } from '../../bench/cases.ts'
import { shipped } from '../../properties/shipped.ts'
import { answersOf } from '../../shipped/answers.ts'
import { Postgres, postgresFolder } from './postgres.ts'
import { asText, createTable, csvOf, expected } from './rows.ts'

const programs = postgresFolder()
if (programs === null) process.stderr.write('NOT TESTED: there is no PostgreSQL on this computer.\n')

describe.skipIf(programs === null)('on PostgreSQL', () => {
  let server: Postgres
  beforeAll(async () => {
    server = new Postgres(programs!)
    await server.ready()
  }, 60_000)
  afterAll(() => server.close())

  test.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))(
    '%s says what assess says, on every example and on random cases',
    (_, ruleSet) => {
      const cases = [
        ...ruleSet.examples.map((example) => answersOf(ruleSet, example)),
        ...randomCases(ruleSet, 10_000, 8),
      ]
      const query = sqlQuery(ruleSet)
      server.run(`DROP TABLE IF EXISTS incidents; ${createTable(query)}`)
      server.run('COPY incidents FROM STDIN (FORMAT csv)', csvOf(ruleSet, cases))
      const wanted = expected(ruleSet, cases)
      const told = server.run(asText(query))
      expect(told.length).toBe(wanted.length)
      const differs = told.findIndex((line, index) => line !== wanted[index])
      expect(differs < 0 ? null : [told[differs], wanted[differs]]).toBeNull()
    },
  )
})
