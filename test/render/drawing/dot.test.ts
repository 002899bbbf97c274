import { Graphviz } from '@hpcc-js/wasm-graphviz'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawing } from '../../../src/analysis/drawing.ts'
import type { Drawing } from '../../../src/analysis/drawn.ts'
import { heightOf, widthOf } from '../../../src/render/drawing/box.ts'
import { renderDot } from '../../../src/render/drawing/dot.ts'
import type { Placed } from '../../../src/render/drawing/layout.ts'
import { wholePage } from '../../../src/render/drawing/page.ts'
import { renderSvg } from '../../../src/render/drawing/svg.ts'
import type { Answers } from '../../../src/triage/assessment.ts'
import { cases } from '../../properties/rule-sets.ts'
import { shipped } from '../../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const someAnswers: Answers = {
  adult: 'yes',
  'adult-role': 'position-of-trust',
  where: ['group-chat', 'unknown'],
  demands: 'unknown',
  material: ['nude'],
  coercion: 'no',
}
const drawings: readonly (readonly [string, Drawing])[] = [
  ...shipped().map((ruleSet) => [ruleSet.rules.id, drawing(ruleSet, null)] as const),
  ['england-2024 with answers', drawing(england, someAnswers)],
]

const apart = (one: Placed, other: Placed): boolean =>
  one.x + widthOf(one.box) <= other.x ||
  other.x + widthOf(other.box) <= one.x ||
  one.y + heightOf(one.box) <= other.y ||
  other.y + heightOf(other.box) <= one.y

const overlapping = (placed: readonly Placed[]): readonly string[] =>
  placed.flatMap((one, place) =>
    placed
      .slice(place + 1)
      .filter((other) => !apart(one, other))
      .map((other) => `${one.box.id} and ${other.box.id}`),
  )

describe('the page', () => {
  test.each(drawings)('of %s has room for every box', (_, drawn) => {
    expect(overlapping(wholePage(drawn))).toEqual([])
  })

  test('of any rule set has every question, criterion and response once, none over another', () => {
    fc.assert(
      fc.property(cases, fc.boolean(), ({ ruleSet, answers }, answered) => {
        const page = wholePage(drawing(ruleSet, answered ? answers : null))
        const ids = page.map(({ box }) => box.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { id } of ruleSet.questions) expect(ids).toContain(`question-${id}`)
        for (const { id } of ruleSet.criteria) expect(ids).toContain(`criterion-${id}`)
        for (const { id } of ruleSet.responses) expect(ids).toContain(`response-${id}`)
        expect(overlapping(page)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  test('of the England rule set can be read on A3: no word is smaller than 6 points', () => {
    for (const drawn of [drawing(england, null), drawing(england, someAnswers)]) {
      const page = wholePage(drawn)
      const width = Math.max(...page.map(({ box, x }) => x + widthOf(box)))
      const height = Math.max(...page.map(({ box, y }) => y + heightOf(box)))
      const scale = Math.min(1145 / width, 792 / height)
      const sizes = page.flatMap(({ box }) => box.bands.flatMap(({ words }) => words.map(({ size }) => size)))
      expect(Math.min(...sizes) * scale).toBeGreaterThan(6)
    }
  })

  test.each(drawings)('of %s never parts an arrow of one stage by the end of a column', (_, drawn) => {
    const at = new Map(wholePage(drawn).map((placed) => [placed.box.id, placed.x]))
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

describe('what Graphviz makes of it', () => {
  test.each(drawings)('%s: boxes as large as was reckoned, where they were put', async (_, drawn) => {
    const graphviz = await Graphviz.load()
    const plain = graphviz.layout(renderDot(drawn), 'plain', 'neato')
    const nodes = Array.from(plain.matchAll(/^node "?([^" ]+)"? \S+ \S+ (\S+) (\S+) /gm), ([, id, w, h]) => ({
      id,
      width: Number(w) * 72,
      height: Number(h) * 72,
    }))
    const page = wholePage(drawn)
    expect(nodes.length).toBe(page.length)
    for (const { box } of page) {
      const node = nodes.find(({ id }) => id === box.id)!
      expect(Math.abs(node.width - widthOf(box))).toBeLessThan(1)
      expect(Math.abs(node.height - heightOf(box))).toBeLessThan(1)
    }
  })

  test('the same drawing gives the same bytes', async () => {
    const drawn = drawing(england, someAnswers)
    expect(await renderSvg(drawn)).toBe(await renderSvg(drawing(england, { ...someAnswers })))
  })

  test('the way taken stands out in thickness and in words, and the rest recedes', async () => {
    const svg = await renderSvg(drawing(england, someAnswers))
    const part = (title: string): string => {
      const [, after = ''] = svg.split(
        `<title>${title.replaceAll('-', '&#45;').replaceAll('>', '&gt;')}</title>`,
      )
      return after.slice(0, after.indexOf('</g>'))
    }
    expect(part('question-adult')).toContain('stroke-width="4"')
    expect(part('question-adult')).toContain('» yes')
    expect(part('criterion-adult-involved')).toContain('Raised')
    expect(part('criterion-extortion')).toContain('Not ruled out')
    expect(part('criterion-extortion')).toContain('stroke-dasharray')
    expect(part('response-refer')).toContain('RECOMMENDED')
    expect(part('question-adult:e->criterion-adult-involved:w')).toContain('stroke-width="4"')
    expect(part('question-coercion')).toContain('9. coercion: no')
    expect(part('question-coercion:e->criterion-coercion:w')).toContain('#aaaaaa')
    expect(part('criterion-coercion')).toContain('Clear: Somebody was pressed')
    expect(part('criterion-coercion')).not.toContain('stroke="black"')
  })

  test('says in words what it is, and what it shows', async () => {
    const drawn = drawing(england, someAnswers)
    const svg = await renderSvg(drawn)
    expect(svg).toMatch(/^<\?xml[^]*?<svg role="img" aria-labelledby="title" aria-describedby="desc"/)
    expect(svg).toContain(`<title id="title">${england.rules.title}</title>`)
    const [, desc = ''] = /<desc id="desc">([^]*?)<\/desc>/.exec(svg) ?? []
    expect(desc).toContain('RECOMMENDED WITH THESE ANSWERS')
    expect(desc).toContain('An adult is, or may be, involved: REFER TODAY')
    // The name of the file format's own group would be shown wherever the mouse rests.
    expect(svg).not.toContain('<title>england&#45;2024</title>')
  })

  test('words of a rule set cannot break out of their box', async () => {
    const title = '</TD> & "quotes" <b>'
    const odd = { ...england, rules: { ...england.rules, title } }
    const drawn = { ...drawing(england, null), ruleSet: odd }
    expect(await renderSvg(drawn)).toContain('&lt;/TD&gt; &amp; &quot;quotes&quot; &lt;b&gt;')
  })
})
