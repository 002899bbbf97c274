import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

test('a source that nothing cites', () => {
  const source = '  own: { title'
  expect(
    expectFindings('unused-part', [
      source,
      `  «old»: { title: Old, publisher: P, edition: E, url: u, checked: 2026-11-22 }\n${source}`,
    ]),
  ).toEqual([{ kind: 'source' }])
})

test('a stage without a question', () => {
  const stage = '  - { id: further-review, title: Further review }\n'
  expect(expectFindings('unused-part', [stage, `${stage}  - { id: «handling», title: Handling }\n`])).toEqual(
    [{ kind: 'stage' }],
  )
})

test('a contact whom nobody is to tell', () => {
  expect(
    expectFindings('unused-part', [
      '  lead: { name: The lead }',
      '  lead: { name: The lead }\n  «nurse»: { name: The nurse }',
    ]),
  ).toEqual([{ kind: 'contact' }])
})

test('a question that only the offer names', () => {
  expect(
    expectFindings(
      'unused-part',
      ['  device-held:\n', '  «device-held»:\n'],
      ['    when_known:\n      - device-held: no', '    when_known:\n      - repeat: no'],
    ),
  ).toEqual([{ kind: 'question' }])
})
