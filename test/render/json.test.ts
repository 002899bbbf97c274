import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import schema from '../../rules/assessment.schema.json' with { type: 'json' }
import { renderAssessment } from '../../src/render/json.ts'
import { assess } from '../../src/triage/assess.ts'
import { answersOf, small } from '../record/outcomes.ts'
import { answersTo, cases } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'

const validate = new Ajv({ strict: true, strictRequired: true, allErrors: true }).compile(schema)

const mistakesIn = (data: unknown): unknown => (validate(data) ? [] : validate.errors)

describe('an assessment as JSON', () => {
  it('keeps to its schema', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const data: unknown = JSON.parse(renderAssessment(ruleSet, assess(ruleSet, answers)))
        expect(mistakesIn(data)).toEqual([])
      }),
    )
    for (const ruleSet of [small, ...shipped()]) {
      fc.assert(
        fc.property(answersTo(ruleSet), (answers) => {
          const data: unknown = JSON.parse(renderAssessment(ruleSet, assess(ruleSet, answers)))
          expect(mistakesIn(data)).toEqual([])
        }),
        { numRuns: 20 },
      )
    }
  })

  it('says which rules, what is recommended, and why', () => {
    const answers = { ...answersOf(small, 'A teacher asked for it'), danger: 'unknown', 'device-held': 'no' }
    const data: unknown = JSON.parse(renderAssessment(small, assess(small, answers)))
    expect(data).toMatchObject({
      format: 1,
      rules: { id: 'small', version: '1.0.0', digest: small.digest },
      response: 'refer',
      complete: true,
      decided: true,
      unanswered: [],
      couldChange: [],
      setAside: [],
    })
    expect(data).toHaveProperty('criteria.0', {
      id: 'danger',
      state: 'not-ruled-out',
      response: 'consult',
      because: [{ question: 'danger', answer: 'unknown' }],
      source: { in: 'handbook', section: '1.1', read: 'yes' },
    })
    expect(data).toHaveProperty('steps.1', {
      id: 'lado',
      kind: 'do',
      say: 'Tell the designated officer.',
      who: 'The head',
      by: 'today',
      contact: 'lado',
      source: { in: 'handbook', section: '1.3', read: 'second-hand' },
    })
  })

  it('keeps every criterion in file order, with its keys in the order of the contract', () => {
    const text = renderAssessment(small, assess(small, {}))
    const data = JSON.parse(text) as { criteria: { id: string }[] }
    expect(Object.keys(data)).toEqual(Object.keys(schema.properties))
    expect(data.criteria.map(({ id }) => id)).toEqual(small.criteria.map(({ id }) => id))
    expect(text.endsWith('}\n')).toBe(true)
  })

  it('is refused by its schema where anything is missing or too much', () => {
    const data = JSON.parse(renderAssessment(small, assess(small, {}))) as Record<string, unknown>
    for (const key of Object.keys(data)) {
      const { [key]: _, ...without } = data
      expect(validate(without)).toBe(false)
    }
    expect(validate({ ...data, more: 1 })).toBe(false)
    expect(validate({ ...data, complete: 'yes' })).toBe(false)
  })
})
