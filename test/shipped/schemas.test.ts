import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'

const folder = new URL('../../rules/', import.meta.url)
const namesIn = (path: string, ending: string): readonly string[] =>
  readdirSync(new URL(path, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => `${path}${name}`)

test.each([...namesIn('./', '.yaml'), ...namesIn('scenarios/', '.yaml'), ...namesIn('courses/', '.yaml')])(
  '%s names its schema in its first line, for editors',
  (name) => {
    const file = new URL(name, folder)
    const [first = ''] = readFileSync(file, 'utf8').split('\n')
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? []
    const kind = /^(scenario|course)s\//.exec(name)?.[1] ?? 'rule-set'
    expect(new URL(schema, file).pathname).toBe(new URL(`${kind}.schema.json`, folder).pathname)
    expect(existsSync(new URL(schema, file))).toBe(true)
  },
)

test.each(namesIn('./', '.schema.json'))('%s is a JSON Schema', (name) => {
  const schema = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object
  expect(schema).toMatchObject({ $schema: 'http://json-schema.org/draft-07/schema#' })
  expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true)
})
