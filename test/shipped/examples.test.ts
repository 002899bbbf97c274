import { describe, expect, test } from 'vitest'
import { assess } from '../../src/triage/assess.ts'
import { answersOf } from './answers.ts'
import { shipped } from '../properties/shipped.ts'

describe.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))('%s', (_, ruleSet) => {
  test.each(ruleSet.examples.map((example) => [example.name, example] as const))('%s', (_name, example) => {
    const { response, criteria } = assess(ruleSet, answersOf(ruleSet, example))
    const inState = (wanted: string): string[] =>
      criteria.filter(({ state }) => state === wanted).map(({ id }) => id)
    expect({ response, raised: inState('raised') }).toEqual({
      response: example.expect.response,
      raised: example.expect.raised,
    })
    if (example.expect.notRuledOut) expect(inState('not-ruled-out')).toEqual(example.expect.notRuledOut)
  })

  test('every answer on a raising line has an example in which it raises its criterion', () => {
    const raising = ruleSet.criteria.flatMap((criterion) =>
      criterion.any.flatMap((line) =>
        line.answers.map((answer) => ({ criterion: criterion.id, question: line.question, answer })),
      ),
    )
    const without = raising.filter(
      ({ criterion, question, answer }) =>
        !ruleSet.examples.some((example) => {
          const given = answersOf(ruleSet, example)[question]
          const has = typeof given === 'string' ? given === answer : given?.includes(answer)
          return has && example.expect.raised.includes(criterion)
        }),
    )
    expect(without).toEqual([])
  })

  test('every criterion has an example in which don’t know leaves it open', () => {
    const open = new Set(
      ruleSet.examples.flatMap((example) => {
        const answers = answersOf(ruleSet, example)
        return assess(ruleSet, answers).criteria.flatMap(({ id, state, because }) =>
          state === 'not-ruled-out' && because.some(({ answer }) => answer?.includes('unknown')) ? [id] : [],
        )
      }),
    )
    expect(ruleSet.criteria.map(({ id }) => id).filter((id) => !open.has(id))).toEqual([])
  })
})
