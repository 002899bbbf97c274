import { expect, test } from 'vitest'
import { expectFindings, expectNothing } from './findings.ts'

test('a response that nothing calls for', () => {
  const consult = '  - { id: consult, title: Consult,'
  expect(
    expectFindings('unreachable', [
      consult,
      `  - { id: «find-out», title: Find out, say: Find out today. }\n${consult}`,
    ]),
  ).toEqual([{ kind: 'response' }])
})

test('a condition of a step that asks for two answers to one question', () => {
  expect(
    expectFindings('unreachable', [
      '          - adult-role: position-of-trust\n  delete-it',
      '          - «adult»: no\n  delete-it',
    ]),
  ).toEqual([{ kind: 'line' }])
})

test('a step for a response that its own lines rule out', () => {
  expect(
    expectFindings(
      'unreachable',
      ['  delete-it:', '  «delete-it»:'],
      ['      - device-held: no\n', '      - adult: yes\n'],
    ),
  ).toEqual([{ kind: 'step' }])
})

test('a step for which what is asked has to be known and may not be', () => {
  expectNothing('unreachable', ['    for: [manage]\n', '    for: [consult]\n'])
  expectNothing('unreachable', [
    '    when_known:\n      - you: other-staff\n  never-look',
    '    any:\n      - adult: yes\n    for: [consult]\n  never-look',
  ])
})

test('two answers of several can both be given', () => {
  expectNothing('unreachable', [
    '      - where: [group-chat, public-site]',
    '      - where: group-chat\n        and:\n          - where: public-site',
  ])
  expectNothing('unreachable', [
    '      - adult: yes\n        and:\n          - adult-role: position-of-trust\n  delete-it',
    '      - where: group-chat\n        and:\n          - where: public-site\n  delete-it',
  ])
})
