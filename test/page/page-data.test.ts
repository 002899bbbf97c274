import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/page/page-data.ts'

test('packed data comes out as it went in, in letters that no script needs to escape', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '“é”', '\u2028</script>', '😀'), (inside, text) => {
      const value = [inside, text]
      const packed = pack(value)
      expect(packed).toMatch(/^[\w+/=]*$/)
      expect(unpack(packed)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
    { numRuns: 25 },
  )
})
