import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

const lado = `    any:
      - adult: yes
        and:
          - adult-role: position-of-trust
  delete-it`

test('a step on a gated question without its gate', () => {
  expect(
    expectFindings('gate-not-repeated', [
      lado,
      '    any:\n      - «adult-role»: position-of-trust\n  delete-it',
    ]),
  ).toEqual([{ question: 'adult-role', gate: ['adult: yes'] }])
})

test('a gate with other answers is another gate', () => {
  expectFindings('gate-not-repeated', [
    lado,
    lado.replace('adult: yes', 'adult: [no, yes]').replace('adult-role', '«adult-role»'),
  ])
})

test('a gate of several answers is told as it is written', () => {
  expect(
    expectFindings(
      'gate-not-repeated',
      ['      - adult: yes\n        and', '      - adult: [no, yes]\n        and'],
      [lado, '    any:\n      - «adult-role»: position-of-trust\n  delete-it'],
    ),
  ).toEqual([{ question: 'adult-role', gate: ['adult: [no, yes]'] }])
})

test('the hand-over counts too', () => {
  expectFindings('gate-not-repeated', ['    - you: other-staff', '    - «adult-role»: other-adult'])
})

test('a question that is asked without a gate somewhere needs none', () => {
  expectNothing(
    'gate-not-repeated',
    ['      - repeat: yes', '      - repeat: yes\n      - adult-role: position-of-trust'],
    [lado, '    any:\n      - adult-role: position-of-trust\n  delete-it'],
  )
})
