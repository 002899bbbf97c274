import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawing } from '../../../src/analysis/tree-picture.ts'
import { renderSvg } from '../../../src/render/drawing/svg.ts'
import { cases } from '../../properties/rule-sets.ts'
import { drawings, england, someAnswers } from './drawings.ts'

/** A number of an element: `number('<rect x="3"/>', 'x')` is 3. */
const number = (element: string, name: string): number =>
  Number(new RegExp(` ${name}="(-?[\\d.]+)"`).exec(element)![1])

/** What is in the group of a box. */
const boxIn = (svg: string, id: string): string => {
  const [, after = ''] = svg.split(`<g id="${id}">`)
  return after.slice(0, after.indexOf('</g>'))
}

describe('the picture', () => {
  test('is the same bytes for the same drawing', () => {
    expect(renderSvg(drawing(england, someAnswers))).toBe(renderSvg(drawing(england, { ...someAnswers })))
  })

  test.each(drawings)('of %s has every line of text within its box', (_, drawn) => {
    const svg = renderSvg(drawn)
    const boxes = [...svg.matchAll(/<g id="([^"]+)">([^]*?)<\/g>/g)]
    expect(boxes.length).toBeGreaterThan(20)
    for (const [, id, box = ''] of boxes) {
      const grounds = [...box.matchAll(/<rect [^>]*>/g)].map(([each]) => each)
      const right = Math.max(...grounds.map((each) => number(each, 'x') + number(each, 'width')))
      const bottom = Math.max(...grounds.map((each) => number(each, 'y') + number(each, 'height')))
      for (const [text, words = ''] of box.matchAll(/<text [^>]*>([^<]*)<\/text>/g)) {
        const size = number(text, 'font-size')
        const letters = words.replaceAll(/&\w+;/g, '.').length
        expect(number(text, 'x') + letters * size * 0.6, `${id}: ${words}`).toBeLessThan(right)
        expect(number(text, 'y') + size * 0.25, `${id}: ${words}`).toBeLessThan(bottom)
      }
    }
  })

  test('of any rule set has an arrow for every answer that raises a criterion, and nothing outside the page', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet }) => {
        const drawn = drawing(ruleSet, null)
        const svg = renderSvg(drawn)
        const arrows = drawn.stages.flatMap(({ questions }) =>
          questions.flatMap(({ rows }) => rows.flatMap((row) => row.arrows)),
        )
        expect(svg.match(/<polygon /g)?.length ?? 0).toBe(arrows.length)
        const [, left, top, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)!.map(Number)
        for (const [rect] of svg.matchAll(/<rect [^>]*>/g)) {
          expect(number(rect, 'x')).toBeGreaterThanOrEqual(left!)
          expect(number(rect, 'y')).toBeGreaterThanOrEqual(top!)
          expect(number(rect, 'x') + number(rect, 'width')).toBeLessThanOrEqual(left! + width!)
          expect(number(rect, 'y') + number(rect, 'height')).toBeLessThanOrEqual(top! + height!)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('of answers shows the way taken in thickness and in words, and the rest recedes', () => {
    const svg = renderSvg(drawing(england, someAnswers))
    expect(boxIn(svg, 'question-adult')).toContain('stroke-width="4"')
    expect(boxIn(svg, 'question-adult')).toContain('» yes')
    expect(boxIn(svg, 'criterion-adult-involved')).toContain('Raised')
    expect(boxIn(svg, 'criterion-extortion')).toContain('Not ruled out')
    expect(boxIn(svg, 'criterion-extortion')).toContain('stroke-dasharray')
    expect(boxIn(svg, 'response-refer')).toContain('RECOMMENDED')
    expect(boxIn(svg, 'question-coercion')).toContain('9. coercion: no')
    expect(boxIn(svg, 'criterion-coercion')).toContain('Clear: Somebody was pressed')
    expect(boxIn(svg, 'criterion-coercion')).not.toContain('stroke="black"')
  })

  test('of answers has a thick arrow from what raises a criterion, and a grey one from what plays no part', () => {
    const svg = renderSvg(drawing(england, someAnswers))
    const arrowsTo = (id: string): readonly string[] => {
      const [ground = ''] = boxIn(svg, id)
        .split('\n')
        .filter((each) => each.startsWith('<rect'))
      const left = number(ground, 'x')
      const tips = [...svg.matchAll(/(<line [^>]*>)\n<polygon points="([\d.]+),([\d.]+) /g)]
      const [top, bottom] = [number(ground, 'y'), number(ground, 'y') + 200]
      return tips
        .filter(([, , x, y]) => Math.abs(Number(x) - left) < 1 && Number(y) > top && Number(y) < bottom)
        .map(([, line = '']) => line)
    }
    expect(arrowsTo('criterion-adult-involved')[0]).toContain('stroke-width="4"')
    expect(arrowsTo('criterion-coercion')[0]).toMatch(/stroke="#[89a-f]/)
  })

  test('says in words what it is, and what it shows', () => {
    const svg = renderSvg(drawing(england, someAnswers))
    expect(svg).toMatch(/^<\?xml[^]*?<svg [^>]*role="img" aria-labelledby="title" aria-describedby="desc"/)
    expect(svg).toContain(`<title id="title">${england.rules.title}</title>`)
    const [, desc = ''] = /<desc id="desc">([^]*?)<\/desc>/.exec(svg) ?? []
    expect(desc).toContain('RECOMMENDED WITH THESE ANSWERS')
    expect(desc).toContain('An adult is, or may be, involved: REFER TODAY')
  })

  test('words of a rule set cannot break out of their box', () => {
    const title = '</text> & "quotes" <b>'
    const odd = { ...england, rules: { ...england.rules, title } }
    const drawn = { ...drawing(england, null), ruleSet: odd }
    expect(renderSvg(drawn)).toContain('&lt;/text&gt; &amp; &quot;quotes&quot; &lt;b&gt;')
  })
})
