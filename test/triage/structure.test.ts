import { expect, test } from 'vitest'
import { questionOf, rankOf } from '../../src/triage/structure.ts'
import { shipped } from '../properties/shipped.ts'

const [ruleSet] = shipped()

test('what a loaded rule set cannot name is a fault of the program', () => {
  expect(() => questionOf(ruleSet!, 'nobody')).toThrow('nobody')
  expect(() => rankOf(ruleSet!, 'nothing')).toThrow('nothing')
})
