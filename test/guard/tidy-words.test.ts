import { describe, expect, it } from 'vitest'
import { FIELD_BUDGET, plainText } from '../../src/guard/plain-text.ts'
import { HONEST } from './honest.ts'

const inked = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '')

describe('the words that come back', () => {
  it('are the same words, in one way of writing them', () => {
    const given =
      '\uFEFFCafe\u0301  was\tclosed. \r\nShe went\u00A0home.\r\n\r\n\r\n            a) told\u2028b) kept\n\n'
    expect(plainText(given)).toEqual({
      ok: true,
      value: 'Caf\u00E9 was closed.\nShe went home.\n\n        a) told\nb) kept',
    })
  })

  it('come back unchanged when they are given again', () => {
    for (const text of HONEST) {
      const once = plainText(text)
      expect(once.ok && plainText(once.value)).toEqual(once)
    }
  })

  it('keep everything that is no space', () => {
    for (const text of HONEST) {
      const outcome = plainText(text)
      expect(outcome.ok && inked(outcome.value)).toBe(inked(text))
    }
  })

  it('come back soon: a full field in less than a tenth of a second', () => {
    const text = Array.from(HONEST.join('\n')).slice(0, FIELD_BUDGET).join('')
    const times = Array.from({ length: 8 }, () => {
      const before = performance.now()
      plainText(text)
      return performance.now() - before
    })
    expect(Math.min(...times)).toBeLessThan(100)
  })
})
