import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

const cited = "    source: { in: handbook, section: '4', read: yes }\n    checked: 2026-11-22\n"

test('a number from nowhere, seen nobody knows when', () => {
  expect(
    expectFindings(
      'missing-source',
      ['contacts:\n  police:', 'contacts:\n  «police»:'],
      [cited, '    checked: 2026-11-22\n'],
    ),
  ).toEqual([{ missing: 'source' }])
  expect(
    expectFindings(
      'missing-source',
      ['contacts:\n  police:', 'contacts:\n  «police»:'],
      [cited, cited.split('    checked')[0]!],
    ),
  ).toEqual([{ missing: 'checked' }])
})

test('a local contact has nothing to cite', () => {
  expectNothing('missing-source')
})
