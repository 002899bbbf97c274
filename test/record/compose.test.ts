import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingFields, type Fields } from '../../src/record/fields.ts'
import { composeRecord, type RecordInput } from '../../src/record/compose.ts'
import type { IncidentRecord } from '../../src/record/incident-record.ts'
import { programVersion } from '../../src/record/replay.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { answersOf, outcomeOf, small, smallText, loaded, written } from './outcomes.ts'

const clear = answersOf(small, 'All clear')
const composed = (fields: Fields, given: Partial<RecordInput> = {}): IncidentRecord =>
  composeRecord({
    outcome: outcomeOf(small, clear),
    fields,
    recordedAt: '2026-11-22T16:40:00+00:00',
    setting: null,
    shipped: false,
    ...given,
  })
const filledIn: Fields = {
  reference: written('2026-041'),
  account: written('Told at 10:15.'),
  decision: written('followed'),
  referred: written('yes'),
}
const missing = (fields: Fields): string[] =>
  missingFields(outcomeOf(small, clear), fields).map(({ id }) => id)

describe('what is still to complete', () => {
  it('is nothing where all that is required is there', () => {
    expect(missing(filledIn)).toEqual([])
  })

  it('is everything that is always required', () => {
    expect(missing({})).toEqual([
      'reference',
      'account',
      'decision',
      'referred',
      'decision-reason',
      'head-sign-off',
    ])
  })

  it.each(['no', 'not-yet'])('is the reason and the sign-off where it was not referred (%s)', (referred) => {
    expect(missing({ ...filledIn, referred: written(referred) })).toEqual([
      'decision-reason',
      'head-sign-off',
    ])
  })

  it('is the reason where the recommendation was departed from', () => {
    expect(missing({ ...filledIn, decision: written('departed') })).toEqual(['decision-reason'])
  })

  it('counts a field of nothing but spaces as empty', () => {
    expect(missing({ ...filledIn, reference: written(' \n ') })).toEqual(['reference'])
  })

  it('is marked in the record, at the head and in its place', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(filledIn)), (ids) => {
        const fields = Object.fromEntries(Object.entries(filledIn).filter(([id]) => ids.includes(id)))
        const record = composed(fields)
        expect(record.stillToComplete.map(({ id }) => id)).toEqual(missing(fields))
        expect(record.fields.filter(({ stillToComplete }) => stillToComplete).map(({ id }) => id)).toEqual(
          missing(fields),
        )
      }),
    )
  })
})

describe('fields', () => {
  it('stand in the order of the rule set, with the words of a choice', () => {
    const { fields } = composed(filledIn)
    expect(fields.map(({ id }) => id)).toEqual(small.record.map(({ id }) => id))
    expect(fields.find(({ id }) => id === 'decision')).toMatchObject({ value: 'followed', words: 'Followed' })
    expect(fields.find(({ id }) => id === 'review')).toMatchObject({ value: null, words: null })
  })

  it('have their place, also those that this program does not know', () => {
    const ruleSet = loaded(
      smallText.replace('record:\n', 'record:\n  - { id: constructor, label: Another, help: Anything. }\n'),
    )
    const { fields } = composed({}, { outcome: outcomeOf(ruleSet, clear) })
    expect(fields.map(({ id, section }) => [id, section])).toEqual([
      ['constructor', 'done'],
      ['reference', 'about'],
      ['account', 'reported'],
      ['decision', 'decision'],
      ['referred', 'decision'],
      ['decision-reason', 'decision'],
      ['head-sign-off', 'decision'],
      ['review', 'decision'],
    ])
    expect(fields[0]?.value).toBeNull()
  })
})

describe('the time of writing', () => {
  const ruleSet = loaded(
    smallText.replace(
      'record:\n',
      'record:\n  - { id: recorded-at, role: time, label: Written, help: When. }\n',
    ),
  )
  const outcome = outcomeOf(ruleSet, clear)

  it("is the clock's, unless another was given", () => {
    expect(composed({}, { outcome }).recordedAt).toBe('2026-11-22T16:40:00+00:00')
    const given = { 'recorded-at': written('2026-11-23T09:00:00+00:00') }
    const { recordedAt, replay } = composed(given, { outcome })
    expect([recordedAt, replay.recordedAt]).toEqual(Array(2).fill('2026-11-23T09:00:00+00:00'))
  })

  it('does not stand among the fields a second time', () => {
    expect(composed({}, { outcome }).fields.map(({ id }) => id)).not.toContain('recorded-at')
  })
})

describe('what the program needs to work it out again', () => {
  it('is the same in whatever order the answers were given', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).toReversed())
        const texts = [answers, turned].map((own) =>
          JSON.stringify(composed({}, { outcome: outcomeOf(small, own) })),
        )
        expect(texts[0]).toBe(texts[1])
      }),
    )
  })

  it('names the criteria that are raised, and those that are not ruled out', () => {
    const { adult: _, ...open } = clear
    const outcome = outcomeOf(small, { ...open, where: ['public-site'] })
    const { replay } = composed({}, { outcome })
    expect(replay).toMatchObject({
      raised: ['spread'],
      notRuledOut: ['adult-involved', 'position-of-trust'],
    })
  })

  it('holds every answer, used or not', () => {
    const answers = { ...clear, 'adult-role': 'position-of-trust' }
    const { replay } = composed({}, { outcome: outcomeOf(small, answers, { practice: true }) })
    expect(replay).toEqual({
      program: programVersion,
      recordedAt: '2026-11-22T16:40:00+00:00',
      rules: 'small',
      version: '1.0.0',
      digest: small.digest,
      nation: 'Testland',
      practice: true,
      response: 'manage',
      raised: [],
      notRuledOut: [],
      answers,
    })
  })
})

it('is plain data: JSON loses nothing of it', () => {
  const record = composed(filledIn, { setting: 'A school', shipped: true })
  expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  expect(record).toMatchObject({ format: 1, setting: 'A school', shipped: true, practice: false })
})
