import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

const again = 'read: no }\n    any:\n      - repeat: yes'

test('a criterion that no longer calls for what examples expect', () => {
  expect(
    expectFindings(
      'criterion-contradicted',
      [
        'title: It has happened before\n    response: consult',
        'title: It has happened before\n    «response»: manage',
      ],
      ['    if_not_ruled_out: { response: manage, because: the records can be looked at tomorrow }\n', ''],
    ),
  ).toEqual([{ part: 'response', examples: ['It has happened before'] }])
})

test('a criterion that calls for more than examples expect', () => {
  expect(
    expectFindings('criterion-contradicted', [
      'title: It has happened before\n    response: consult',
      'title: It has happened before\n    «response»: refer',
    ]),
  ).toEqual([{ part: 'response', examples: ['It has happened before'] }])
})

test('what not knowing calls for', () => {
  expect(
    expectFindings('criterion-contradicted', [
      '    if_not_ruled_out: { response: manage, because: the records',
      '    «if_not_ruled_out»: { response: consult, because: the records',
    ]),
  ).toEqual([{ part: 'if_not_ruled_out', examples: ['Not known whether it has happened before'] }])
})

test('all that was any', () => {
  expect(
    expectFindings('criterion-contradicted', [
      again,
      again.replace('any', '«any»') + '\n        and:\n          - where: public-site',
    ]),
  ).toEqual([
    {
      part: 'any',
      examples: [
        'It has happened before',
        'Not known whether it has happened before',
        'An adult sent it on, in a group chat, and it is not the first time',
      ],
    },
  ])
})
