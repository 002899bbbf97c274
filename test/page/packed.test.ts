import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pack, unpack } from '../../src/page/packed.ts'

test('packed data comes out as it went in, in letters that no script needs to escape', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const packed = pack(value)
      expect(packed).toMatch(/^[\w+/=]*$/)
      expect(unpack(packed)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
