import { describe, expect, test } from 'vitest'
import { renderFirstScreen } from '../../src/render/recommendation.ts'
import { styleFor } from '../../src/render/style.ts'
import { england as load } from '../interview/rules.ts'
import { outcomeOf } from '../record/outcomes.ts'
import { answersOf } from '../shipped/answers.ts'

const england = load()
const style = styleFor({ flag: false, env: {}, terminal: false })
const own = { name: 'Anyshire front door', phone: '01234 567890' }
const contacts = Object.fromEntries(england.contacts.map(({ id }) => [id, own]))

describe('with a number of one’s own for every contact', () => {
  test.each(england.examples.map((example) => [example.name, example] as const))(
    'what to do now still fits on the first screen: %s',
    (_, example) => {
      const outcome = outcomeOf(england, answersOf(england, example), { practice: true, contacts })
      // What is as urgent, and more than anybody does at once, stands below.
      const [now = ''] = renderFirstScreen(outcome, { width: 80, style }).split('STRAIGHT AFTER')
      expect(now.trimEnd().split('\n').length).toBeLessThanOrEqual(24)
    },
  )
})
