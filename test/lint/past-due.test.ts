import { expect, test } from 'vitest'
import { edited, findingsIn, tidy } from './findings.ts'

const due = (text: string, on: string): readonly (readonly unknown[])[] =>
  findingsIn(text, on).map(({ code, args, place }) => [code, args, place?.line])
const lineOf = (words: string, from = 0): number =>
  tidy.slice(0, tidy.indexOf(words, from)).split('\n').length

test('nothing is said on the day itself', () => {
  expect(due(tidy, '2027-09-01')).toEqual([])
})

test('the day after, the rule set is to be looked at again', () => {
  expect(due(tidy, '2027-09-02')).toEqual([['past-due', { of: 'review' }, lineOf('review_by')]])
})

test('a year after, contacts are to be looked up again', () => {
  const contacts = tidy.indexOf('contacts:')
  const first = lineOf('checked:', contacts)
  const last = lineOf('checked:', tidy.indexOf('  lado:', contacts))
  expect(due(tidy, '2027-11-22').length).toBe(1)
  expect(due(tidy, '2027-11-23').slice(1)).toEqual([
    ['past-due', { of: 'contact' }, first],
    ['past-due', { of: 'contact' }, last],
  ])
})

test('a rule set that is kept only to look back is never due', () => {
  expect(due(edited(['  newer:', '  superseded_by: newer\n  newer:']), '2099-01-01')).toEqual([])
})
