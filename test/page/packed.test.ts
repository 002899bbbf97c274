import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pack, unpack } from '../../src/page/packed.ts'

describe('packed data', () => {
  test('comes out as it went in, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.array(fc.constantFrom('a word', 'two words')),
        (value, words) => {
          const whole = JSON.parse(
            JSON.stringify({ value, words, again: [value, value] }).replaceAll('"#', '"%'),
          ) as unknown
          expect(unpack(JSON.parse(JSON.stringify(pack(whole))) as ReturnType<typeof pack>)).toEqual(whole)
        },
      ),
    )
  })
})
