import { describe, expect, test } from 'vitest'
import { UNKNOWN } from '../../src/rules/model.ts'
import { minutesOf } from '../../src/training/scenario.ts'
import { england, scenario, scenarioIds } from '../training/plans.ts'

const all = scenarioIds.map(scenario)
const parts = all.flatMap((each) => each.parts)
const raised = new Set(parts.flatMap(({ expect: { raised: ids } }) => ids))

test('there are enough, with new information in most, and notes on where professionals would differ in all', () => {
  expect(all.length).toBeGreaterThanOrEqual(20)
  expect(all.filter((each) => each.parts.length > 1).length).toBeGreaterThan(all.length / 2)
  const silent = all.filter(({ notes }) => !/where groups may differ/i.test(notes.join(' ')))
  expect(silent.map(({ id }) => id)).toEqual([])
  expect(parts.filter(({ discuss }) => discuss.length === 0)).toEqual([])
})

test('each says how old, where, for whom and how long, so that a trainer can choose', () => {
  const unsaid = all.filter(
    ({ ages, setting, suits, parts: played }) =>
      !ages || !setting || !suits || minutesOf({ parts: played }) === null,
  )
  expect(unsaid.map(({ id }) => id)).toEqual([])
})

test('every response is expected somewhere', () => {
  const expected = new Set(parts.map(({ expect: { response } }) => response))
  expect(england.responses.map(({ id }) => id).filter((id) => !expected.has(id))).toEqual([])
})

/** A rule set may gain a word before a story has it; when one in ten is in none, stories are wanted. */
const few = (missing: readonly string[], of: readonly unknown[]): readonly string[] =>
  missing.length * 10 <= of.length ? [] : missing

test('nearly every criterion is raised somewhere: those of immediate referral, and those that aggravate', () => {
  const silent = england.criteria.map(({ id }) => id).filter((id) => !raised.has(id))
  expect(few(silent, england.criteria)).toEqual([])
})

test('nearly every answer is given somewhere, and nearly every question is answered “I don’t know” on purpose', () => {
  const given = new Set(
    parts.flatMap(({ answers }) =>
      Object.entries(answers).flatMap(([question, value]) =>
        [value].flat().map((id) => `${question}: ${id}`),
      ),
    ),
  )
  const offered = england.questions.flatMap(({ id, answers }) =>
    [...answers.map((answer) => answer.id), UNKNOWN].map((answer) => `${id}: ${answer}`),
  )
  expect(
    few(
      offered.filter((each) => !given.has(each)),
      offered,
    ),
  ).toEqual([])
})

describe('the situations of the field', () => {
  test.each([
    ['a joke among younger children', ['under-13', 'joke']],
    ['a romantic exchange', ['romantic', 'manage']],
    ['passed on after a break-up', ['passed-on', 'break-up']],
    ['pressure by an older pupil', ['pressure', 'exchange-for-something']],
    ['blackmail by a stranger', ['blackmail', 'online-stranger']],
    ['an adult posing as a child', ['online-stranger', 'adult']],
    ['a member of staff', ['staff']],
    ['AI-made images', ['ai-made']],
    ['a parent who has looked', ['parents', 'escalates']],
    ['pupils of two schools', ['two-settings']],
    ['an image on a teacher’s phone', ['staff-phone']],
    ['a capacity concern', ['capacity']],
    ['first seen as minor', ['manage', 'escalates', 'refer']],
    ['a youth club without a school’s powers', ['youth-club']],
    ['a trip at night', ['trip']],
    ['small children, and a name that nobody knows', ['under-13', 'online-stranger']],
    ['pictures sent again, to younger children', ['unwanted', 'younger-children']],
    ['a child who must not be outed', ['adult', 'home-risk']],
    ['parents who pass it on', ['parents', 'passed-on', 'adult']],
    ['advice that makes it smaller', ['records', 'consult', 'manage']],
  ])('%s', (_, themes) => {
    const ids = all.filter((each) => themes.every((theme) => each.themes.includes(theme))).map(({ id }) => id)
    expect(ids).not.toEqual([])
  })
})

test('the theme of a response is that of a scenario that comes to it', () => {
  const responses = england.responses.map(({ id }) => id)
  for (const { id, themes, parts: played } of all) {
    const reached = new Set(played.map(({ expect: { response } }) => response))
    const named = themes.filter((theme) => responses.includes(theme))
    expect({ id, themes: named.toSorted() }).toEqual({ id, themes: [...reached].toSorted() })
  }
})

test('what may touch somebody is said to the room first', () => {
  const touching = /\b(assault|goodbye|not want to live|end (?:his|her|their) life|no way out|sent away)\b/
  for (const { id, beforehand, parts: played } of all) {
    const tells = played.map(({ tell }) => tell).join(' ')
    expect({ id, isSaid: beforehand !== null || !touching.test(tells) }).toEqual({ id, isSaid: true })
  }
})
