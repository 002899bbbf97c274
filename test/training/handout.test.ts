import { describe, expect, test } from 'vitest'
import { handout } from '../../src/training/handout.ts'
import { readScenario } from '../../src/training/scenario-file.ts'
import { scenes } from '../../src/training/scene.ts'
import { recapAnswer } from '../../src/training/sheets.ts'
import { scenarioTemplate } from '../../src/training/template.ts'
import { styleFor } from '../../src/render/style.ts'
import { small } from '../interview/rules.ts'
import { before, england, planOf, scenario } from './plans.ts'

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

describe('the handout', () => {
  const ids = ['first-seen-as-minor', 'the-coach']
  const text = handout(england, planOf(['School'], ids).stories)

  test('has the scenarios, the criteria, what to do and not to do, and the sources', () => {
    for (const id of ids) {
      expect(text).toContain(`### ${scenario(id).title}`)
      for (const { tell } of scenario(id).parts) expect(text).toContain(tell.slice(0, 60))
    }
    for (const { title } of england.criteria) expect(text).toContain(title)
    for (const { step } of england.recap) expect(text).toContain(stepOf(step).say)
    for (const { url } of england.sources) expect(text).toContain(url)
    expect(text).toContain('ring 999')
    expect(text).toContain('not yet checked against the published text')
  })

  test('says what is recommended, and what each teaches, only after all the incidents', () => {
    const [incidents, recommended] = text.split('## What the rules recommend')
    expect(incidents).not.toMatch(/refer today|take advice|manage in your setting/i)
    for (const id of ids) {
      expect(incidents).not.toContain(scenario(id).teaches.slice(0, 30))
      expect(recommended).toContain(scenario(id).teaches.slice(0, 30))
    }
    expect(recommended).toContain('The story: **Manage in your setting**')
    expect(recommended).toContain(
      "- Take advice: It went further without the agreement of the child pictured; A child's daily life",
    )
  })

  test('says when a step is only for some responses: nobody is told to delete it otherwise', () => {
    expect(text).toMatch(
      /delete it everywhere, by a set day\.\*\* Only where it comes to “Manage in your setting”\. /,
    )
    expect(handout(england, planOf(['School'], ['words-only']).stories)).toContain(
      'The story: **Use another procedure**\n\n- No criterion was met.',
    )
  })

  test('gives a reason also where only what is not known calls for so much', () => {
    expect(handout(england, planOf(['School'], ['a-note-in-the-box']).stories)).toMatch(
      /The story: \*\*Take advice\*\*\n\n- Take advice, because it is not known: /,
    )
  })

  test('keeps what is meant for the facilitator to the facilitator', () => {
    for (const note of ids.flatMap((id) => scenario(id).notes)) expect(text).not.toContain(note.slice(0, 40))
  })

  test('has one heading of each kind in order, and nothing that Markdown would take for its own', () => {
    expect(text.match(/^## .*/gm)).toHaveLength(5)
    const own = { ...scenario('the-coach'), title: 'A *star* in <b>_x_</b> [a](b)' }
    const marked = handout(england, [{ scenario: own, scenes: scenes(england, own), rest: null }])
    expect(marked).toContain(String.raw`### A \*star\* in \<b\>\_x\_\</b\> \[a\](b)`)
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
