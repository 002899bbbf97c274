import { expect, test } from 'vitest'
import { below } from '../../src/analysis/below.ts'
import { renderBelow } from '../../src/render/below.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const page = renderBelow(england, below(england, 'refer'))
const flat = page.replaceAll(/\s+/g, ' ')

test('the page fits on both sides of a sheet', () => {
  const lines = page.split('\n')
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(lines.length).toBeLessThanOrEqual(2 * 66)
})

test('it names every criterion that can end below, with what raises it, and has room to sign', () => {
  const lower = england.criteria.filter(({ response }) => !['refer', 'emergency'].includes(response))
  for (const { title } of lower) expect(flat).toContain(`- ${title} (`)
  for (const { title } of england.criteria) expect(flat).toContain(`- ${title}`)
  expect(flat).toContain('and pictured-age: under-13 and under-13-context: other)')
  expect(page).toMatch(/Name _+ Role _+ Date _+\n$/)
})

test('it says what only refers together, and what never ends below', () => {
  const [, together = ''] = flat.split('Below apart, and not below together ')
  expect(together).toContain('onward: not-agreed and onward-intent: deliberate-harm;')
  const [, never = ''] = flat.split('Never below ')
  expect(never).toContain('harm-risk: yes')
  expect(never).not.toContain('repeat')
})

test('below the lowest response there is nothing', () => {
  const nothing = renderBelow(england, below(england, england.responses[0]!.id))
  expect(nothing).toContain(', 0 end')
  expect(nothing).not.toContain('Raised')
  expect(nothing).not.toContain('Not known')
})

test('a number that could not be counted is said to be missing', () => {
  const uncounted = { ...below(england, 'refer'), below: null }
  expect(renderBelow(england, uncounted)).toContain('could not be counted')
})
