import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawing } from '../../../src/analysis/tree-picture.ts'
import { heightOf, widthOf } from '../../../src/render/drawing/box.ts'
import type { Placed } from '../../../src/render/drawing/layout.ts'
import { wholePage } from '../../../src/render/drawing/page.ts'
import { cases } from '../../properties/rule-sets.ts'
import { drawings, england, someAnswers } from './drawings.ts'
import { overlapping, type Rectangle } from './overlapping.ts'

const rectangles = (placed: readonly Placed[]): readonly Rectangle[] =>
  placed.map(({ box, x, y }) => ({ id: box.id, x, y, width: widthOf(box), height: heightOf(box) }))

describe('the page', () => {
  test.each(drawings)('of %s has room for every box', (_, drawn) => {
    expect(overlapping(rectangles(wholePage(drawn).placed))).toEqual([])
  })

  test('of any rule set has every question, criterion and response once, none over another', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ ruleSet, answers }, answered) => {
        const page = wholePage(drawing(ruleSet, answered ? answers : null)).placed
        const ids = page.map(({ box }) => box.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id } of ruleSet.questions) expect(ids).toContain(`question-${id}`)
        for (const { id } of ruleSet.criteria) expect(ids).toContain(`criterion-${id}`)
        for (const { id } of ruleSet.responses) expect(ids).toContain(`response-${id}`)
        expect(overlapping(rectangles(page))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('of the England rule set can be read on A2: no word is smaller than 6 points', () => {
    for (const drawn of [drawing(england, null), drawing(england, someAnswers)]) {
      const { placed } = wholePage(drawn)
      const width = Math.max(...placed.map(({ box, x }) => x + widthOf(box)))
      const height = Math.max(...placed.map(({ box, y }) => y + heightOf(box)))
      const scale = Math.min(1638 / width, 1146 / height)
      const sizes = placed.flatMap(({ box }) =>
        box.bands.flatMap(({ words }) => words.map(({ size }) => size)),
      )
      expect(Math.min(...sizes) * scale).toBeGreaterThan(6)
    }
  })

  test.each(drawings)('of %s never parts an arrow of one stage by the end of a column', (_, drawn) => {
    const at = new Map(wholePage(drawn).placed.map((placed) => [placed.box.id, placed.x]))
    const parted = drawn.stages.flatMap(({ questions }) => {
      const own = questions.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id))
      return questions.flatMap(({ question, rows }) => {
        const criteria = rows.flatMap(({ arrows }) => arrows.map(({ criterion }) => criterion))
        const from = at.get(`question-${question.id}`)!
        return criteria.filter((id) => own.includes(id) && !between(at.get(`criterion-${id}`)! - from))
      })
    })
    expect(parted).toEqual([])
  })
})

/** From a question to the criteria beside it. */
const between = (distance: number): boolean => distance > 0 && distance < 300
