import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNKNOWN } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { scenes } from '../../src/training/scene.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { scenario, scenarioIds } from '../training/plans.ts'
import { answersOf } from './answers.ts'
import { allClear, england, shownFor, type Shown } from './england-cases.ts'

/** Steps that must not stand together: one allows, or says, what the other does not. */
const apart: readonly (readonly [string, string])[] = [
  ['delete-manage', 'hold-not-delete'],
  ['delete-manage', 'nothing-deleted'],
  ['delete-manage', 'ask-before-deleting'],
  ['delete-manage', 'curiosity-delete'],
  ['curiosity-delete', 'ask-before-deleting'],
  ['curiosity-delete', 'hold-not-delete'],
  ['hold-not-delete', 'nothing-deleted'],
  ['listen-not-ask', 'no-own-enquiries'],
  ['never-look', 'read-the-chat'],
  ['tell-parents', 'parents-not-first'],
  ['tell-parents', 'family-not-told'],
  ['tell-parents', 'keep-here'],
  ['tell-parents', 'tell-other-parents'],
  ['tell-other-parents', 'parents-not-first'],
  ['tell-other-parents', 'family-not-told'],
  ['tell-other-parents', 'keep-here'],
  ['tell-other-parents', 'parents-agree'],
  ['parent-copy', 'tell-adult-nothing'],
  ['parent-copy', 'family-not-told'],
  ['parent-copy', 'keep-here'],
  ['parent-copy', 'parent-copy-police'],
  ['message-to-holders', 'message-as-police-agree'],
  ['message-to-holders', 'report-to-police'],
  ['tell-parents', 'parents-agree'],
  ['parent-tonight', 'parents-not-first'],
  ['parent-tonight', 'family-not-told'],
  ['parent-tonight', 'keep-here'],
  ['parents-help', 'keep-here'],
  ['take-device', 'secure-device'],
  ['take-device', 'take-no-device'],
  ['secure-device', 'curiosity-device'],
  ['lado', 'lado-now'],
  ['tell-head', 'head-knows'],
  ['see-child-now', 'crisis'],
  ['tell-lead-now', 'report-yourself'],
  ['tell-lead-now', 'advice-yourself'],
  ['report-to-police', 'police-lead'],
  ['police-today', 'police-lead'],
  ['report-to-police', 'ask-whether-police'],
  ['report-to-social-care', 'worker-leads'],
  ['report-to-social-care', 'report-yourself'],
  ['refer-after-999', 'worker-leads'],
  ['consult-now', 'advice-taken'],
  ['consult-now', 'advice-yourself'],
  ['after-advice', 'advice-taken'],
  ['other-dsl', 'other-setting-after-police'],
  ['other-dsl', 'other-setting-staff'],
  ['own-device-police', 'own-device-adviser'],
  ['report-remove', 'remove-before-deadline'],
]

/** Every answer set that an example or a scenario reaches. */
const written: readonly Answers[] = [
  ...england.examples.map((example) => answersOf(england, example)),
  ...scenarioIds.flatMap((id) => scenes(england, scenario(id)).map(({ answers }) => answers)),
]

/** All that is most concerning, with one question after another answered in each of its ways. */
const worst: Answers = Object.fromEntries(
  england.questions.map(({ id, answers, choose }) => [
    id,
    choose === 'several' ? answers.map((answer) => answer.id) : answers.at(-1)!.id,
  ]),
)
const nearby = [allClear, worst].flatMap((base) =>
  england.questions.flatMap(({ id, answers, choose }) =>
    [...answers.map((answer) => answer.id), UNKNOWN].map((answer): Answers => ({
      ...base,
      [id]: choose === 'several' ? [answer] : answer,
    })),
  ),
)

/** What is said of a list of steps, for every answer set that is written and for many that nobody wrote. */
const always = (says: (shown: Shown) => void): void => {
  const holds = (answers: Answers): void => says(shownFor(answers))
  for (const answers of [...written, ...nearby]) holds(answers)
  fc.assert(fc.property(answersTo(england), holds), { numRuns: 1000 })
}

describe('a list that a person can hold in mind', () => {
  test('at most five steps stand under DO NOW, and what follows is said only where it is full', () => {
    always(({ now, after }) => {
      expect(now.length).toBeLessThanOrEqual(5)
      if (after.length > 0) expect(now).toHaveLength(5)
    })
  })

  test('at most seven stand under DO NOT', () => {
    always(({ not }) => {
      expect(not.length).toBeLessThanOrEqual(7)
    })
  })

  test('no two of them say the opposite', () => {
    always(({ all }) => {
      expect(apart.filter((pair) => pair.every((id) => all.includes(id)))).toEqual([])
    })
  })

  test('each step that must stand apart from another is one of this rule set', () => {
    const ids = new Set(england.steps.map(({ id }) => id))
    expect(apart.flat().filter((id) => !ids.has(id))).toEqual([])
  })
})
