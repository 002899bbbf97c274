import { describe, expect, test } from 'vitest'
import { hasFallen } from '../../src/analysis/difference.ts'
import { differences } from '../../src/analysis/differences.ts'
import { conditionsOf } from '../../src/rules/lookup.ts'
import type { Criterion, Line, RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const ids = england.criteria.map(({ id }) => id)

const withCriterion = (wanted: string, edit: (criterion: Criterion) => Criterion | null): RuleSet => ({
  ...england,
  criteria: england.criteria.flatMap((criterion) =>
    criterion.id === wanted ? (edit(criterion) ?? []) : [criterion],
  ),
})

const fallenIn = (later: RuleSet): readonly string[] =>
  differences(england, later).criteria.flatMap(({ id, falls }) => (falls ? [id] : []))

/** One mistake in the rule set that staff rely on: each must be seen, with the place it is in. */
describe.each(ids)('%s', (id) => {
  const criterion = england.criteria.find((each) => each.id === id)!

  test('is missed when it is lost', () => {
    const found = differences(
      england,
      withCriterion(id, () => null),
    )
    expect(hasFallen(found)).toBe(true)
    expect(found.criteria.filter(({ presence }) => presence === 'lost').map((each) => each.id)).toEqual([id])
    expect(found.criteria.find((each) => each.id === id)!.falls!.answerSets).toBeGreaterThan(0n)
    expect(found.parts).toEqual([{ part: 'criterion', id, change: 'lost', was: null, fields: [] }])
  })

  test('is named when it calls for less', () => {
    const [lowest] = england.responses
    const lowered = withCriterion(id, (each) => ({
      ...each,
      response: lowest!.id,
      ifNotRuledOut: { response: lowest!.id, because: null },
    }))
    expect(fallenIn(lowered)).toEqual([id])
    expect(differences(england, lowered).parts[0]).toMatchObject({
      part: 'criterion',
      id,
      fields: expect.arrayContaining([{ field: 'response', was: criterion.response, now: lowest!.id }]),
    })
  })

  test.each(criterion.any.flatMap((line, place) => line.answers.map((answer) => [place, answer] as const)))(
    'is named when its line %i loses the answer %s',
    (place, answer) => {
      const without = ({ answers, ...line }: Line): Line => ({
        ...line,
        answers: answers.filter((each) => each !== answer),
      })
      const any = criterion.any.map((line, at) => (at === place ? without(line) : line))
      expect(fallenIn(withCriterion(id, (each) => ({ ...each, any })))).toEqual([id])
    },
  )
})

test.each(england.criteria.filter(({ any }) => any.length > 1).map(({ id }) => id))(
  '%s: an indent that turns any into all falls',
  (id) => {
    const all = withCriterion(id, (each) => {
      const [first, ...rest] = each.any
      return { ...each, any: [{ ...first!, and: rest }] }
    })
    expect(fallenIn(all)).toEqual([id])
  },
)

test.each(england.criteria.filter(({ any }) => any.some(({ and }) => and.length > 0)).map(({ id }) => id))(
  '%s: all that becomes any only rises',
  (id) => {
    const flat = withCriterion(id, (each) => ({
      ...each,
      any: each.any.flatMap(conditionsOf).map((line) => ({ ...line, and: [] })),
    }))
    const found = differences(england, flat).criteria.find((each) => each.id === id)!
    expect(found.rises).not.toBeNull()
    expect(found.falls).toBeNull()
  },
)

test('a question that is lost with its criterion is listed, and the smallest answer set names it', () => {
  const without = withCriterion('gain', () => null)
  const later = { ...without, questions: without.questions.filter(({ id }) => id !== 'gain') }
  const { responses, parts } = differences(england, later)
  expect(parts.map(({ part, id, change }) => [part, id, change])).toEqual([
    ['question', 'gain', 'lost'],
    ['criterion', 'gain', 'lost'],
  ])
  expect(responses.find(({ id }) => id === 'refer')!.falls).toMatchObject({
    only: [{ question: 'gain', answer: 'yes' }],
    was: 'refer',
    now: 'manage',
  })
})

test('what does not change the response is listed apart', () => {
  const later = withCriterion('extortion', (each) => ({ ...each, urgent: false, tell: ['police'] }))
  const found = differences(england, {
    ...later,
    rules: { ...later.rules, version: '1.0.1' },
    questions: later.questions.map((question) =>
      question.id === 'adult'
        ? { ...question, ask: 'Was it an adult?', answers: question.answers.toReversed() }
        : question,
    ),
    steps: later.steps.slice(1),
  })
  expect(hasFallen(found)).toBe(false)
  expect(
    found.parts.map(({ part, id, change, fields }) => [part, id, change, fields.map(({ field }) => field)]),
  ).toEqual([
    ['rule set', 'england-2024', 'changed', ['version', 'answer order of adult']],
    ['question', 'adult', 'changed', ['ask']],
    ['criterion', 'extortion', 'changed', ['urgent', 'tell']],
    ['step', england.steps[0]!.id, 'lost', []],
  ])
})

test('a label, a contact and a field within a part are told by name', () => {
  const found = differences(england, {
    ...england,
    questions: england.questions.map((question) =>
      question.id === 'gain'
        ? { ...question, answers: question.answers.map((answer) => ({ ...answer, label: 'Perhaps' })) }
        : question,
    ),
    contacts: england.contacts.map((contact, place) =>
      place === 0 ? { ...contact, phone: '112' } : contact,
    ),
    criteria: england.criteria.map((criterion, place) =>
      place === 0 ? { ...criterion, source: { ...criterion.source, read: 'yes' } } : criterion,
    ),
  })
  const told = found.parts.map(({ part, id, fields }) => [part, id, ...fields.map(({ field }) => field)])
  expect(told).toEqual([
    ['answer', 'gain: no', 'label'],
    ['answer', 'gain: yes', 'label'],
    ['criterion', england.criteria[0]!.id, 'source.read'],
    ['contact', england.contacts[0]!.id, 'phone'],
  ])
})
