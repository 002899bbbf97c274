import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import type { Problem, TextPlace } from '../../src/problems/problem.ts'
import { load, loadWithPlaces } from '../../src/rules/load.ts'
import { revive, type RuleSet } from '../../src/rules/model.ts'
import { mistaken, ruleMistakes, small, textMistakes } from './mistakes.ts'

function loaded(text: string): RuleSet {
  const result = load(text, 'small.yaml')
  expect(result.ok ? [] : result.problems).toEqual([])
  return (result as { value: RuleSet }).value
}

function problemsIn(text: string): readonly Problem[] {
  const result = load(text, 'small.yaml')
  return result.ok ? [] : result.problems
}

const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
const lineOf = (line: string): number => small.split('\n').indexOf(line) + 1
const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/)

/** Each code, and what is underlined. */
const shown = (text: string): string[] =>
  problemsIn(text).map(({ code, place }) => {
    const { line, column, length } = place as TextPlace
    return `${code}: ${text.split('\n')[line - 1]!.slice(column - 1, column - 1 + length)}`
  })

describe('a sound rule set', () => {
  const ruleSet = loaded(small)

  test('keeps the order of the file', () => {
    expect(ids(ruleSet.responses)).toEqual(['manage', 'consult', 'refer', 'emergency'])
    expect(ids(ruleSet.questions)).toEqual([
      'danger',
      'you',
      'adult',
      'adult-role',
      'age',
      'where',
      'device-held',
    ])
    expect(ids(ruleSet.questions[2]!.answers)).toEqual(['only-adults', 'no', 'yes'])
    expect(ids(ruleSet.criteria)).toEqual([
      'danger',
      'adult-involved',
      'position-of-trust',
      'young',
      'spread',
    ])
    expect(ids(ruleSet.steps)).toEqual(['stay-with-child', 'tell-lead', 'never-look', 'lado', 'delete-it'])
    expect(ids(ruleSet.contacts)).toEqual(['police', 'social-care', 'lead', 'lado'])
  })

  test('keeps yes, no and dates as text', () => {
    expect(ruleSet.questions[0]!.answers[0]).toEqual({ id: 'no', label: 'No' })
    expect(ruleSet.criteria[0]!.any[0]!.answers).toEqual(['yes'])
    expect(ruleSet.sources[0]!.checked).toBe('2026-11-22')
    expect(ruleSet.rules.inForce).toBe('2024-03-11')
  })

  test('fills in what the file leaves out', () => {
    expect(ruleSet.rules.supersededBy).toBeNull()
    expect(ruleSet.questions.map(({ choose }) => choose)).toEqual([
      'one',
      'one',
      'one',
      'one',
      'one',
      'several',
      'one',
    ])
    const [danger, , trust, young] = ruleSet.criteria
    expect(danger!.urgent).toBe(true)
    expect(trust!.urgent).toBe(false)
    expect(trust!.tell).toEqual([])
    expect(trust!.ifNotRuledOut).toEqual({ response: 'refer', because: null })
    expect(young!.ifNotRuledOut).toEqual({
      response: 'manage',
      because: 'the age can be found out tomorrow',
    })
    const [stay, tell, never] = ruleSet.steps
    expect(stay!.for).toEqual(['emergency'])
    expect(never!.for).toEqual(['manage', 'consult', 'refer', 'emergency'])
    expect([never!.more, never!.contact, never!.any, never!.whenKnown]).toEqual([null, null, [], []])
    expect([tell!.more, tell!.contact]).toEqual(['The lead decides what happens next.', 'lead'])
    const lead = ruleSet.contacts.find(({ id }) => id === 'lead')
    expect(lead).toEqual({
      id: 'lead',
      name: 'The lead',
      phone: null,
      web: null,
      hours: null,
      outOfHours: null,
      note: null,
      source: null,
      checked: null,
    })
    expect(ruleSet.record.map(({ required }) => required)).toEqual([
      'always',
      'always',
      'always',
      'always',
      ['not-referred', 'departed'],
      ['not-referred'],
      [],
    ])
    expect(ruleSet.record.map(({ lines }) => lines)).toEqual([1, 6, 1, 1, 4, 1, 1])
    expect(ruleSet.record[2]!.choices.map(({ id }) => id)).toEqual(['followed', 'departed'])
    expect(ruleSet.examples.at(-1)).toEqual({
      name: 'Nothing is known',
      allClear: false,
      from: null,
      answers: {},
      expect: {
        response: 'refer',
        raised: [],
        notRuledOut: ['danger', 'adult-involved', 'position-of-trust', 'young', 'spread'],
      },
    })
    expect(ruleSet.examples[1]!.expect.notRuledOut).toBeNull()
  })

  test('has lines with the conditions that must hold too', () => {
    expect(ruleSet.criteria[4]!.any).toEqual([
      { question: 'where', answers: ['public-site'], and: [] },
      {
        question: 'where',
        answers: ['group-chat'],
        and: [{ question: 'age', answers: ['13-15', 'under-13'] }],
      },
    ])
    expect(ruleSet.handOver!.whenKnown).toEqual([{ question: 'you', answers: ['other-staff'], and: [] }])
    expect(ruleSet.handOver!.goOn).toBe('Go on, because no lead can be reached')
    expect(ruleSet.offer).toEqual({ at: 'refer', after: ['device-held'] })
  })

  test('can do without the parts that are optional', () => {
    const without = small
      .replace(/offer:\n(?: .*\n)+/, '')
      .replace(/hand_over:\n(?: .*\n)+/, '')
      .replace(/other_nations:\n(?: .*\n)+/, '')
      .replace('  newer:', '  superseded_by: large\n  newer:')
    const bare = loaded(without)
    expect([bare.offer, bare.handOver, bare.otherNations]).toEqual([null, null, []])
    expect(bare.rules.supersededBy).toBe('large')
  })

  test('drops a reason for less where it is not less', () => {
    const text = small.replace('{ response: manage, because:', '{ response: refer, because:')
    expect(loaded(text).criteria[3]!.ifNotRuledOut).toEqual({ response: 'refer', because: null })
  })

  test('has the digest of its text, whatever wrote the line ends', () => {
    const digest = createHash('sha256').update(small, 'utf8').digest('hex')
    expect(ruleSet.digest).toBe(digest)
    expect(loaded(`\uFEFF${small.replaceAll('\n', '\r\n')}`)).toEqual(ruleSet)
    expect(loaded(small.replaceAll('\n', '\r'))).toEqual(ruleSet)
    expect(loaded(`${small}\n`).digest).not.toBe(digest)
  })

  test('goes through JSON and comes back the same', () => {
    const { digest, ...data } = ruleSet
    expect(revive(JSON.parse(JSON.stringify(data)), digest)).toEqual(ruleSet)
  })

  test('may have examples that start from a circle only by way of others’ mistakes', () => {
    const chained = small.replace(
      'name: Everywhere\n    from: All clear',
      'name: Everywhere\n    from: A teacher asked for it',
    )
    expect(problemsIn(chained)).toEqual([])
  })
})

describe('places', () => {
  const result = loadWithPlaces(small, 'small.yaml')
  if (!result.ok) throw new Error('the fixture has mistakes')
  const { placeOf, ruleSet } = result.value

  test('of a value, and of its key', () => {
    const line = lineOf('    title: It has gone further')
    expect(placeOf(['criteria', 4, 'title'])).toEqual({
      kind: 'text',
      file: 'small.yaml',
      line,
      column: 12,
      length: 19,
    })
    expect(placeOf(['criteria', 4, 'title'], 'key')).toMatchObject({ line, column: 5, length: 5 })
  })

  test('of a list item, whose key is itself', () => {
    const line = lineOf('  - id: spread')
    expect(placeOf(['criteria', 4], 'key')).toMatchObject({ line, column: 5, length: 10 })
    expect(placeOf(['criteria', '4'])).toEqual(placeOf(['criteria', 4]))
  })

  test('of the part above, where there is none', () => {
    expect(placeOf(['questions', 'adult', 'choose'])).toEqual(placeOf(['questions', 'adult'], 'key'))
    expect(placeOf(['nothing'])).toMatchObject({ line: 3, column: 1 })
  })

  test('of every question', () => {
    for (const { id } of ruleSet.questions) {
      expect(placeOf(['questions', id], 'key')).toMatchObject({
        line: lineOf(`  ${id}:`),
        column: 3,
        length: id.length,
      })
    }
  })
})

describe('mistakes', () => {
  test('are reported all at once, in file order', () => {
    const wrong = [
      ['review_by: 2027-09-01', 'review_by: 2027-09-31'],
      ['help: The lead is whoever leads on safeguarding.', 'help: 999'],
      ['help: The one you know most about.', 'help: Whoever is #1'],
      ['- danger: yes', '- danger: yess'],
      ['    why: The child comes first.\n', ''],
      ['response: manage, because:', 'response: emergency, because:'],
      ['kind: dont', 'kind: never'],
      ['from: An adult asked for it\n    answers: { adult-role:', 'from: Nobody\n    answers: { adult_role:'],
    ].reduce((text, [right, mistake]) => text.replace(right!, () => mistake!), small)
    expect(shown(wrong)).toEqual([
      'not-a-date: 2027-09-31',
      'needs-quotes: 999',
      'text-cut-short: #1',
      'missing-key: id: danger',
      'unknown-answer: yess',
      'not-ruled-out-above-response: emergency',
      'not-one-of: never',
      'unknown-name: Nobody',
      'bad-id: adult_role',
    ])
  })

  test('in the text as YAML are reported together, but hide the others', () => {
    const wrong = small
      .replace('help: The one you know', 'help: Note: the one you know')
      .replace('    phone:', '\tphone:')
      .replace('from: All clear', 'from: Nobody')
    expect(shown(wrong)).toEqual(['colon-in-text: Note: the one you know most about.', 'tab-indentation: \t'])
  })

  test.each(['questions', 'sources', 'stages', 'criteria', 'steps', 'contacts', 'responses'])(
    'in the name of a section do not make what it declares unknown: %s',
    (section) => {
      const renamed = small.replace(`\n${section}:`, `\n${section}s:`)
      expect(problemsIn(renamed).map(({ code }) => code)).toEqual(['unknown-key'])
    },
  )

  test.each(['questions', 'sources', 'steps', 'contacts'])(
    'of kind do not make what a section declares unknown: %s',
    (section) => {
      const listed = small.replace(new RegExp(`^${section}:\\n(?: .*\\n|\\n)+`, 'm'), `${section}: [none]\n`)
      expect(problemsIn(listed).map(({ code }) => code)).toEqual(['wrong-type'])
    },
  )

  test.each([
    ['a condition', '          - adult-role: position-of-trust', '          - 3'],
    ['who does a step', '    who: Whoever is there\n', ''],
    ['what a step replaces', '    who: Whoever is there\n', '    who: Whoever is there\n    replaces: [3]\n'],
  ])('in the form of %s are found once, and nothing is read from it', (_, right, wrong) => {
    expect(small).toContain(right)
    expect(problemsIn(small.replace(right, wrong))).toHaveLength(1)
  })

  test('in very long keys are told in short sentences', () => {
    const [problem] = problemsIn(small.replace('format: 1', `format: 1\n${'long '.repeat(200)}: 1`))
    expect(problem!.code).toBe('unknown-key')
    expect(message(problem!).what.length).toBeLessThan(100)
  })

  test('in the declaration of an id do not make the id unknown', () => {
    const wrong = small.replace('  - { id: handling,', '  - { id: Handling,')
    expect(problemsIn(wrong).map(({ code }) => code)).toEqual(['bad-id'])
  })

  test('in the answers of a question do not make every answer unknown', () => {
    const wrong = small.replace(
      'answers: { lead: The lead, other-staff: Another member of staff }',
      'answers: nobody',
    )
    expect(problemsIn(wrong).map(({ code }) => code)).toEqual(['wrong-type'])
  })

  test('are not found in a list of nothing but mistakes', () => {
    expect(
      problemsIn(small.replace('steps: [tell-lead]', 'steps: [3, null, [tell-lead]]')).map(
        ({ code }) => code,
      ),
    ).toEqual(['bad-id', 'needs-quotes', 'wrong-type'])
  })

  test('that make a circle of examples are told once, and not at those that only lead into it', () => {
    const wrong = small
      .replace('- name: All clear\n', '- name: All clear\n    from: An adult asked for it\n')
      .replace('- name: Nothing is known\n', '- name: Nothing is known\n    from: All clear\n')
    expect(problemsIn(wrong).map(({ code }) => code)).toEqual(['circular-example'])
  })

  test('are said calmly and in plain words', () => {
    for (const mistake of [...textMistakes, ...ruleMistakes]) {
      for (const problem of problemsIn(mistaken(mistake).text)) {
        const { what, todo } = message(problem)
        expect(`${what} ${todo}`).not.toMatch(/please|sorry|invalid|oops|illegal|undefined|\[object/)
        expect(what).toMatch(/^[A-Z“].*[.…]$/s)
        expect(todo).toMatch(/^[A-Z“].*[.?]$/s)
      }
    }
  })
})

test('whatever character is left out or put in, the answer is a rule set or problems inside the text', () => {
  const character = fc.oneof(
    fc.constantFrom(...'\n\t\r #:-,\'"[]{}|>&*!%@`?\\<=~0aA'.split('')),
    fc.constantFrom('\u00A0', '\u0085', '\u2028', '\uFEFF', '\u200B', '\u001B', '\0', '\uD83D', '’', '…'),
  )
  fc.assert(
    fc.property(fc.nat(small.length - 1), fc.option(character), fc.boolean(), (at, put, over) => {
      const text = small.slice(0, at) + (put ?? '') + small.slice(put === null || over ? at + 1 : at)
      const result = load(text, 'small.yaml')
      if (result.ok) return
      expect(result.problems.length).toBeGreaterThan(0)
      for (const { place } of result.problems) {
        const { line, column, length } = place as TextPlace
        const written = linesOf(text.replace(/^\uFEFF/, ''))[line - 1]!
        expect(column).toBeGreaterThanOrEqual(1)
        expect(length).toBeGreaterThanOrEqual(1)
        expect(column - 1).toBeLessThanOrEqual(written.length)
        expect(column - 1 + length).toBeLessThanOrEqual(Math.max(written.length, column))
      }
    }),
    { numRuns: 150 },
  )
})

describe('a rule set of version 0.1.0, where one condition under and: was enough', () => {
  const and = 'and:\n          - adult-role: position-of-trust'
  const twice = small.replace(and, `${and}\n          - danger: yes`)
  const reviewed = (text: string): string =>
    text.replace('  newer: Look in', '  reviewed: { by: null, on: null }\n  newer: Look in')

  test('is refused where there are two, with what to write', () => {
    expect(shown(reviewed(twice))).toEqual(['reviewed-in-rules: reviewed', 'and-meant-any: and'])
    const problem = problemsIn(reviewed(twice)).find(({ code }) => code === 'and-meant-any')!
    expect(message(problem).todo).toContain('a line for each under any:')
  })

  test('means the same where there is one, as does what says nothing of a review', () => {
    expect(shown(reviewed(small))).toEqual(['reviewed-in-rules: reviewed'])
    expect(shown(twice)).toEqual([])
  })
})
