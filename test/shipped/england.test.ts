import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../src/triage/assess.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { allClear, england } from './england-cases.ts'

const stepsFor = (answers: Answers): string[] => assess(england, answers).steps.map(({ id }) => id)
const whatever = (property: (answers: Answers) => void): void =>
  fc.assert(fc.property(answersTo(england), property), { numRuns: 2000 })

describe('the steps of england-2024', () => {
  test('an all-clear shows no step about an adult, and lets things be deleted', () => {
    const steps = stepsFor(allClear)
    expect(steps).not.toContain('lado')
    expect(steps).not.toContain('tell-head')
    expect(steps).toContain('delete-manage')
  })

  test('nothing is said about deleting it unless it is managed in the setting', () => {
    whatever((answers) => {
      const { response, steps } = assess(england, answers)
      if (steps.some(({ id }) => id === 'delete-manage')) expect(response).toBe('manage')
    })
  })

  test('while it is open, or is referred, nothing is deleted', () => {
    whatever((answers) => {
      const { response, steps } = assess(england, answers)
      const ids = steps.map(({ id }) => id)
      const forbidding = ids.filter((id) => id === 'nothing-deleted' || id === 'hold-not-delete')
      if (['find-out', 'consult', 'refer', 'emergency'].includes(response)) expect(forbidding).toHaveLength(1)
    })
  })

  test('parents are never to be told while it may put a child at risk', () => {
    whatever((answers) => {
      const ids = stepsFor(answers)
      if (ids.includes('parents-not-first')) expect(ids).not.toContain('tell-parents')
    })
  })

  test('nobody is ever to look, unless it is known that there is nothing but words', () => {
    whatever((answers) => {
      const known = [answers['material'] ?? 'unknown'].flat()
      if (known.some((material) => material !== 'text-only'))
        expect(stepsFor(answers)).toContain('never-look')
    })
  })

  test('a device may only be taken where it is known that the setting has the power', () => {
    whatever((answers) => {
      if (stepsFor(answers).includes('take-device'))
        expect(['school', 'college']).toContain(answers['setting'])
    })
  })

  test('a child under threat is seen first, whatever else is known', () => {
    whatever((answers) => {
      if (answers['demands'] !== 'yes') return
      const ids = stepsFor(answers)
      expect(ids.includes('see-child-now') || ids.includes('crisis')).toBe(true)
    })
  })
})

describe('the questions of england-2024', () => {
  test('an all-clear takes at most 30 answers where the setting is configured', () => {
    const asked = Object.keys(allClear).filter((id) => id !== 'setting')
    expect(asked.length).toBeLessThanOrEqual(30)
    expect(assess(england, allClear).complete).toBe(true)
  })

  test('every sentence is free of words that people should not be shown', () => {
    const text = JSON.stringify(england)
    expect(text).not.toMatch(/\b(please|sorry|oops|invalid)\b/i)
    expect(text).not.toContain('!')
  })
})
