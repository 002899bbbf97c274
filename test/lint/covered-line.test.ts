import { expect, test } from 'vitest'
import { expectFindings, expectNothing, tidy } from './findings.ts'

const lineOf = (text: string): number => tidy.slice(0, tidy.indexOf(text)).split('\n').length
const where = '      - where: [group-chat, public-site]'

test('fewer answers than a line beside it', () => {
  expect(expectFindings('covered-line', [where, `${where}\n      - «where»: public-site`])).toEqual([
    { line: lineOf(where) },
  ])
})

test('one condition more than a line beside it', () => {
  const more = '      - «where»: public-site\n        and:\n          - repeat: yes'
  expectFindings('covered-line', [where, `${more}\n${where}`])
})

test('a condition that its line has already', () => {
  expect(
    expectFindings('covered-line', [
      '      - adult: yes\n        and:\n          - adult-role: position-of-trust',
      '      - adult: yes\n        and:\n          - adult-role: position-of-trust\n          - «adult»: yes',
    ]),
  ).toEqual([{ line: lineOf('      - adult: yes\n        and:') }])
})

test('a line is not covered by one that it only shares an answer with, or by itself', () => {
  expectNothing('covered-line', [
    where,
    `${where}\n      - repeat: yes\n        and:\n          - where: one-person`,
  ])
  expectNothing('covered-line', [where, `${where}\n${where}`])
})

test('a condition that one before it among those that must hold too is narrower than', () => {
  const role = '          - adult-role: position-of-trust\n  - id: spread'
  const twice =
    '          - adult-role: position-of-trust\n          - «adult-role»: position-of-trust\n  - id: spread'
  expect(expectFindings('covered-line', [role, twice])).toEqual([{ line: lineOf(role) }])
})
