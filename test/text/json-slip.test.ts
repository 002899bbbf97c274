import { describe, expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import { jsonText } from '../../src/text/json.ts'

const found = (text: string): string[] => {
  const read = jsonText(text, 'a.json')
  if (read.ok) return []
  return read.problems.map((problem) => {
    const { what, todo } = message(problem)
    expect(`${what} ${todo}`).not.toMatch(/secret/)
    const { slip } = problem.args as { readonly slip?: string | null }
    return `${slip} ${problem.place!.line}:${problem.place!.column}`
  })
}

describe('what people write where JSON belongs is named, with its place and without their words', () => {
  test.each([
    ['curly marks around a key', '{\n  “secret”: 1\n}', 'curly-quotes 2:3'],
    ['curly marks around an answer', '{"a": “secret”}', 'curly-quotes 1:7'],
    ['a curly mark that closes', '{"a": "secret”}', 'curly-quotes 1:14'],
    ['a curly mark that closes before the next key', '{"a": "secret”, "b": 1}', 'curly-quotes 1:14'],
    ['a curly mark that closes at the end of a line', '{\n"a": "secret”,\n"b": 1}', 'curly-quotes 2:13'],
    ['a curly mark that closes a key', '{"secret”: 1}', 'curly-quotes 1:9'],
    ['single marks', "{'secret': 'a'}", 'single-quotes 1:2'],
    ['a single mark around an answer', '{"a": \'secret\'}', 'single-quotes 1:7'],
    ['a comma before a closing bracket', '{\n"a": "secret",\n}', 'trailing-comma 2:14'],
    ['a comma at the end of a list', '{"a": [1, 2, ]}', 'trailing-comma 1:12'],
    ['a comment behind', '{"a": 1} // secret', 'comment 1:10'],
    ['a comment before', '/* secret */ {"a": 1}', 'comment 1:1'],
    ['a comment within', '{\n# secret\n"a": 1}', 'comment 2:1'],
    ['a table', 'question,answer\nadult,secret\n', 'csv 1:1'],
    ['a table with semicolons and marks', '"question";"answer"\r\n"adult";"secret"', 'csv 1:1'],
    ['a table with tabs', 'question\tanswer', 'csv 1:1'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]))

  test.each([
    ['words', 'the answers are secret', 'null 1:1'],
    ['a missing comma', '{"a": 1 "b": 2}', 'null 1:9'],
    ['a quotation that is allowed, before a missing comma', '{"a": "she said “no”." "b": 1}', 'null 1:24'],
  ])('%s are not taken for a slip', (_, text, expected) => expect(found(text)).toEqual([expected]))
})
