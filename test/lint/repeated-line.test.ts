import { expect, test } from 'vitest'
import { tidy, expectFindings, expectNothing } from './findings.ts'

test('a line that stands there twice, whatever the order of its answers', () => {
  const line = '      - where: [group-chat, public-site]'
  expect(
    expectFindings('repeated-line', [line, `${line}\n      - «where»: [public-site, group-chat]`]),
  ).toEqual([{ line: tidy.slice(0, tidy.indexOf(line)).split('\n').length }])
})

test('a line of a step, with the same conditions', () => {
  const line = 'and:\n          - adult-role: position-of-trust\n'
  expectFindings('repeated-line', [
    `${line}  delete-it`,
    `${line}      - «adult»: [yes]\n        ${line}  delete-it`,
  ])
})

test('the same question with other answers is another line', () => {
  expectNothing('repeated-line', [
    '      - where: [group-chat, public-site]',
    '      - where: group-chat\n      - where: public-site',
  ])
})
