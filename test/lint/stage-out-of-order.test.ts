import { expect, test } from 'vitest'
import { expectFindings } from './findings.ts'

const stages = { stages: ['initial-review', 'further-review'] }

test.each([
  ['later', '  you:\n    stage: initial-review', '  you:\n    stage: «further-review»'],
  ['earlier', '  device-held:\n    stage: further-review', '  device-held:\n    stage: «initial-review»'],
])('only the question that is in a stage too %s is named', (_, right, wrong) => {
  expect(expectFindings('stage-out-of-order', [right, wrong])).toEqual([stages])
})
