import { describe, expect, test } from 'vitest'
import { NONE } from '../../src/interview/choices.ts'
import { handOverWays } from '../../src/interview/ways.ts'
import * as interview from '../../src/interview/wording.ts'
import * as wording from '../../src/page/wording.ts'
import { plainText } from '../../src/guard/plain-text.ts'
import { refusalMessage } from '../../src/problems/field-sentences.ts'
import { UNKNOWN, type RuleSet } from '../../src/rules/model.ts'
import { shipped } from '../properties/shipped.ts'
import { Page, pageOf } from './page.ts'

const ruleSets = shipped().filter(({ rules }) => rules.supersededBy === null)
const standard = ruleSets.find(({ rules }) => rules.standard)!
const inNote = ruleSets.find(({ rules }) => rules.endsIn === 'note')!

/** Says don't know to whatever is asked, until that is on the page. */
function goOn(page: Page, selector: string): void {
  for (let pages = 0; page.all(selector).length === 0; pages += 1) {
    if (pages > 100) throw new Error(`${selector} does not come`)
    if (page.all('input[name=answer]').length === 0) page.press(wording.goOn)
    else {
      page.choose([page.all(`input[value=${UNKNOWN}]`).length > 0 ? UNKNOWN : 'yes'])
      page.press(wording.goOn)
    }
  }
}

/** From the first question to the text that is kept. */
function goToText(page: Page, { rules }: RuleSet): void {
  goOn(page, 'dl')
  page.press(wording.finish)
  page.press(wording.goToFields[rules.endsIn])
  if (page.all('dl').length === 0) page.press(wording.leaveRest)
  page.press(wording.make[rules.endsIn])
}

describe('a case in the page', () => {
  test('asks who is reading where there are several rule sets, each in the words of its own', () => {
    const page = new Page(pageOf(ruleSets))
    expect(page.heading).toBe(interview.whoAsk)
    for (const { rules } of ruleSets) {
      page.press(rules.for!.say)
      expect(page.text('main')).toContain(rules.opening[0])
      page.press(wording.back)
    }
  })

  test('leads whoever hands over to the questions of the other rule set, and back', () => {
    const { handOver, questions } = standard
    const [condition] = handOver!.whenKnown
    const page = new Page(pageOf(ruleSets, [standard]))
    page.press(wording.start)
    const { ask } = questions.find(({ id }) => id === condition!.question)!
    while (page.heading !== ask) {
      page.choose([page.all(`input[value=${UNKNOWN}]`).length > 0 ? UNKNOWN : 'yes'])
      page.press(wording.goOn)
    }
    page.choose([condition!.answers[0]!])
    page.press(wording.goOn)
    if (page.all('.urgent').length > 0) page.press(wording.goOn)
    page.press(handOverWays(handOver!).choices[0]!.label)
    expect(page.heading).toBe(inNote.questions[0]!.ask)
    page.press(wording.back)
    expect(page.heading).toBe(interview.handOverAsk)
  })

  test.each(ruleSets.map((each) => [each.rules.id, each] as const))(
    '%s: clears all from the page, and asks first where it was not kept',
    (_, ruleSet) => {
      const page = new Page(pageOf([ruleSet]))
      page.press(wording.start)
      goToText(page, ruleSet)
      const isAsked = !ruleSet.rules.private
      page.press(wording.endAndClear)
      expect(page.text('main').includes(wording.notKept)).toBe(isAsked)
      if (isAsked) page.press(wording.clearAll)
      expect(page.text('main')).not.toContain(ruleSet.questions[0]!.ask)
      expect(page.all('pre')).toEqual([])
      page.press(wording.beginAgain)
      page.press(wording.start)
      expect(page.all('input').filter(({ checked }) => checked)).toEqual([])
    },
  )

  test.each(ruleSets.map((each) => [each.rules.id, each] as const))(
    '%s: offers to save what there is unless somebody may read along who is the danger',
    (_, ruleSet) => {
      const page = new Page(pageOf([ruleSet]))
      page.press(wording.start)
      const labels = page.all('.tools button').map(({ textContent }) => textContent)
      const { private: isPrivate } = ruleSet.rules
      expect(labels).toEqual([isPrivate ? wording.endAndClear : wording.saveSoFar, wording.hide])
    },
  )

  test.each([NONE, UNKNOWN])('refuses %s beside what applies', (alone) => {
    const page = new Page(pageOf([standard]))
    page.press(wording.start)
    goOn(page, '[type=checkbox]')
    const ids = page.all('input').map((input) => input.getAttribute('value') ?? '')
    page.choose([ids[0]!, alone])
    page.press(wording.goOn)
    const isRefused = page.all('.error-summary').length > 0
    expect(isRefused).toBe(alone === NONE)
  })

  test.each(['see https://example.com/photo.jpg', 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB'])(
    'refuses in a field what is refused elsewhere, in the same words, and shows it to nobody',
    (text) => {
      const page = new Page(pageOf([standard]))
      page.press(wording.start)
      goOn(page, 'dl')
      page.press(wording.finish)
      page.press(wording.goToFields.record)
      for (let fields = 0; page.all('textarea').length === 0; fields += 1) {
        if (fields > 30) throw new Error('no field to write in')
        page.press(wording.goOn)
      }
      const refused = plainText(text)
      if (refused.ok) throw new Error('it is to be refused')
      const { what } = refusalMessage(refused.problems.reason)
      page.write(text)
      page.press(wording.goOn)
      expect(page.text('.error-summary')).toContain(what)
      expect(page.text('.error-summary')).not.toContain(text)
    },
  )
})
