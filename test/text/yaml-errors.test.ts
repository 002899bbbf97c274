import { expect, test } from 'vitest'
import { newPass } from '../../src/text/schema.ts'
import { placesIn } from '../../src/text/part.ts'
import { noteSyntaxError } from '../../src/text/yaml-errors.ts'

test.each(['BAD_DIRECTIVE', 'DUPLICATE_KEY', 'IMPOSSIBLE'] as const)(
  'an error of the parser that should not come, %s, is a problem all the same',
  (code) => {
    const text = 'a: b\nc: d\n'
    const pass = newPass(placesIn(text, 'any.yaml'))
    noteSyntaxError({ code, message: 'x', pos: [5, 6] }, text, [], pass.note)
    const place = { kind: 'text', file: 'any.yaml', line: 2, column: 1, length: 4 }
    expect(pass.found).toEqual([{ code: 'not-yaml', args: {}, place }])
  },
)
