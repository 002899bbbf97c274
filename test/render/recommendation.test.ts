import { stripVTControlCharacters } from 'node:util'
import columnsOf from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../src/record/outcome.ts'
import { recommendationParts } from '../../src/render/recommendation-parts.ts'
import { renderFirstScreen, renderPart, renderRecommendation } from '../../src/render/recommendation.ts'
import { recommendationView } from '../../src/render/recommendation-view.ts'
import { blankNumber } from '../../src/render/sentences.ts'
import { styleFor } from '../../src/render/style.ts'
import type { Reviewed, RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'
import { answersOf, loaded, outcomeOf, small, smallText } from '../record/outcomes.ts'

const plain = styleFor({ flag: false, env: {}, terminal: false })
const coloured = styleFor({ flag: true, env: {}, terminal: false })
const shown = (outcome: Outcome, width = 80): string => renderRecommendation(outcome, { width, style: plain })
const forSmall = (answers: Answers): string => shown(outcomeOf(small, answers))
/** In one line, so that a sentence is found wherever it was broken. */
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const clear = answersOf(small, 'All clear')
/** The small rule set with so many more steps to do now. */
const withSteps = (count: number) => {
  const step = (number: number): string =>
    `  more-${'x'.repeat(number)}: { kind: do, say: Do this., who: You, by: now, why: So., source: { in: own, section: x, read: yes } }\n`
  const steps = Array.from({ length: count }, (_, index) => step(index + 1)).join('')
  return loaded(smallText.replace('\nsteps:\n', `\nsteps:\n${steps}`))
}

/** The small rule set with a step that has something in each part. */
const rich = loaded(
  smallText.replace(
    '\nsteps:\n',
    '\nsteps:\n  all: { kind: do, say: Do this., more: Know this., words: [Say this.], who: You, by: now, why: So., contact: police, source: { in: own, section: x, read: yes } }\n',
  ),
)

/** The lines under a heading. */
function under(text: string, heading: string): string {
  const [, after] = `\n${text}`.split(`\n${heading}\n`)
  if (after === undefined) throw new Error(`no heading ${heading}`)
  return flat(after.split(/\n\n(?=[A-Z][A-Z …]+\n)/)[0] ?? '').trim()
}

describe('the recommendation', () => {
  it('keeps to the width, without trailing spaces, tabs or any other control character', () => {
    fc.assert(
      fc.property(
        answersTo(small),
        fc.integer({ min: 1, max: 300 }),
        fc.boolean(),
        (answers, width, practice) => {
          const text = shown(outcomeOf(small, answers, { practice }), width)
          expect(text).toMatch(/[^\n]\n$/)
          for (const line of text.split('\n')) {
            expect(columnsOf(line)).toBeLessThanOrEqual(Math.min(200, Math.max(40, width)))
            expect(line).toBe(line.trimEnd())
            expect(line).not.toMatch(/\p{Cc}/u)
          }
          expect(text).not.toContain('\n\n\n')
        },
      ),
    )
  })

  it('says the same with colour', () => {
    const outcome = outcomeOf(small, {}, { practice: true })
    const text = renderRecommendation(outcome, { width: 80, style: coloured })
    expect(stripVTControlCharacters(text)).toBe(shown(outcome))
    expect(text).not.toBe(shown(outcome))
  })

  it('opens with the response, in words', () => {
    expect(forSmall({ ...clear, danger: 'yes' })).toMatch(
      /^RECOMMENDED RESPONSE: RING 999\nRing 999, and stay with the child\.\n\nDO NOW\n 1\. Stay with the child\./,
    )
  })

  it('says what open questions mean for it', () => {
    expect(forSmall({})).toContain("Not final: 7 questions have no answer yet and count as “I don't know”.")
    const { danger: _, ...one } = clear
    expect(forSmall(one)).toContain("Not final: 1 question has no answer yet and counts as “I don't know”.")
    const { you: _you, ...settled } = clear
    expect(forSmall(settled)).toContain(
      '1 question has no answer yet. No answer to it can change this response.',
    )
    expect(flat(forSmall({ danger: 'yes' }))).toContain(
      '6 questions have no answer yet. No answer to them can change this response.',
    )
    expect(forSmall(clear)).not.toContain('no answer')
  })

  it('tells what to do by when, with who, and numbers it all through', () => {
    const text = forSmall({ ...clear, you: 'other-staff' })
    expect(under(text, 'DO NOW')).toBe('1. Tell the lead. (You)')
    expect(under(text, 'DO NOT')).toBe('2. Do not look at it.')
    expect(under(text, 'MORE ABOUT EACH POINT')).toBe('1. The lead decides what happens next.')
    expect(under(text, 'THIS WEEK')).toBe('3. Ask the child to delete it. (The lead)')
    const headings = ['DO NOW', 'DO NOT', 'THIS WEEK', 'WHO TO CONTACT', 'WHY', 'MORE ABOUT EACH POINT']
    const places = headings.map((heading) => text.indexOf(`\n${heading}\n`))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('has no more than five steps to do now; what is as urgent comes straight after', () => {
    const text = shown(outcomeOf(withSteps(7), clear))
    expect(under(text, 'DO NOW')).toMatch(/5\. Do this\. \(You\)$/)
    expect(under(text, 'STRAIGHT AFTER')).toBe('6. Do this. (You) 7. Do this. (You)')
    expect(text).toMatch(/STRAIGHT AFTER(?:\n.+)+\n\nDO NOT\n 8\. /)
    expect(shown(outcomeOf(withSteps(5), clear))).not.toContain('STRAIGHT AFTER')
  })

  it('gives the words for the child right under the step, and in a part of their own', () => {
    const ruleSet = loaded(
      smallText.replace('say: Tell the lead.', "say: Tell the lead.\n    words: ['“I must pass this on.”']"),
    )
    const outcome = outcomeOf(ruleSet, { ...clear, you: 'other-staff' })
    expect(under(shown(outcome), 'DO NOW')).toBe('1. Tell the lead. (You) “I must pass this on.”')
    expect(renderPart(outcome, 'say', { width: 80, style: plain })).toBe(
      'WHAT TO SAY\n 1. Tell the lead.\n    “I must pass this on.”\n',
    )
  })

  it('shows each part by its name, in the same words; practice says so in each', () => {
    const look = { width: 80, style: plain }
    const outcome = outcomeOf(small, {}, { practice: true })
    const whole = shown(outcome)
    const [head] = whole.split('\n')
    for (const name of recommendationParts) {
      const [first, ...lines] = renderPart(outcome, name, look).trimEnd().split('\n')
      expect(first).toBe(head)
      if (lines.at(-1) !== 'Nothing stands there for these answers.')
        expect(whole).toContain(lines.join('\n'))
    }
    expect(renderPart(outcome, 'say', look)).toContain('Nothing stands there for these answers.')
  })

  it('has its parts in order, each by its name, with a title in words of its own', () => {
    const views = [
      {},
      { ...clear, adult: 'yes', 'adult-role': 'unknown' },
      { adult: 'no', 'adult-role': 'position-of-trust' },
    ].map((answers) => recommendationView(outcomeOf(rich, answers)))
    for (const parts of views) {
      const names = parts.map(({ name }) => name)
      expect(names).toEqual(recommendationParts.filter((name) => names.includes(name)))
      expect(new Set(parts.map(({ title }) => title)).size).toBe(parts.length)
      for (const { title } of parts) expect(title).toMatch(/^[A-Z][a-z]/)
    }
    expect(new Set(views.flat().map(({ name }) => name))).toEqual(new Set(recommendationParts))
  })

  it.each([
    ['first', ['DO NOW']],
    ['do-not', ['DO NOT']],
    ['say', ['WHAT TO SAY']],
    ['contacts', ['WHO TO CONTACT']],
    ['why', ['WHY']],
    ['change', ['WHAT COULD CHANGE THIS', 'ANSWERS THAT WERE NOT USED']],
    ['notes', ['MORE ABOUT EACH POINT']],
    ['about', ['ABOUT THIS RECOMMENDATION']],
  ] as const)('of its parts %s holds %j and no other heading', (name, headings) => {
    const outcome = outcomeOf(rich, { adult: 'no', 'adult-role': 'position-of-trust' })
    const text = renderPart(outcome, name, { width: 80, style: plain })
    const found = text.split('\n').filter((line) => /^[A-Z][A-Z ]+$/.test(line))
    expect(found).toEqual(headings)
    if (name === 'first') expect(renderFirstScreen(outcome, { width: 80, style: plain })).toBe(text)
  })

  it('gives the words for the child with what comes straight after, unless it ends in a note', () => {
    const more = Array.from(
      { length: 7 },
      (_, index) =>
        `  more-${'x'.repeat(index + 1)}: { kind: do, say: Do this., words: [Say ${index + 1}.], who: You, by: now, why: So., source: { in: own, section: x, read: yes } }\n`,
    ).join('')
    const text = smallText.replace('\nsteps:\n', `\nsteps:\n${more}`)
    const record = loaded(text)
    const note = { ...record, rules: { ...record.rules, endsIn: 'note' as const } }
    const after = (ruleSet: RuleSet): string => under(shown(outcomeOf(ruleSet, clear)), 'STRAIGHT AFTER')
    expect(after(record)).toContain('Say 6.')
    expect(after(note)).toContain('Do this.')
    expect(after(note)).not.toContain('Say 6.')
  })

  it('says of the numbers together how old the oldest is', () => {
    const ruleSet = loaded(
      smallText.replace('checked: 2026-11-22\n  social-care', 'checked: 2026-11-30\n  social-care'),
    )
    const outcome = outcomeOf(ruleSet, { ...answersOf(small, 'A teacher asked for it'), danger: 'yes' })
    expect(under(shown(outcome), 'WHO TO CONTACT')).toContain('last looked at on 2026-11-22.')
  })

  it('shows numbers, and leaves room for those that only the setting can know', () => {
    const text = forSmall({ ...clear, danger: 'yes', you: 'other-staff' })
    expect(under(text, 'WHO TO CONTACT')).toBe(
      '- The police: 999 Day and night - Children’s social care: your local number: ____________ Through the local front door. ' +
        '- The lead: your local number: ____________ ' +
        'A blank line is for a number that only your setting knows: write it in. Whoever set this up can have it printed, with “config init”. ' +
        'National numbers and hours were last looked at on 2026-11-22.',
    )
    const contacts = { lead: { phone: '01234 567890' } }
    expect(shown(outcomeOf(small, { ...clear, you: 'other-staff' }, { contacts }))).toContain(
      'The lead: 01234 567890',
    )
  })

  it('leaves no room for a number where there is none to know', () => {
    const text = forSmall(answersOf(small, 'A teacher asked for it'))
    expect(under(text, 'WHO TO CONTACT')).toContain('- The designated officer https://example.org/lado')
    expect(flat(text)).not.toContain(blankNumber)
    expect(flat(forSmall({ danger: 'yes' }))).toContain(blankNumber)
  })

  it('tells what calls for this from what calls for less, and names what is not known only where that is all', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const outcome = outcomeOf(small, answers)
        const { criteria, response } = outcome.assessment
        const why = under(shown(outcome), 'WHY')
        const says = (title: string, words: string): boolean => why.includes(`${title}. ${words}`)
        for (const { id, state, response: called } of criteria) {
          const { title } = small.criteria.find((each) => each.id === id)!
          expect(says(title, 'This calls for:')).toBe(state === 'raised' && called === response)
          expect(says(title, 'By itself this calls for:')).toBe(state === 'raised' && called !== response)
        }
        const calling = criteria.filter((each) => each.response === response).map(({ state }) => state)
        const isOnlyOpen = calling.length > 0 && !calling.includes('raised')
        expect(why.includes('What is not known calls for this.')).toBe(isOnlyOpen)
        expect(why.includes('Nothing that was answered raises')).toBe(
          criteria.every(({ state }) => state !== 'raised'),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('gives every raised criterion with the answers behind it, its reason, its source and how far that was read', () => {
    const text = under(forSmall({ ...clear, adult: 'yes', 'adult-role': 'unknown', age: 'under-13' }), 'WHY')
    expect(text).toContain(
      '- An adult is, or may be, involved. This calls for: Refer. You answered “Yes, or perhaps” to: Did an adult ask ' +
        'for it, make it or pass it on? An adult who asks for it commits an offence. Source 1: 1.2. This text was read only in part.',
    )
    expect(text).toContain('A child under 13 is pictured. This calls for: Refer.')
    expect(text).toContain('This is not yet checked against the published text.')
    expect(text).toContain(
      'Source 1: The handbook for tests. The test press. First edition. https://example.org/handbook (seen 2026-11-22)',
    )
  })

  it('says so where it follows from what is not known', () => {
    const open = under(forSmall({}), 'WHY')
    expect(open).toContain('What is not known calls for this')
    expect(open).toContain('Nothing that was answered raises a criterion.')
    expect(under(forSmall(clear), 'WHY')).toBe('Nothing that was answered raises a criterion.')
    expect(under(forSmall({ ...clear, danger: 'yes' }), 'WHY')).not.toContain('What is not known')
  })

  it('names the open questions that could raise it or lower it, each once, the most serious first', () => {
    const text = forSmall({ ...clear, adult: 'unknown', danger: 'unknown', where: 'unknown' })
    expect(under(text, 'WHAT COULD CHANGE THIS')).toContain(
      'could lead to: Ring 999 - Is any child in danger now?',
    )
    const { danger: _, ...open } = clear
    expect(under(forSmall(open), 'WHAT COULD CHANGE THIS')).toBe(
      'An answer to this, perhaps with others, could lead to: Ring 999 or Manage - Is any child in danger now?',
    )
    const two = loaded(smallText.replace('- danger: yes\n', '- danger: yes\n      - you: other-staff\n'))
    const { you: _you, ...more } = open
    expect(under(shown(outcomeOf(two, more)), 'WHAT COULD CHANGE THIS')).toBe(
      'Answers to these, perhaps with others, could lead to: Ring 999 or Manage - Is any child in danger now? - Who is answering?',
    )
    expect(forSmall({ ...clear, danger: 'yes' })).not.toContain('WHAT COULD CHANGE THIS')
  })

  it('names each open question once, whatever it could lead to', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const change = recommendationView(outcomeOf(small, answers)).find(({ name }) => name === 'change')
        const points = (change?.sections ?? []).flatMap(({ items }) =>
          items.filter(({ kind }) => kind === 'point').map((item) => JSON.stringify(item)),
        )
        expect(new Set(points).size).toBe(points.length)
      }),
      { numRuns: 60 },
    )
  })

  it('says which answers were not used, and why', () => {
    const text = forSmall({ ...clear, 'adult-role': 'position-of-trust' })
    expect(under(text, 'ANSWERS THAT WERE NOT USED')).toBe(
      '- You also answered “Somebody in a position of trust” to “Who is the adult?”; it was not used, because you answered ' +
        '“No” to “Did an adult ask for it, make it or pass it on?”.',
    )
    expect(forSmall(clear)).not.toContain('NOT USED')
  })

  it('says how far the rule set has been checked', () => {
    const text = under(forSmall(clear), 'ABOUT THIS RECOMMENDATION')
    expect(text).toContain(
      'A small rule set for tests (rule set small, version 1.0.0, to be reviewed by 2027-09-01).',
    )
    expect(text).toContain('Nobody outside this program has reviewed this rule set yet.')
    expect(text).toContain(
      'Of its 17 questions, criteria and steps, 4 are not yet checked against the published text',
    )
    const older = loaded(smallText.replace('  newer:', '  superseded_by: small-2\n  newer:'))
    const reviewed: Reviewed = {
      by: [
        { who: 'a safeguarding lead', on: '2026-12-03' },
        { who: 'a police officer', on: '2027-01-10' },
      ],
      points: 17,
      confirmed: 12,
      disputed: 2,
      changed: 1,
    }
    const later = under(shown(outcomeOf({ ...older, reviewed }, clear)), 'ABOUT THIS RECOMMENDATION')
    expect(later).toContain(
      'Checked against the published text by a safeguarding lead on 3 December 2026 and by a police officer on 10 January 2027: 12 of 17 points confirmed; 2 disputed. Its writers say: of its 17',
    )
    expect(later).toContain('The rule set small-2 has taken its place.')
  })

  it('says again at its end what it recommends, and that people decide', () => {
    expect(flat(forSmall({ ...clear, danger: 'yes' }))).toMatch(
      /RING 999: what to do stands at the top\. This is a recommendation\. People decide\. $/,
    )
  })

  it('says PRACTICE first and last where nobody real is concerned', () => {
    const lines = shown(outcomeOf(small, clear, { practice: true }))
      .trimEnd()
      .split('\n')
    expect([lines.at(0), lines.at(-1)]).toEqual(Array(2).fill('PRACTICE: this is not a real incident.'))
    expect(forSmall(clear)).not.toContain('PRACTICE')
  })
})

describe.each(shipped().map((ruleSet) => [ruleSet.rules.id, ruleSet] as const))('with %s', (_, ruleSet) => {
  it.each([...ruleSet.examples.map(({ name }) => name), 'nothing answered'])(
    'what to do now fits on the first screen: %s',
    (name) => {
      const answers = name === 'nothing answered' ? {} : answersOf(ruleSet, name)
      const outcome = outcomeOf(ruleSet, answers, { practice: true })
      const lines = shown(outcome).split('\n')
      const start = lines.indexOf('DO NOW')
      expect(start > 0).toBe(outcome.assessment.steps.some(({ kind, by }) => kind === 'do' && by === 'now'))
      expect(lines.indexOf('', Math.max(0, start))).toBeLessThanOrEqual(24)
    },
  )
})
