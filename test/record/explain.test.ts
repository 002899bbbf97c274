import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../src/record/explain.ts'
import type { Explanation } from '../../src/record/explanation.ts'
import type { LocalContact, LocalContacts } from '../../src/record/outcome.ts'
import { closedBy } from '../../src/record/set-aside.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { answersTo } from '../properties/rule-sets.ts'
import { answersOf, loaded, outcomeOf, small, smallText } from './outcomes.ts'

const explained = (answers: Answers, contacts?: LocalContacts): Explanation =>
  explain(outcomeOf(small, answers, contacts ? { contacts } : {}))
const clear = answersOf(small, 'All clear')
const names = (explanation: Explanation): string[] => explanation.contacts.map(({ id }) => id)

describe('questions', () => {
  it('are those that were asked or have an answer, each once, in order', () => {
    fc.assert(
      fc.property(answersTo(small), (answers) => {
        const { questions } = explained(answers)
        const { unanswered, setAside } = outcomeOf(small, answers).assessment
        const given = (state: string): string[] =>
          questions.flatMap((each) => (each.state === state ? [each.id] : []))
        expect(given('unanswered')).toEqual(unanswered)
        expect(given('set-aside')).toEqual(setAside)
        expect(new Set([...given('answered'), ...setAside])).toEqual(new Set(Object.keys(answers)))
        expect(questions.every(({ state, answer }) => (answer === null) === (state === 'unanswered'))).toBe(
          true,
        )
      }),
    )
  })
})

describe('answers that were not used', () => {
  it('are said with what made them unnecessary', () => {
    expect(explained({ ...clear, 'adult-role': 'position-of-trust' }).setAside).toEqual([
      {
        question: 'adult-role',
        ask: 'Who is the adult?',
        answer: 'Somebody in a position of trust',
        known: true,
        because: [
          {
            question: 'adult',
            ask: 'Did an adult ask for it, make it or pass it on?',
            answer: 'No',
            known: true,
          },
        ],
      },
    ])
  })

  it('are passed over where they are the least concerning ones', () => {
    const answers = { ...clear, 'adult-role': 'other-adult' }
    expect(outcomeOf(small, answers).assessment.setAside).toEqual(['adult-role'])
    expect(explained(answers).setAside).toEqual([])
  })

  it('are said also where only a step asked for them, and nothing asks for what stands above them', () => {
    const ruleSet = loaded(
      smallText
        .replace('criteria:\n', `${toldQuestion}\ncriteria:\n`)
        .replace('  delete-it:\n', `${toldStep}  delete-it:\n`),
    )
    const { setAside } = explain(outcomeOf(ruleSet, { ...clear, told: 'yes' }))
    expect(setAside.map(({ answer, because }) => [answer, because])).toEqual([
      ['Yes', [{ question: 'adult-role', ask: 'Who is the adult?', answer: null, known: false }]],
    ])
  })

  it('are none for what is not a question', () => {
    expect(closedBy(small, clear, 'not-a-question')).toEqual([])
  })
})

const toldQuestion = `  told:
    stage: handling
    ask: Has the adult been told?
    help: By anybody.
    answers: { no: No, yes: Yes }
    source: { in: own, section: Roles, read: yes }
`
const toldStep = `  note-it:
    kind: do
    say: Note who told the adult.
    who: The lead
    by: today
    why: It matters later.
    source: { in: own, section: Roles, read: yes }
    any:
      - adult-role: position-of-trust
        and:
          - told: yes
`

describe('whom to contact', () => {
  it('is whom a raised criterion names, in the order of the contacts', () => {
    expect(names(explained(clear))).toEqual([])
    expect(names(explained({ ...clear, adult: 'yes', age: 'under-13' }))).toEqual([
      'police',
      'social-care',
      'lado',
    ])
  })

  it('is nobody for a criterion that is only not ruled out', () => {
    expect(names(explained({ ...clear, danger: 'unknown' }))).toEqual([])
  })

  it('is whom a step that is shown names', () => {
    expect(names(explained({ ...clear, you: 'other-staff' }))).toEqual(['lead'])
  })

  it("has the setting's own name and number in it", () => {
    const own = { lead: { name: 'Room 12', phone: '01234 567890' }, police: {} }
    const { contacts } = explained({ ...clear, you: 'other-staff', danger: 'yes' }, own)
    expect(contacts.map(({ name, phone, local }) => [name, phone, local])).toEqual([
      ['The police', '999', false],
      ['Children’s social care', null, true],
      ['The lead, Room 12', '01234 567890', true],
    ])
  })

  it('has what the setting says in place of what the rule set says', () => {
    const contact = (id: string, own: LocalContact) =>
      explained({ danger: 'yes', adult: 'yes' }, { [id]: own }).contacts.find((each) => each.id === id)
    expect(contact('police', { web: 'https://example.org/link', note: 'Ask for J.' })).toMatchObject({
      phone: '999',
      web: 'https://example.org/link',
      hours: 'Day and night',
      note: 'Ask for J.',
      own: false,
      checked: '2026-11-22',
    })
    // Hours, and the day on which it was seen, do not hold for another number.
    expect(contact('police', { phone: '01234 567890' })).toMatchObject({
      phone: '01234 567890',
      hours: null,
      own: true,
      checked: null,
    })
    expect(contact('police', { phone: '01234 567890', hours: 'Mornings' })).toMatchObject({
      hours: 'Mornings',
    })
    expect(contact('social-care', { phone: '01234 567890' })).toMatchObject({
      note: 'Through the local front door.',
      local: true,
    })
  })

  it('is nobody that only looks like a contact', () => {
    const contacts = Object.create({ lead: { phone: '666' } }) as LocalContacts
    expect(explained({ ...clear, you: 'other-staff' }, contacts).contacts.map(({ phone }) => phone)).toEqual([
      null,
    ])
  })
})

const reasonsOf = (answers: Answers, criterion: string) =>
  explained(answers)
    .criteria.find(({ id }) => id === criterion)
    ?.because.map(({ answer, known }) => [answer, known])

describe('reasons', () => {
  it('tell what is known from what is not', () => {
    expect(reasonsOf(clear, 'danger')).toEqual([['No', true]])
    expect(reasonsOf({ ...clear, danger: 'unknown' }, 'danger')).toEqual([["I don't know", false]])
    expect(reasonsOf({}, 'danger')).toEqual([[null, false]])
    expect(reasonsOf({ ...clear, where: ['one-person', 'unknown'] }, 'spread')).toContainEqual([
      'With one person; and perhaps more',
      false,
    ])
    expect(reasonsOf({ ...clear, where: ['public-site'] }, 'spread')).toEqual([
      ['Where strangers can see it', true],
    ])
  })
})

it('counts how far its questions, criteria and steps were read', () => {
  const { restsOn } = explained({}).rules
  const all = [...small.questions, ...small.criteria, ...small.steps]
  expect(restsOn).toEqual({
    yes: all.filter(({ source }) => source.read === 'yes').length,
    part: all.filter(({ source }) => source.read === 'part').length,
    'second-hand': all.filter(({ source }) => source.read === 'second-hand').length,
    no: all.filter(({ source }) => source.read === 'no').length,
  })
})

it('gives each question that could change the response once', () => {
  const { couldChange } = explained({})
  expect(couldChange.map(({ question }) => question)).toEqual([
    ...new Set(couldChange.map(({ question }) => question)),
  ])
  expect(couldChange[0]?.to.map(({ title }) => title)).toContain('Ring 999')
})

it('names every document that is cited, and no other', () => {
  expect(explained(clear).sources.map(({ id }) => id)).toEqual(['handbook'])
  expect(explained({ ...clear, you: 'other-staff' }).sources.map(({ id }) => id)).toEqual(['handbook', 'own'])
})

it('does not hide a mistake of ours', () => {
  const outcome = outcomeOf(small, clear)
  const assessment = { ...outcome.assessment, response: 'no-such-response' }
  expect(() => explain({ ...outcome, assessment })).toThrow('no-such-response')
})
