import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeRecord } from '../../src/record/compose.ts'
import { draftText, markOf } from '../../src/interview/draft.ts'
import { NONE } from '../../src/interview/choices.ts'
import { handOverWays, offerWays } from '../../src/interview/ways.ts'
import * as wording from '../../src/page/wording.ts'
import { recommendationView } from '../../src/render/recommendation-view.ts'
import { renderRecordText } from '../../src/render/record.ts'
import type { Item } from '../../src/render/view.ts'
import { UNKNOWN, type AnswerValue, type RuleSet } from '../../src/rules/model.ts'
import { assess } from '../../src/triage/assess.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { nextQuestion } from '../../src/triage/walk.ts'
import { bestStrength } from '../../src/triage/strength.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf } from '../shipped/answers.ts'
import { scenario, scenarioIds } from '../training/plans.ts'
import { now, Page, pageOf } from './page.ts'

/** What somebody is asked who answers so, with don't know for the rest: worked out without the interview. */
function walked(ruleSet: RuleSet, given: Answers): Answers {
  const { handOver } = ruleSet
  let answers: Answers = {}
  for (;;) {
    const next = nextQuestion(ruleSet, answers)
    if (next === null) return answers
    const value = given[next.id] ?? UNKNOWN
    answers = { ...answers, [next.id]: next.choose === 'several' ? [value].flat() : value }
    if (handOver !== null && bestStrength(handOver.whenKnown, answers) === 2)
      answers = { ...answers, ...handOver.sets }
  }
}

/** Answers every question of the page, whatever else it shows, up to the list of all answers. */
function walk(page: Page, ruleSet: RuleSet, given: Answers): void {
  const asks = new Map(ruleSet.questions.map((question) => [question.ask, question]))
  for (let pages = 0; pages < 200; pages += 1) {
    if (page.all('dl').length > 0) return
    if (page.all('input').length > 0) {
      const question = asks.get(page.heading)
      page.choose(question === undefined ? ['yes'] : chosen(given[question.id] ?? UNKNOWN))
      page.press(wording.goOn)
    } else if (page.all('.urgent').length > 0) page.press(wording.goOn)
    else page.press(labelOf(page, [offerWays.choices[1]!.label, ...goOnWays(ruleSet)]))
  }
  throw new Error('the page does not come to its end')
}

const chosen = (value: AnswerValue): readonly string[] => (value.length === 0 ? [NONE] : [value].flat())

const goOnWays = ({ handOver }: RuleSet): readonly string[] =>
  handOver === null ? [] : [handOverWays(handOver).choices[1]!.label]

function labelOf(page: Page, labels: readonly string[]): string {
  const label = page.all('button').find(({ textContent }) => labels.includes(textContent))
  if (!label) throw new Error(`no way on from “${page.heading}”`)
  return label.textContent
}

/** From the list of answers to the record: each says what the program says. */
function expectTheSame(page: Page, ruleSet: RuleSet, answers: Answers): void {
  const outcome = { ruleSet, answers, assessment: assess(ruleSet, answers), contacts: {}, practice: false }
  page.press(wording.finish)
  const said = page.all('section :is(h1, p, li), .unfolded :is(p, li)').map(({ textContent }) => textContent)
  expect(said).toEqual(
    recommendationView(outcome).flatMap(({ sections }) =>
      sections.flatMap(({ items }) => items.flatMap(linesOf)),
    ),
  )
  const { endsIn } = ruleSet.rules
  page.press(wording.goToFields[endsIn])
  if (page.all('pre').length === 0 && page.all('dl').length === 0) page.press(wording.leaveRest)
  page.press(wording.make[endsIn])
  const record = composeRecord({ outcome, fields: {}, recordedAt: now, setting: null, shipped: true })
  expect(page.text('pre')).toBe(renderRecordText(record))
}

const linesOf = (item: Item): readonly string[] =>
  item.kind === 'point' ? [item.text + item.under.join(''), ...item.under] : [item.text]

const ruleSets = shipped()

describe('the page, in a document without a browser', () => {
  test.each(scenarioIds)('%s: asks, recommends and records what the program does', (id) => {
    const { rules, parts } = scenario(id)
    const ruleSet = ruleSets.find((each) => each.rules.id === rules)!
    const given = Object.assign({}, ...parts.map(({ answers }) => answers)) as Answers
    const page = new Page(pageOf([ruleSet]))
    page.press(wording.start)
    walk(page, ruleSet, given)
    expectTheSame(page, ruleSet, walked(ruleSet, given))
  })

  test('says what reviews of its rule set come to', () => {
    const by = [{ who: 'a safeguarding lead', on: '2026-12-03' }]
    const reviewed = { by, points: 90, confirmed: 88, disputed: 2, changed: 0 }
    const page = new Page(pageOf([{ ...ruleSets[0]!, reviewed }]))
    const said = page.all('p').map(({ textContent }) => textContent)
    expect(said.join(' ')).toContain(
      'by a safeguarding lead on 3 December 2026: 88 of 90 points confirmed; 2 disputed.',
    )
  })

  const inUse = ruleSets
    .filter(({ rules }) => rules.supersededBy === null)
    .map((ruleSet) => ({ ruleSet, data: pageOf([ruleSet]) }))

  /** From a saved text; from the first question where none is ever saved. */
  function expectSaid({ ruleSet, data }: (typeof inUse)[number], answers: Answers): void {
    const page = new Page(data)
    if (ruleSet.rules.private) page.press(wording.start)
    else goOnFromSaved(page, ruleSet, answers)
    walk(page, ruleSet, answers)
    expectTheSame(page, ruleSet, answers)
  }

  function goOnFromSaved(page: Page, ruleSet: RuleSet, answers: Answers): void {
    page.press(wording.goOnFrom)
    const draft = {
      rules: markOf(ruleSet),
      nation: ruleSet.rules.nations.length === 1 ? ruleSet.rules.nation : null,
      answers,
      started: now,
      saved: now,
      record: {},
    }
    page.write(`Saved so far\n${draftText(draft)}`)
    page.press(wording.goOn)
  }

  const examples = inUse.flatMap((each) =>
    each.ruleSet.examples.map((example) => [each.ruleSet.rules.id, example.name, each, example] as const),
  )

  test.each(examples)('%s: says the same for the example “%s”', (_, __, each, example) =>
    expectSaid(each, walked(each.ruleSet, answersOf(each.ruleSet, example))),
  )

  test.each(inUse)(
    'says the same for random answer sets, %#',
    (each) => {
      const numRuns = each.ruleSet.rules.standard ? 500 : 20
      fc.assert(
        fc.property(answersTo(each.ruleSet), (answers) => expectSaid(each, walked(each.ruleSet, answers))),
        { numRuns },
      )
    },
    120_000,
  )
})
