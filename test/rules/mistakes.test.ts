import { describe, expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import { load } from '../../src/rules/load.ts'
import { mistaken, ruleMistakes, textMistakes } from './mistakes.ts'

describe.each([
  ['in the text', textMistakes],
  ['in the rules', ruleMistakes],
])('mistakes %s', (_, mistakes) => {
  test.each(mistakes.map((each) => [each.name, each] as const))('%s', (_name, mistake) => {
    const { text, ...place } = mistaken(mistake)
    const loaded = load(text, 'small.yaml')
    const problems = loaded.ok ? [] : loaded.problems
    expect(problems.map((problem) => [problem.code, problem.place])).toContainEqual([
      mistake.code,
      { kind: 'text', file: 'small.yaml', ...place },
    ])
    const { what, todo } = message(problems.find(({ code }) => code === mistake.code)!)
    expect(`${what} ${todo}`).toContain(mistake.said)
  })
})
