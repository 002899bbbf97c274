import { describe, expect, test } from 'vitest'
import { drawing } from '../../../src/analysis/tree-picture.ts'
import { renderMermaid } from '../../../src/render/drawing/mermaid.ts'
import { renderOutline } from '../../../src/render/drawing/text.ts'
import type { Answers } from '../../../src/triage/assessment.ts'
import { shipped } from '../../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const outlined = (answers: Answers | null, width = 80): string =>
  renderOutline(drawing(england, answers), width)

describe('the outline', () => {
  test('says what each answer leads to, and what that calls for', () => {
    const text = flat(outlined(null))
    expect(text).toContain('- yes → Urgent. A child is in danger now: RING 999 NOW. Not known: Take advice.')
    expect(text).toContain('7. adult-role: Who is that adult? Only if adult: yes, or not known.')
    expect(text).toContain('- no: leads to no criterion')
    expect(text).toContain('For the steps only: it never changes the response.')
    for (const { title } of england.criteria) expect(text).toContain(title)
  })

  test.each([40, 80, 120])('fits %i columns', (width) => {
    const lines = outlined(null, width).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width)
  })

  test('with answers, tells the way in full and the rest in a line each', () => {
    const text = outlined({ adult: 'yes', 'adult-role': 'family', coercion: 'no', where: [] })
    expect(flat(text)).toContain('- yes → An adult is pictured,')
    expect(flat(text)).toContain('→ An adult is, or may be, involved: REFER TODAY. Raised.')
    expect(text).toContain('\n 9. coercion: no\n')
    expect(text).toContain('\n20. where: none of these\n')
    expect(flat(text)).toContain('Not ruled out. If so: Ring 999 now.')
    expect(text).toMatch(
      /RECOMMENDED WITH THESE ANSWERS: REFER TODAY\. This is a [\w\s]+\. People\sdecide\.\n$/,
    )
    expect(text).not.toContain('only-adults')
  })

  test('says what was not asked and what was set aside', () => {
    const text = outlined({ adult: 'no', 'adult-role': 'family', 'pictured-age': '16-17' })
    expect(text).toContain(' 7. adult-role: family, set aside\n')
    expect(text).toContain('13. sexual-acts: not asked\n')
  })

  test('what calls for the lowest response while it is not known calls for nothing more', () => {
    expect(flat(outlined({ 'wants-police': 'unknown' }))).toContain(
      'wants police told: help them: NOTHING MORE YET. Not ruled out. If so: Take advice.',
    )
  })
})

describe('the Mermaid text', () => {
  test('has a node for everything, and an arrow with the answers on it', () => {
    const text = renderMermaid(drawing(england, null))
    for (const { id } of england.questions) expect(text).toContain(`\nquestion_${id.replaceAll('-', '_')}["`)
    for (const { id } of england.criteria) expect(text).toContain(`\ncriterion_${id.replaceAll('-', '_')}["`)
    expect(text).toContain('question_adult -->|"yes"| criterion_adult_involved')
  })

  test('with answers, makes arrows of the way thick: each has the place of its style', () => {
    const text = renderMermaid(drawing(england, { demands: 'yes', coercion: 'unknown' }))
    const arrows = text.split('\n').filter((line) => line.includes('-->'))
    const thick = /linkStyle ([\d,]+) stroke:black,stroke-width:4px/.exec(text)![1]!.split(',')
    expect(thick.map((place) => arrows[Number(place)])).toEqual([
      'question_demands -->|"yes"| criterion_extortion',
    ])
    expect(text).toMatch(/^title: ".*: REFER TODAY\. This is a recommendation\. People decide\."$/m)
  })

  test('marks nothing where no answer is of weight', () => {
    const clear = Object.fromEntries(
      england.questions.map(({ id, answers, choose }) => [id, choose === 'one' ? answers[0]!.id : []]),
    )
    expect(renderMermaid(drawing(england, clear))).not.toContain('linkStyle 0')
  })

  test('signs that mean something to Mermaid are written as their numbers', () => {
    const ruleSet = { ...england, stages: [{ ...england.stages[0]!, title: '“a” "b" #c <d> `e` & f' }] }
    const drawn = drawing({ ...ruleSet, questions: england.questions }, null)
    expect(renderMermaid(drawn)).toContain('["“a” #34;b#34; #35;c #60;d#62; #96;e#96; #38; f"]')
  })
})
