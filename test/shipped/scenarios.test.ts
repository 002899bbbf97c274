import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/training/scenario-file.ts'
import { scenes } from '../../src/training/scene.ts'
import { shipped } from '../properties/shipped.ts'

const ruleSets = shipped()
const folder = new URL('../../rules/scenarios/', import.meta.url)

const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.yaml'),
)

test.each(['first-hour', 'parents'])('there are four for %s', (id) => {
  expect(names.filter((name) => name.startsWith(`${id}/`))).toHaveLength(4)
})

describe.each(names)('%s', (name) => {
  const read = readScenario(readFileSync(new URL(name, folder), 'utf8'), name, (id) =>
    ruleSets.find(({ rules }) => rules.id === id),
  )
  if (!read.ok) throw new Error(`${name}: ${read.problems.map(({ code }) => code).join(', ')}`)
  const scenario = read.value
  const ruleSet = ruleSets.find(({ rules }) => rules.id === scenario.rules)!

  test('is named as its file', () => expect(`${scenario.id}.yaml`).toBe(name.split('/').at(-1)))

  test.each(scenes(ruleSet, scenario).map((scene) => [scene.number, scene] as const))(
    'part %i ends as it says',
    (_, { part, assessment }) => {
      const raised = assessment.criteria.filter(({ state }) => state === 'raised').map(({ id }) => id)
      expect({ response: assessment.response, raised }).toEqual(part.expect)
    },
  )

  test('its story is complete from the first part', () => {
    expect(scenes(ruleSet, scenario).at(-1)!.assessment.unanswered).toEqual([])
  })
})
