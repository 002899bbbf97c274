import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

const again = 'expect: { response: consult, raised: [again], notRuledOut: [] }'

test('another response than expected', () => {
  expect(expectFindings('unmet-expectation', [again, again.replace('consult', '«refer»')])).toEqual([
    { given: { response: 'consult', raised: ['again'], notRuledOut: [] }, suspects: ['again'] },
  ])
})

test('where nothing calls for anything, no criterion is to blame', () => {
  expect(
    expectFindings('unmet-expectation', [
      'expect: { response: manage, raised: [], notRuledOut: [] }',
      'expect: { response: «refer», raised: [], notRuledOut: [] }',
    ]),
  ).toEqual([{ given: { response: 'manage', raised: [], notRuledOut: [] }, suspects: [] }])
})

test('other criteria than expected', () => {
  expect(expectFindings('unmet-expectation', [again, again.replace('[again]', '«[spread]»')])).toEqual([
    { given: { response: 'consult', raised: ['again'], notRuledOut: [] }, suspects: ['spread', 'again'] },
  ])
})

test('other criteria left open than expected', () => {
  expect(
    expectFindings('unmet-expectation', [again, again.replace('notRuledOut: []', 'notRuledOut: «[danger]»')]),
  ).toEqual([{ given: { response: 'consult', raised: ['again'], notRuledOut: [] }, suspects: ['danger'] }])
})

test('what is not expected of an example is not missed', () => {
  expectFindings('unmet-expectation', [again, 'expect: { response: consult, raised: [again] }'])
})
