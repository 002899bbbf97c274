import { describe, expect, test } from 'vitest'
import { aboutSlide, listSlide, narrowed } from '../../src/training/listing.ts'
import { audiences } from '../../src/training/scenario.ts'
import { slideText } from '../../src/training/slide.ts'
import { styleFor } from '../../src/render/style.ts'
import { england, scenario, scenarioIds } from './plans.ts'

const page = { width: 80, style: styleFor({ flag: false, env: {}, terminal: false }) }
const all = scenarioIds.map((id) => ({ scenario: scenario(id), ruleSet: england }))
const idsOf = (listed: readonly (typeof all)[number][]) => listed.map(({ scenario: { id } }) => id)

describe('the list of scenarios', () => {
  const text = slideText(listSlide(all, 'the-coach', page), page)
  const lines = text.trimEnd().split('\n')

  test('is at most 45 lines of 80 columns, with each scenario once, and the usual one marked', () => {
    expect(lines.length).toBeLessThanOrEqual(45)
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(80)
    for (const id of scenarioIds) expect(text.match(new RegExp(`[ *]${id} `, 'g'))).toHaveLength(1)
    expect(text.match(/\*[a-z]\S*/g)).toEqual(['*the-coach'])
  })

  test('stands under the most that each comes to, lowest first', () => {
    const titles = [...text.matchAll(/^At most: (.*) \(\d+\)$/gm)].map(([, title]) => title)
    const order = england.responses.map(({ title }) => title).filter((title) => titles.includes(title))
    expect(titles).toEqual(order)
  })

  test('says of each its minutes, and what each part comes to', () => {
    expect(text).toMatch(/the-coach +45 {2}5 5\b/)
  })

  test('can be of one theme, or for some people', () => {
    expect(idsOf(narrowed(all, { theme: 'youth-club' }))).toEqual(['friday-at-the-youth-club'])
    expect(narrowed(all, {})).toHaveLength(all.length)
    expect(narrowed(all, { theme: 'no-such-theme' })).toEqual([])
    for (const each of audiences) {
      const those = narrowed(all, { for: each })
      expect(those.length).toBeGreaterThan(0)
      expect(those.every(({ scenario: { suits } }) => suits?.includes(each))).toBe(true)
    }
  })

  test('about one: all that whoever leads wants to know before', () => {
    const about = slideText(
      aboutSlide(
        all.find(({ scenario: { id } }) => id === 'the-coach')!,
        page,
      ),
      page,
    )
    const { teaches, themes } = scenario('the-coach')
    for (const each of [...themes, teaches.slice(0, 40), 'about 45 minutes', 'Refer today, then Refer today'])
      expect(about).toContain(each)
  })
})
