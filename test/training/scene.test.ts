import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyed } from '../../src/interview/choices.ts'
import { compare } from '../../src/training/comparison.ts'
import { comparisonSlide } from '../../src/training/comparison-text.ts'
import { takenOver } from '../../src/training/other-edition.ts'
import { scenes } from '../../src/training/scene.ts'
import { lessonSlide, openingSlide, sceneSlides } from '../../src/training/scene-text.ts'
import { viewSlides } from '../../src/training/sheets.ts'
import { fitted, slideText, writingFor, type Slide } from '../../src/training/slide.ts'
import { whyLines } from '../../src/training/way-text.ts'
import { wayThrough, type WayLine } from '../../src/training/way.ts'
import { styleFor } from '../../src/render/style.ts'
import { UNKNOWN } from '../../src/rules/model.ts'
import { assess } from '../../src/triage/assess.ts'
import { readAnswers } from '../../src/triage/answers.ts'
import { before, england, planOf, scenario, scenarioIds } from './plans.ts'

const style = styleFor({ flag: false, env: {}, terminal: false })
const page = { width: 80, style }
const place = { kind: 'pointer', file: '', pointer: '', line: 1, column: 1 } as const

describe.each(scenarioIds)('%s', (id) => {
  const played = scenes(england, scenario(id))

  test('the recommendation so far leads from what was before to what each part comes to', () => {
    let now = assess(england, {}).response
    for (const scene of played) {
      expect(scene.before).toBe(now)
      for (const { changesTo } of scene.given) now = changesTo ?? now
      expect(now).toBe(scene.assessment.response)
    }
  })

  test('each answer of a part is given once, and every criterion that is raised by then was raised by one', () => {
    const raised = new Set<string>()
    for (const scene of played) {
      const given = scene.given.map(({ question }) => question.id)
      expect([...given].toSorted()).toEqual(Object.keys(scene.part.answers).toSorted())
      for (const { raises, clears } of scene.given) {
        for (const criterion of raises) raised.add(criterion)
        for (const criterion of clears) raised.delete(criterion)
      }
      const now = scene.assessment.criteria.filter(({ state }) => state === 'raised')
      for (const criterion of now) expect(raised).toContain(criterion.id)
    }
  })

  test('the way names the same answers as the reasons of each criterion', () => {
    for (const { answers, assessment } of played) {
      for (const state of ['raised', 'not-ruled-out'] as const) {
        const way = wayThrough(england, answers, assessment, state)
        for (const { criterion, lines } of way) {
          const found = assessment.criteria.find((each) => each.id === criterion.id)!
          const reasons = found.because.map(({ question }) => question)
          expect(new Set(questionsIn(lines))).toEqual(new Set(reasons))
          expect(found.state).toBe(state)
        }
        expect(way).toHaveLength(assessment.criteria.filter((each) => each.state === state).length)
      }
    }
  })

  test('under the edition before it, no fact is lost in silence and none is made up', () => {
    for (const { answers } of played) {
      const { answers: taken, leftOut } = takenOver(england, before, answers)
      expect(readAnswers(before, taken, () => place).ok).toBe(true)
      for (const [question, value] of Object.entries(answers)) {
        const missing = [value].flat().filter((answer) => ![taken[question] ?? []].flat().includes(answer))
        const isSaid = leftOut.some((each) => each.question === question)
        expect({ question, isSaid }).toEqual({
          question,
          isSaid: missing.length > 0 || taken[question] === undefined,
        })
      }
    }
  })

  test('beside the edition before it, a difference is told wherever a criterion counts differently', () => {
    const others = scenes(before, scenario(id), england)
    for (const [at, scene] of played.entries()) {
      const one = { ruleSet: england, scene }
      const other = { ruleSet: before, scene: others[at]! }
      const compared = compare(one, other)
      expect(compared).toEqual(compare(other, one))
      expect(compared.earlier.ruleSet.rules.id).toBe('ukccis-2016')
      const names = [scene, others[at]!].map(({ assessment }) =>
        assessment.criteria.filter(({ state }) => state !== 'clear').map((each) => each.id),
      )
      const counting = new Set(names.flat())
      expect(compared.contrasts.length + compared.alike).toBe(counting.size)
      const text = slideText(comparisonSlide(compared, page), page)
      for (const { criterion } of compared.contrasts) {
        expect(text.replaceAll(/\s+/g, ' ')).toContain(criterion.title)
      }
    }
  })

  test('fits any screen: nothing is lost, and nothing is higher or wider than it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 120 }), fc.integer({ min: 16, max: 50 }), (width, rows) => {
        const at = { width, style }
        const slides = played
          .flatMap((scene) => sceneSlides(england, scene, at))
          .flatMap((slide) => [slide, ...(slide.more?.(at) ?? [])])
        const shown = fitted(slides, rows, at)
        const words = (all: readonly Slide[]): string[] =>
          all
            .flatMap(({ heading, blocks }) => [
              ...(heading.endsWith('(continued)') ? [] : writingFor(at)(heading)),
              ...blocks.flat(),
            ])
            .filter((line) => line !== '')
        expect(words(shown)).toEqual(words(slides))
        for (const text of shown.map((slide) => slideText(slide, at))) {
          expect(text.split('\n').length).toBeLessThanOrEqual(rows)
          expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(width)
        }
      }),
      { numRuns: 4 },
    )
  })
})

const questionsIn = (lines: readonly WayLine[]): readonly string[] =>
  lines.flat().map(({ question }) => question.id)

describe('facts under another rule set', () => {
  test('its own takes all of them as they are', () => {
    const answers = { adult: 'yes', where: ['group-chat', UNKNOWN] }
    expect(takenOver(england, england, answers)).toEqual({ answers, leftOut: [] })
  })

  test('what it does not ask, and answers that it does not have, are left out and said', () => {
    const { answers, leftOut } = takenOver(england, before, {
      identity: 'online-only',
      adult: 'only-adults',
      material: ['nude', 'generated'],
      viewed: 'received',
      coercion: UNKNOWN,
    })
    expect(answers).toEqual({ material: ['nude'], coercion: UNKNOWN })
    expect(leftOut.map(({ question, missing, isLeast }) => ({ question, missing, isLeast }))).toEqual([
      { question: 'material', missing: 'answer', isLeast: false },
      { question: 'adult', missing: 'answer', isLeast: true },
      { question: 'identity', missing: 'question', isLeast: false },
      { question: 'viewed', missing: 'answer', isLeast: false },
    ])
  })

  test('what was renamed is found under its other name, in both directions', () => {
    const renamed = {
      ...england,
      digest: 'other',
      questions: england.questions.map((question) =>
        question.id === 'adult'
          ? {
              ...question,
              id: 'grown-up',
              was: 'adult',
              answers: question.answers.map((each) =>
                each.id === 'yes' ? { ...each, id: 'yes-one', was: 'yes' } : each,
              ),
            }
          : question,
      ),
    }
    expect(takenOver(england, renamed, { adult: 'yes' })).toEqual({
      answers: { 'grown-up': 'yes-one' },
      leftOut: [],
    })
    expect(takenOver(renamed, england, { 'grown-up': 'yes-one' })).toEqual({
      answers: { adult: 'yes' },
      leftOut: [],
    })
  })
})

test('a story, the letters and the prompts of three groups stand together on 24 lines', () => {
  const groups = ['School', 'Police', 'Social care']
  const plan = planOf(groups, scenarioIds)
  const choices = keyed(england.responses.map(({ id, title }) => ({ id, label: title })))
  for (const [story, { scenes: parts, scenario: played }] of plan.stories.entries()) {
    for (const part of parts.keys()) {
      const asked = {
        heading: 'PART 10 OF 12: NEW INFORMATION - 10:25, until 10:45',
        choices,
        example: 'f 4',
      }
      const slides = viewSlides(plan, { story, part }, { ...asked, typed: [] }, page)
      const shown = fitted(slides, 24 - groups.length + 1, page)
      expect({ id: played.id, part, screens: shown.length }).toEqual({
        id: played.id,
        part,
        screens: part === 0 ? 2 : 1,
      })
      expect(slideText(shown.at(-1)!, page)).toContain('Ring 999 now')
    }
  }
})

test('why takes at most five lines: what is raised first, and what is not known where nothing is', () => {
  for (const id of scenarioIds) {
    for (const scene of scenes(england, scenario(id))) {
      const lines = whyLines(england, scene, writingFor(page))
      expect(lines.length).toBeLessThanOrEqual(5)
      const deciding = wayThrough(england, scene.answers, scene.assessment, 'raised').filter(
        ({ callsFor }) => callsFor === scene.assessment.response,
      )
      if (deciding.length > 0) expect(lines.join(' ')).toContain(deciding[0]!.criterion.title.slice(0, 40))
    }
  }
})

test('in the first screens of a part nothing is said of what it comes to', () => {
  for (const id of scenarioIds) {
    const [scene] = scenes(england, scenario(id))
    const other = england.responses.find(({ id: each }) => each !== scene!.assessment.response)!.id
    const changed = { ...scene!, assessment: { ...scene!.assessment, response: other } }
    const shownFirst = (of: typeof changed): readonly string[] =>
      sceneSlides(england, of, page)
        .slice(0, -1)
        .map((slide) => slideText(slide, page))
    expect(shownFirst(changed)).toEqual(shownFirst(scene!))
  }
})

test('a demo takes about eight screens of 80 by 24', () => {
  const screens = scenarioIds.map((id) => {
    const told = scenario(id)
    const slides = [
      openingSlide(told, england, page),
      ...scenes(england, told).flatMap((scene, index) =>
        sceneSlides(england, scene, page, index === 0 && told.beforehand === null),
      ),
      lessonSlide(told, page),
    ]
    return { id, screens: fitted(slides, 24, page).length }
  })
  expect(screens.filter((each) => each.screens > 11)).toEqual([])
  expect(screens.reduce((sum, each) => sum + each.screens, 0) / screens.length).toBeLessThan(8)
})

test('a fact that an edition has no place for is said of that edition, also where both raise the criterion', () => {
  const [own] = scenes(england, scenario('made-with-an-app'))
  const [other] = scenes(before, scenario('made-with-an-app'), england)
  const compared = compare({ ruleSet: england, scene: own! }, { ruleSet: before, scene: other! })
  const text = slideText(comparisonSlide(compared, page), page).replaceAll(/\s+/g, ' ')
  expect(text).toContain('ukccis-2016 has no such answer to: From what people have said')
  expect(text).not.toContain('england-2024 has no such answer')
})

test('a criterion that only one edition has is told with the question that the other does not ask', () => {
  const [own] = [scenes(england, scenario('a-friend-from-a-game')).at(-1)!]
  const other = scenes(before, scenario('a-friend-from-a-game'), england).at(-1)!
  const { contrasts, change } = compare({ ruleSet: england, scene: own }, { ruleSet: before, scene: other })
  const screen = contrasts.find(({ criterion }) => criterion.id === 'identity-unconfirmed')!
  expect(screen.earlier).toBeNull()
  expect(screen.later?.state).toBe('raised')
  expect(screen.leftOut).toMatchObject([{ by: 'ukccis-2016', fact: { question: 'identity' } }])
  expect(change).toBe('same')
})
