import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawing } from '../../src/analysis/tree-picture.ts'
import type { Drawing, DrawnArrow, DrawnQuestion } from '../../src/analysis/tree-picture.ts'
import { gateOf } from '../../src/analysis/outline.ts'
import { conditionsOf, questionOf } from '../../src/rules/lookup.ts'
import { askedQuestions } from '../../src/triage/walk.ts'
import { assess } from '../../src/triage/assess.ts'
import { cases, ruleSets } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!

const questionsOf = ({ stages }: Drawing): readonly DrawnQuestion[] =>
  stages.flatMap(({ questions }) => questions)

const arrowsOf = (drawn: Drawing): readonly (DrawnArrow & { from: string; answers: readonly string[] })[] =>
  questionsOf(drawn).flatMap(({ question, rows }) =>
    rows.flatMap(({ answers, arrows }) =>
      arrows.map((arrow) => ({ ...arrow, from: question.id, answers: answers.map(({ id }) => id) })),
    ),
  )

describe('the tree alone', () => {
  test('has every question, answer and criterion once', () => {
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        const drawn = questionsOf(drawing(ruleSet, null))
        expect(drawn.map(({ question }) => question)).toEqual(ruleSet.questions)
        for (const { question, rows } of drawn) {
          const ids = rows.flatMap(({ answers }) => answers.map(({ id }) => id))
          expect(ids.toSorted()).toEqual(question.answers.map(({ id }) => id).toSorted())
        }
        const criteria = drawn.flatMap((each) => each.criteria.map(({ criterion }) => criterion.id))
        expect(criteria.toSorted()).toEqual(ruleSet.criteria.map(({ id }) => id).toSorted())
      }),
    )
  })

  test('has an arrow for every answer on every line, and no other', () => {
    fc.assert(
      fc.property(ruleSets, (ruleSet) => {
        const drawn = arrowsOf(drawing(ruleSet, null)).flatMap(({ from, answers, criterion }) =>
          answers.map((id) => `${from} ${id} ${criterion}`),
        )
        const written = ruleSet.criteria.flatMap(({ id, any }) =>
          any
            .flatMap(conditionsOf)
            .flatMap(({ question, answers }) => answers.map((each) => `${question} ${each} ${id}`)),
        )
        expect(new Set(drawn)).toEqual(new Set(written))
        expect(drawn.length).toBe(new Set(drawn).size)
      }),
    )
  })

  test('says what more is needed exactly where an answer alone is not enough', () => {
    const needs = questionsOf(drawing(england, null))
      .flatMap(({ criteria }) => criteria)
      .filter((each) => each.needs !== null)
    const lines = england.criteria.filter(({ any }) => any.some(({ and }) => and.length > 0))
    expect(needs.map(({ criterion }) => criterion.id).toSorted()).toEqual(
      lines.map(({ id }) => id).toSorted(),
    )
    const pictured = needs.find(({ criterion }) => criterion.id === 'adult-pictured')!
    expect(pictured.needs).toBe('material: adult-pictured and adult: no, yes')
  })

  test('puts answers together that lead to the same', () => {
    const where = questionsOf(drawing(england, null)).find(({ question }) => question.id === 'where')!
    expect(where.rows.map(({ answers }) => answers.map(({ id }) => id))).toEqual([
      ['one-person', 'few-people', 'group-chat', 'setting-network'],
      ['many', 'public-site'],
      ['pornographic-site'],
    ])
  })
})

describe('with answers', () => {
  test('every criterion has its state, and the response that is recommended is marked', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const drawn = drawing(ruleSet, answers)
        const assessment = assess(ruleSet, answers)
        const states = new Map(assessment.criteria.map(({ id, state }) => [id, state]))
        for (const { criterion, state } of questionsOf(drawn).flatMap(({ criteria }) => criteria)) {
          expect(state).toBe(states.get(criterion.id))
        }
        const reached = drawn.responses.filter((each) => each.reached).map(({ response }) => response.id)
        expect(reached).toEqual([assessment.response])
      }),
    )
  })

  test('an arrow stands out exactly where its answer is given and among the reasons', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const { criteria } = assess(ruleSet, answers)
        const arrows = arrowsOf(drawing(ruleSet, answers))
        for (const { id, state, because } of criteria) {
          const strong = arrows.filter(({ criterion, gives }) => criterion === id && gives !== null)
          for (const { gives } of strong) expect(gives).toBe(state)
          const from = new Set(strong.map((each) => each.from))
          const asked = new Set(askedQuestions(ruleSet, answers).map((each) => each.id))
          const reasons = because.map(({ question }) => question).filter((question) => asked.has(question))
          expect(from).toEqual(new Set(state === 'clear' ? [] : reasons))
        }
      }),
    )
  })

  test('what was not asked, and what was set aside, is told apart', () => {
    const drawn = questionsOf(
      drawing(england, { adult: 'no', 'adult-role': 'family', 'pictured-age': '16-17' }),
    )
    const state = (id: string) => drawn.find(({ question }) => question.id === id)!.state
    expect(state('adult')).toBe('asked')
    expect(state('adult-role')).toBe('set-aside')
    expect(state('sexual-acts')).toBe('not-asked')
  })
})

describe('what must hold for a question to be asked', () => {
  test('is said of exactly those that are not always asked', () => {
    fc.assert(
      fc.property(cases, ({ ruleSet, answers }) => {
        const asked = askedQuestions(ruleSet, answers)
        for (const question of ruleSet.questions) {
          const isUsed = arrowsOf(drawing(ruleSet, null)).some(({ from }) => from === question.id)
          if (isUsed && gateOf(ruleSet, question) === null) expect(asked).toContain(question)
        }
      }),
    )
  })

  test('is the line above it', () => {
    const gate = gateOf(england, questionOf(england, 'adult-role'))
    expect(gate).toEqual([{ question: 'adult', answers: ['yes'], and: [] }])
    expect(gateOf(england, questionOf(england, 'adult'))).toBeNull()
  })
})
