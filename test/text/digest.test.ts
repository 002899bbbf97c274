import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../src/text/digest.ts'

describe('a digest', () => {
  test('is that of Node, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
      }),
    )
  })

  test('is that of Node where the text fills its blocks or goes past them', () => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 100_000]) {
      const text = 'é'.repeat(length)
      expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }
  })
})
