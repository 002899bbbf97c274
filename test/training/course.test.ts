import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readCourse } from '../../src/training/course.ts'
import { scenario, scenarioIds } from './plans.ts'

const folder = new URL('../../rules/courses/', import.meta.url)
const read = (text: string) => readCourse(text, 'mine.yaml', scenarioIds)

describe.each(readdirSync(folder))('%s', (name) => {
  const course = read(readFileSync(new URL(name, folder), 'utf8'))

  test('can be read, is named as its file, and keeps to its time, and has a question for each agency', () => {
    expect(course.ok).toBe(true)
    if (!course.ok) return
    const { id, begin, end, scenarios } = course.value
    expect(`${id}.yaml`).toBe(name)
    const minutes = scenarios.flatMap(({ id: each, parts, break: rest = 0 }) => [
      ...scenario(each)
        .parts.slice(0, parts)
        .map((part) => part.minutes ?? Number.NaN),
      rest,
    ])
    const whole = minutes.reduce((sum, each) => sum + each, begin + end)
    const silent = scenarios.filter(({ id: each, parts }) =>
      scenario(each)
        .parts.slice(0, parts)
        .some(({ ask = {} }) => ['police', 'social-care', 'school'].some((agency) => !(agency in ask))),
    )
    expect(silent).toEqual([])
    expect(whole).toBeGreaterThan(180)
    expect(whole).toBeLessThanOrEqual(210)
  })
})

test('a course that names an unknown scenario is refused, with its place and what was meant', () => {
  const course = read(`\
format: 1
course: { id: ours, title: Ours, rules: england-2024, begin: 10, end: 20 }
scenarios:
  - id: the-coach
  - id: the-coch
    break: 10
`)
  expect(course.ok ? [] : course.problems).toEqual([
    {
      code: 'unknown-scenario',
      args: { id: 'the-coch', nearest: 'the-coach', known: scenarioIds },
      place: expect.objectContaining({ line: 5, column: 9 }),
    },
  ])
})

test('a course with mistakes is reported with all of them', () => {
  const course = read(`\
format: 1
course: { id: Ours, title: Ours, rules: england-2024, begin: soon }
scenarios:
  - id: the-coach
    brake: 10
`)
  const codes = course.ok ? [] : course.problems.map(({ code, place }) => `${place?.line} ${code}`)
  expect(codes).toEqual(['2 missing-key', '2 bad-id', '2 wrong-type', '5 unknown-key'])
  expect(read('').ok).toBe(false)
})
