import { expect, test } from 'vitest'
import { expectFindings, expectNothing, tidy } from './findings.ts'

const start = tidy.indexOf('  adult-role:')
const question = tidy.slice(start, tidy.indexOf('  where:', start))

test('a question that stands above the one it depends on', () => {
  expect(
    expectFindings(
      'asked-before-gate',
      [question, ''],
      ['  adult:\n', `${question.replace('adult-role', '«adult-role»')}  adult:\n`],
    ),
  ).toEqual([{ gate: 'adult' }])
})

test('it may stand there where it is asked in any case', () => {
  expectNothing(
    'asked-before-gate',
    [question, ''],
    ['  adult:\n', `${question}  adult:\n`],
    ['      - repeat: yes', '      - repeat: yes\n      - adult-role: position-of-trust'],
  )
})
