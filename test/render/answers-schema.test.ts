import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openAnswers } from '../../src/commands/answers.ts'
import { memory } from '../../src/world/memory.ts'
import type { Place } from '../../src/problems/problem.ts'
import { answersSchema, schemaText } from '../../src/render/answers-schema.ts'
import { allowedAnswers, answersTemplate } from '../../src/render/answers-template.ts'
import { readAnswers } from '../../src/triage/answers.ts'
import { ruleSets } from '../properties/rule-sets.ts'
import { shipped } from '../properties/shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!
const validate = new Ajv({ strict: true, strictRequired: true }).compile(answersSchema(england))

const isRead = async (file: unknown): Promise<boolean> =>
  (await openAnswers(memory({ stdin: JSON.stringify(file) }), '-', england.rules.id)).ok

test('the published schema is the one that the build makes of england-2024', () => {
  const published = readFileSync(new URL('../../rules/answers.schema.json', import.meta.url), 'utf8')
  expect(published).toBe(schemaText(answersSchema(england)))
})

/** Values that are right for one question or field are wrong for another. */
const answers = [...new Set(england.questions.flatMap((question) => question.answers.map(({ id }) => id)))]
const id = fc.oneof(fc.constantFrom(...answers), fc.constantFrom('unknown', 'Yes', ''))
const anyAnswer = fc.oneof(
  { weight: 4, arbitrary: id },
  fc.array(id, { maxLength: 3 }),
  fc.constantFrom<unknown>([], ['unknown'], ['unknown', 'unknown'], [7], null, 7, true, {}),
)
const randomId = fc.constantFrom('q-a-a', 'q-a-b', 'q-a-c', 'q-b-a', 'q-b-b', 'unknown')
const randomAnswer = fc.oneof(randomId, fc.array(randomId, { maxLength: 3 }))
const rightAnswer = fc.constantFrom(...england.questions).chain(({ id: question, choose, answers: own }) => {
  const ids = [...own.map((each) => each.id), 'unknown']
  const value: fc.Arbitrary<unknown> =
    choose === 'one'
      ? fc.constantFrom(...ids)
      : fc.oneof(fc.subarray(ids), fc.constant('unknown'), fc.shuffledSubarray(ids))
  return value.map((given): [string, unknown] => [question, given])
})
const wrongAnswer = fc.tuple(
  fc.constantFrom(...england.questions.map((question) => question.id), 'no-such', 'constructor'),
  anyAnswer,
)
const text = fc.constantFrom<unknown>(
  '',
  'The record of our school.',
  '2026-11-22T16:40:00+00:00',
  '2026-11-22T16:40Z',
  'yesterday',
)
const choice = fc.constantFrom(...england.record.flatMap(({ choices }) => choices.map((each) => each.id)))
/** All but the reference: what a schema cannot say of it is that it names nobody, and holds no day of birth. */
const others = england.record.filter(({ role }) => role !== 'reference')
const field = fc.tuple(
  fc.constantFrom(...others.map((each) => each.id), 'no-such'),
  fc.oneof(text, choice, fc.constantFrom<unknown>(null, 5, [])),
)
const object = <T>(entry: fc.Arbitrary<[string, T]>, maxLength: number): fc.Arbitrary<object> =>
  fc.array(entry, { maxLength }).map((entries) => Object.fromEntries(entries))

/** Mostly right, so that what is wrong is seldom hidden behind something else that is. */
const files = fc
  .record(
    {
      rules: fc.constantFrom<unknown>('england-2024', 'england-2024', 'england-2024', 'ukccis-2016', null),
      nation: fc.constantFrom<unknown>('England', 'england', ' ENGLAND\n', 'Wales', 5),
      answers: fc.oneof(
        { weight: 8, arbitrary: object(rightAnswer, 6) },
        { weight: 6, arbitrary: object(wrongAnswer, 1) },
        fc.constantFrom<unknown>([], 'no', null),
      ),
      record: fc.oneof(
        { weight: 8, arbitrary: object(field, 1) },
        fc.constantFrom<unknown>({}, [], null, 'x'),
      ),
    },
    { requiredKeys: ['answers'] },
  )
  .chain((file) => fc.constantFrom<object>(file, file, file, { ...file, other: 1 }))

describe('the schema and the reading', () => {
  test('allow and refuse the same files', async () => {
    const seen = { allowed: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const allowed = validate(file)
        seen[allowed ? 'allowed' : 'refused'] += 1
        expect(await isRead(file)).toBe(allowed)
      }),
      { numRuns: 600 },
    )
    expect(Math.min(seen.allowed, seen.refused)).toBeGreaterThan(50)
  })

  test('of any rule set allow and refuse the same answers', () => {
    const place: Place = { kind: 'pointer', file: 'f', pointer: '', line: 1, column: 1 }
    const given = fc.dictionary(fc.constantFrom('q-a', 'q-b', 'q-e'), randomAnswer, { maxKeys: 2 })
    fc.assert(
      fc.property(ruleSets, fc.array(given, { minLength: 20, maxLength: 20 }), (ruleSet, many) => {
        const allows = new Ajv().compile(answersSchema(ruleSet))
        for (const own of many) {
          expect(readAnswers(ruleSet, own, () => place).ok).toBe(allows({ answers: own }))
        }
      }),
      { numRuns: 40 },
    )
  })

  test.each<[string, unknown, boolean]>([
    ['none of these', { answers: { where: [] } }, true],
    ['don’t know in a list', { answers: { where: ['unknown'] } }, true],
    ['don’t know alone', { answers: { where: 'unknown' } }, true],
    ['these and perhaps more', { answers: { where: ['many', 'unknown'] } }, true],
    ['one answer without its list', { answers: { where: 'many' } }, false],
    ['the same twice', { answers: { where: ['many', 'many'] } }, false],
    ['a list for a question with one answer', { answers: { adult: ['yes'] } }, false],
    ['no answers', { rules: 'england-2024' }, false],
    ['another nation', { nation: 'Wales', answers: {} }, false],
    ['a choice', { answers: {}, record: { referred: 'not-yet' } }, true],
    ['no choice', { answers: {}, record: { referred: '' } }, false],
    ['a time', { answers: {}, record: { 'recorded-at': '2026-11-22T16:40:00+00:00' } }, true],
    ['a time without its zone', { answers: {}, record: { 'recorded-at': '2026-11-22T16:40:00' } }, false],
    ['no record', { answers: {}, record: null }, false],
  ])('%s', async (_, file, allowed) => {
    expect(validate(file)).toBe(allowed)
    expect(await isRead(file)).toBe(allowed)
  })
})

describe.each(shipped().filter(({ rules }) => rules.nations.length > 1))(
  'of a rule set for several nations: $rules.id',
  (ruleSet) => {
    const allows = new Ajv({ strict: true, strictRequired: true }).compile(answersSchema(ruleSet))
    const read = (file: object) => openAnswers(memory({ stdin: JSON.stringify(file) }), '-', ruleSet.rules.id)
    const nations = ruleSet.questions.find((question) => question.id === 'nation')!.answers

    test('the nation at the top answers where the answers do not, and never says another than they', async () => {
      const top = fc.constantFrom(...nations).chain((nation) =>
        fc
          .constantFrom<(label: string) => string>(
            (label) => label,
            (label) => label.toUpperCase(),
            (label) => ` ${label.toLowerCase()}`,
          )
          .map((write) => ({ id: nation.id, nation: write(nation.label) })),
      )
      const answered = fc.constantFrom(undefined, 'unknown', ...nations.map((each) => each.id))
      await fc.assert(
        fc.asyncProperty(top, answered, async ({ id: named, nation }, given) => {
          const file = { nation, answers: given === undefined ? {} : { nation: given } }
          const found = await read(file)
          expect(found.ok).toBe(allows(file))
          if (found.ok) expect(found.value.answers).toEqual({ nation: named })
          else {
            expect([undefined, 'unknown', named]).not.toContain(given)
            expect(found.problems.problems).toMatchObject([
              { code: 'nations-differ', place: { pointer: '/nation' } },
            ])
          }
        }),
        { numRuns: 60 },
      )
    })

    test.each(['United Kingdom', 'Testland', 'Wales.', 5])('%s at the top', async (nation) => {
      const file = { nation, answers: { nation: 'wales' } }
      const found = await read(file)
      expect(found.ok).toBe(nation === 'United Kingdom')
      expect(allows(file)).toBe(found.ok)
    })

    test('the blank file can be used as it is, and asks for the nation once', async () => {
      const file = JSON.parse(answersTemplate(ruleSet)) as { answers: Record<string, unknown> }
      expect(file).not.toHaveProperty('nation')
      expect(file.answers['nation']).toBe('unknown')
      for (const each of [file, { ...file, nation: 'Wales' }]) {
        expect(allows(each)).toBe(true)
        expect((await read(each)).ok).toBe(true)
      }
    })
  },
)

describe('the blank file', () => {
  test('can be used as it is', async () => {
    const file: unknown = JSON.parse(answersTemplate(england))
    expect(validate(file)).toBe(true)
    expect(await isRead(file)).toBe(true)
  })

  test('says each question and its answers in words, which nobody reads as answers', async () => {
    const file = JSON.parse(answersTemplate(england)) as { words: Record<string, string> }
    expect(Object.keys(file.words)).toEqual(england.questions.map((question) => question.id))
    for (const question of england.questions) {
      expect(file.words[question.id]).toContain(question.ask)
      for (const answer of question.answers)
        expect(file.words[question.id]).toContain(`${answer.id}: ${answer.label}`)
    }
    for (const words of [null, 'yes', { 'immediate-danger': 'yes' }]) {
      const other = { ...file, words }
      expect(validate(other)).toBe(true)
      expect(await isRead(other)).toBe(true)
    }
  })

  test('has every question, and with what is said beside it every answer', () => {
    const file = JSON.parse(answersTemplate(england)) as { answers: object; record: object }
    const said = allowedAnswers(england, 80)
    expect(Object.keys(file.answers)).toEqual(england.questions.map((question) => question.id))
    for (const { answers: own } of england.questions) {
      for (const answer of own) expect(said).toContain(`- ${answer.id}: `)
    }
    // An empty text is no day and no time: those are left out.
    const fields = england.record
      .filter(({ role, type }) => role !== 'time' && type !== 'date')
      .map((each) => each.id)
    expect(fields.filter((each) => !(each in file.record) && !said.includes(`\n${each}\n`))).toEqual([])
  })
})
