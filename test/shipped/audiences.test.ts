import fc from 'fast-check'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { describe, expect, test } from 'vitest'
import { ELSEWHERE } from '../../src/interview/asking.ts'
import { Session } from '../../src/interview/session.ts'
import { composeRecord } from '../../src/record/compose.ts'
import type { PlainText } from '../../src/guard/plain-text.ts'
import { renderFirstScreen, renderRecommendation } from '../../src/render/recommendation.ts'
import { recordLines, renderRecordText } from '../../src/render/record.ts'
import { renderDocument } from '../../src/render/document/document.ts'
import { styleFor } from '../../src/render/style.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { assess } from '../../src/triage/assess.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { outcomeOf } from '../record/outcomes.ts'
import { answersOf } from './answers.ts'
import { textsOf } from './texts.ts'

/** The school year that can follow a sentence, by the formula of Flesch and Kincaid. */
function gradeOf(sentence: string): number {
  const words = sentence.match(/[\p{L}\d’']+/gu) ?? []
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: 1, word: words.length, syllable: syllables })
}

const page = { width: 80, style: styleFor({ flag: false, env: {}, terminal: false }) }

interface Audience {
  readonly id: string
  /** What no sentence of it may say. */
  readonly never: RegExp
  /** The answers to the contract's examples, beside those of the base, and what they come to. */
  readonly examples: readonly (readonly [Answers, string, readonly string[]])[]
}

const unknown = (ruleSet: RuleSet): Answers =>
  Object.fromEntries(ruleSet.questions.map(({ id }) => [id, 'unknown']))

const audiences: readonly Audience[] = [
  {
    id: 'first-hour',
    never:
      /\bmanag|search|confiscat|may view|outcome 21|suspect|offender|child porn|tell the parents first|delete it|keep it|send it to me|behaviour code|criminal record/i,
    examples: [
      [{}, 'tell-lead', []],
      [{ lead: 'i-am-the-lead', nation: 'scotland' }, 'advice-today', ['no-lead']],
      [{ safe: 'worried' }, 'report-today', ['worried']],
      [{ safe: 'danger' }, 'emergency', ['danger', 'worried']],
      [{ adult: 'yes', 'adult-tie': 'works-with-children' }, 'report-today', ['adult-involved']],
      [
        { 'known-person': 'online-only', pressure: ['threats'] },
        'report-today',
        ['unknown-person', 'threats'],
      ],
      [{ youngest: 'under-13' }, 'tell-lead', []],
      [{ youngest: 'under-13', lead: 'cannot-reach' }, 'report-today', ['under-13-no-lead', 'no-lead']],
      [{ home: 'yes' }, 'report-today', ['home-danger']],
      [{ seen: 'holds-copy' }, 'tell-lead', []],
    ],
  },
  {
    id: 'parents',
    never:
      /will (?:not )?have a (?:criminal )?record|criminal record|delete it|(?:send|show) it\b|child porn|\bwhy (?:did|do|would)|\b(?:mother|father|sons?|daughters?)\b|outcome 21|search your|may search|suspect|offender/i,
    examples: [
      [{}, 'support', []],
      [{ knows: 'nobody' }, 'tell-school', ['not-yet-told']],
      [{ 'other-person': 'online-only' }, 'police-now', ['unknown-person']],
      [{ 'other-person': 'adult' }, 'police-now', ['unknown-person']],
      [{ demands: 'yes', knows: 'nobody' }, 'police-now', ['demands', 'not-yet-told']],
      [{ safe: 'danger', demands: 'yes' }, 'emergency', ['danger', 'worried', 'demands']],
      [{ safe: 'worried' }, 'police-now', ['worried']],
      [{ home: 'somebody' }, 'police-now', ['home-not-safe']],
      [{ home: 'me' }, 'police-now', ['home-not-safe']],
      [{ age: 'under-13', knows: 'nobody' }, 'tell-school', ['under-13', 'not-yet-told']],
      [{ spread: 'public', knows: 'police' }, 'tell-school', ['spread']],
    ],
  },
]

/** Words that belong to one nation alone. */
const ofNation: Readonly<Record<string, RegExp>> = {
  england:
    /designated safeguarding lead|children's social care|out-of-hours team|\bLADO\b|local authority designated|church of england|In England/i,
  wales:
    /designated safeguarding person|where the worry arose|emergency duty team|designated officer for safeguarding|In Wales/i,
  scotland: /social work of|child protection co-ordinator|inter-agency|police scotland|In Scotland/i,
  'northern-ireland': /gateway|designated teacher|of the Trust|child.s Trust|028 \d|In Northern Ireland/i,
}

describe.each(audiences.map((audience) => [audience.id, audience] as const))(
  '%s',
  (id, { never, examples }) => {
    const ruleSet = shipped().find(({ rules }) => rules.id === id)!
    const base = answersOf(
      ruleSet,
      ruleSet.examples.find((each) => each.allClear)!,
    )
    const outcome = (answers: Answers) => outcomeOf(ruleSet, answers)
    const stepsOf = (answers: Answers) => assess(ruleSet, answers).steps
    const each = (property: (answers: Answers) => void, numRuns = 15): void =>
      fc.assert(fc.property(answersTo(ruleSet), property), { numRuns })
    const noteOf = (answers: Answers, text: string) =>
      composeRecord({
        outcome: { ...outcome(answers), practice: true },
        fields: Object.fromEntries(ruleSet.record.map((field) => [field.id, text as PlainText])),
        recordedAt: '2026-11-28T16:40:00+00:00',
        setting: 'A club',
        shipped: true,
      })

    test.each(examples)('%j comes to %s', (answers, response, raised) => {
      const found = assess(ruleSet, { ...base, ...answers })
      expect(found.response).toBe(response)
      expect(
        found.criteria.flatMap(({ id: criterion, state }) => (state === 'raised' ? [criterion] : [])),
      ).toEqual(raised)
    })

    test('what is not known never calls for more than its lowest response but one', () => {
      const rank = (response: string) => ruleSet.responses.findIndex((other) => other.id === response)
      expect(rank(assess(ruleSet, unknown(ruleSet)).response)).toBeLessThanOrEqual(1)
    })

    test('no sentence says what is never said', () => {
      expect(renderDocument(ruleSet).replaceAll(/\s+/g, ' ')).not.toMatch(never)
      each((answers) => {
        expect(renderRecommendation(outcome(answers), page).replaceAll(/\s+/g, ' ')).not.toMatch(never)
        expect(renderRecordText(noteOf(answers, 'Words.')).replaceAll(/\s+/g, ' ')).not.toMatch(never)
      }, 4)
    })

    test('nothing of one nation stands under another', () => {
      each((answers) => {
        for (const nation of [...Object.keys(ofNation), 'unknown']) {
          const here = outcome({ ...answers, nation })
          const said =
            `${renderRecommendation(here, page)} ${renderRecordText(noteOf(here.answers, 'Words.'))}`.replaceAll(
              /\s+/g,
              ' ',
            )
          const foreign = Object.entries(ofNation).flatMap(([other, words]) =>
            other !== nation && words.test(said) ? [other] : [],
          )
          expect({ nation, foreign }).toEqual({ nation, foreign: [] })
        }
      }, 4)
    })

    test('the first page fits, with six steps to do at most', () => {
      each((answers) => {
        const shown = renderFirstScreen(outcome(answers), page).trimEnd()
        expect(shown.split('\n').length).toBeLessThanOrEqual(22)
        expect(shown.match(/^ ?\d+\. /gm)?.length ?? 0).toBeLessThanOrEqual(6)
      }, 60)
    })

    test('its sentences are read with ease', () => {
      const grades = textsOf(ruleSet)
        .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
        .filter((sentence) => /\p{L}/u.test(sentence))
        .map(gradeOf)
      expect(grades.length).toBeGreaterThan(100)
      expect(grades.reduce((sum, grade) => sum + grade, 0) / grades.length).toBeLessThanOrEqual(8)
    })

    test('at most ten questions are asked where nothing is wrong', () => {
      const session = new Session(ruleSet, { answers: {}, nation: null })
      let asked = 0
      for (let next = session.next(); next.kind !== 'list'; next = session.next()) {
        if (next.kind === 'question') {
          asked += 1
          session.answer(next.id, base[next.id]!)
        } else if (next.kind === 'hand-over') session.goOnWithoutLead()
        else throw new Error(next.kind)
      }
      expect(asked).toBeLessThanOrEqual(10)
    })

    test('whoever is in none of its nations is told so', () => {
      const session = new Session(ruleSet, { answers: base, nation: null })
      session.open('nation')
      session.answer('nation', ELSEWHERE)
      expect(session.next().kind).toBe('elsewhere')
      session.open('nation')
      session.answer('nation', 'wales')
      expect(session.next().kind).not.toBe('elsewhere')
    })

    test('its note stays on one page', () => {
      each((answers) => {
        const lines = recordLines(
          noteOf(answers, 'A line of words that somebody wrote, as long as it may be here.'),
        )
        expect(lines.findIndex((line) => line.startsWith('FOR THE PROGRAM'))).toBeLessThanOrEqual(60)
      })
    })

    test('worry, age or home alone have no step to police', () => {
      const homes = ['yes', 'somebody', 'me'].map((home) => ['home', home] as const)
      const alone = [['safe', 'worried'], ['youngest', 'under-13'], ['age', 'under-13'], ...homes] as const
      const answers = alone.filter(([asked, answer]) =>
        ruleSet.questions.some(
          (own) => own.id === asked && own.answers.some(({ id: known }) => known === answer),
        ),
      )
      expect(answers.length).toBeGreaterThan(2)
      for (const [question, answer] of answers) {
        const steps = stepsOf({ ...base, [question]: answer })
        expect(steps.filter(({ contact }) => contact === 'police')).toEqual([])
      }
    })
  },
)

test('the coach’s first page names Report Remove under threats, and nobody at home where home is feared', () => {
  const ruleSet = shipped().find(({ rules }) => rules.id === 'first-hour')!
  const base = answersOf(
    ruleSet,
    ruleSet.examples.find((each) => each.allClear)!,
  )
  const first = (answers: Answers) => renderFirstScreen(outcomeOf(ruleSet, { ...base, ...answers }), page)
  expect(first({ pressure: ['threats'] })).toContain('Report Remove')
  expect(first({ home: 'yes' })).toMatch(/Nobody at home is told/)
  expect(first({ adult: 'yes', 'adult-tie': 'works-with-children' })).toMatch(/Not that adult/)
})

test('a step with words for the child stands without them, as it does before the first page', () => {
  const dangling = shipped().flatMap(({ steps }) =>
    steps.filter(({ say, words }) => words.length > 0 && /\bsay this\b|in your own words/i.test(say)),
  )
  expect(dangling.map(({ id }) => id)).toEqual([])
})

test('whoever looks after a child has a number to ring on the first page, where no police officer has it', () => {
  const ruleSet = shipped().find(({ rules }) => rules.id === 'parents')!
  const [lowest] = ruleSet.responses
  fc.assert(
    fc.property(answersTo(ruleSet), (answers) => {
      const outcome = outcomeOf(ruleSet, {
        ...answers,
        knows: answers['knows'] === 'police' ? 'school' : answers['knows']!,
      })
      if (outcome.assessment.response === lowest!.id) return
      expect(renderFirstScreen(outcome, page)).toMatch(/\b(?:999|101|0\d{3} \d{3,4} \d{3,4})\b/)
    }),
    { numRuns: 100 },
  )
})

test('where home is feared, whoever reads it may be the danger: another adult comes first, and no kind words are put into their mouth', () => {
  const ruleSet = shipped().find(({ rules }) => rules.id === 'parents')!
  const base = answersOf(
    ruleSet,
    ruleSet.examples.find((each) => each.allClear)!,
  )
  const first = (answers: Answers) => renderFirstScreen(outcomeOf(ruleSet, { ...base, ...answers }), page)
  expect(first({ demands: 'yes' })).toContain('Report Remove')
  expect(first({ home: 'somebody' })).toMatch(/Find an adult who is safe/)
  expect(first({ home: 'me' })).toMatch(/Step away/)
  expect(first({ home: 'me' })).not.toContain('I am not angry')
})
