import { describe, expect, test } from 'vitest'
import { readScenario } from '../../src/training/scenario-file.ts'
import { scenes } from '../../src/training/scene.ts'
import { recapAnswer } from '../../src/training/sheets.ts'
import { scenarioTemplate } from '../../src/training/template.ts'
import { styleFor } from '../../src/render/style.ts'
import { small } from '../interview/rules.ts'
import { before, england, planOf } from './plans.ts'

const style = styleFor({ flag: false, env: {}, terminal: false })
const page = { width: 80, style }
const stepOf = (id: string) => england.steps.find((step) => step.id === id)!

describe('the recap on looking at pictures', () => {
  const { recap } = england

  test('has true and false statements, each once', () => {
    expect(new Set(recap.map(({ id }) => id)).size).toBe(recap.length)
    expect(new Set(recap.map(({ isTrue }) => isTrue)).size).toBe(2)
  })

  test('says under each answer where it stands, and what of that was not read', () => {
    const plan = planOf(['School'], ['over-the-partition'])
    for (const [at, { step, isTrue }] of recap.entries()) {
      const { source } = stepOf(step)
      const text = recapAnswer(plan, at, isTrue, page).replaceAll(/\s+/g, ' ')
      expect(text).toContain(`This is ${isTrue}, as you said.`)
      expect(text).toContain(source.section)
      if (source.read === 'no' || source.read === 'second-hand')
        expect(text).toMatch(/not read|not yet checked/)
    }
  })
})

describe.each([
  ['england-2024', england],
  ['ukccis-2016', before],
  ['a small rule set', small],
  ['one without an all-clear example', { ...small, examples: [] }],
])('a scenario to start from, for %s', (_, ruleSet) => {
  test('loads, and ends as it says', () => {
    const read = readScenario(scenarioTemplate(ruleSet, 'my-story'), 'my-story.yaml', () => ruleSet)
    expect(read.ok ? [] : read.problems).toEqual([])
    if (!read.ok) return
    expect(read.value.id).toBe('my-story')
    for (const { part, assessment } of scenes(ruleSet, read.value)) {
      const raised = assessment.criteria.filter(({ state }) => state === 'raised').map(({ id }) => id)
      expect({ response: assessment.response, raised }).toEqual(part.expect)
    }
    expect(read.value.parts[1]!.expect.response).not.toBe(read.value.parts[0]!.expect.response)
  })
})
