import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/training/scenario-file.ts'
import { england } from './plans.ts'

/** A comment says what is wrong in the line, with what is found there. */
const tenMistakes = `\
format: 1
scenario:
  id: A Story                       # bad-id
  titel: What happened              # unknown-key
  rules: england-2042               # unknown-rule-set
  themes: []                        # empty-list
  teaches:                          # nothing-here
parts:
  - tell: He said that it is over.
    discuss: What now?              # wrong-type
    answers:
      aduld: no                     # unknown-question
      coercion: perhaps             # unknown-answer
      where: few-people             # wrong-type
      demands: no
    expect: { response: reffer, raised: [covered] }   # not-one-of
  - answers: { adult: yes }         # missing-key
    tell: Then more came to light.
`

const ruleSetOf = (id: string) => (id === 'england-2024' ? england : undefined)

describe('a scenario file', () => {
  test('with ten mistakes and more is reported with all of them, each in its line', () => {
    const read = readScenario(tenMistakes, 'mine.yaml', ruleSetOf, england)
    const found = read.ok ? [] : read.problems
    const expected = tenMistakes.split('\n').flatMap((line, place) => {
      const code = /# ([a-z-]+)$/.exec(line)?.[1]
      return code === undefined ? [] : [`${place + 1} ${code}`]
    })
    expect(expected.length).toBeGreaterThanOrEqual(10)
    expect(found.map(({ code, place }) => `${place?.line} ${code}`)).toEqual(expect.arrayContaining(expected))
    expect(found.length).toBe(expected.length)
  })

  test('is held against another rule set where its own is not there, so that one mistake hides no other', () => {
    const without = readScenario(tenMistakes, 'mine.yaml', ruleSetOf)
    const codes = without.ok ? [] : without.problems.map(({ code }) => code)
    expect(codes).toContain('unknown-rule-set')
    expect(codes).not.toContain('unknown-question')
  })

  test('suggests what was meant', () => {
    const read = readScenario(tenMistakes, 'mine.yaml', ruleSetOf, england)
    const args = read.ok ? [] : read.problems.map(({ args: given }) => given)
    for (const nearest of ['title', 'england-2024', 'adult', 'refer']) {
      expect(args).toContainEqual(expect.objectContaining({ nearest }))
    }
  })
})
