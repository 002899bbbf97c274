import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersIn } from '../../src/commands/answers.ts'
import { LineChecker } from '../../src/commands/lines/line-checker.ts'
import { openRuleSet } from '../../src/commands/rule-set.ts'
import { memory } from '../../src/world/memory.ts'
import { plainText } from '../../src/guard/plain-text.ts'
import { isPlainReference } from '../../src/guard/plain-reference.ts'
import { assess, decide } from '../../src/triage/assess.ts'
import { stringsBetween } from '../../src/text/json-object.ts'
import { plainAnswers } from '../../src/commands/lines/plain-answers.ts'
import { answersTo, cases } from './rule-sets.ts'
import { shipped } from './shipped.ts'

const england = shipped().find(({ rules }) => rules.id === 'england-2024')!

describe('decide', () => {
  test('says what assess says', () => {
    const england2024 = answersTo(england).map((answers) => ({ ruleSet: england, answers }))
    fc.assert(
      fc.property(fc.oneof(cases, england2024), ({ ruleSet, answers }) => {
        const {
          criteria,
          steps: _steps,
          couldChange: _couldChange,
          setAside: _setAside,
          ...rest
        } = assess(ruleSet, answers)
        const inState = (wanted: string): string[] =>
          criteria.filter(({ state }) => state === wanted).map(({ id }) => id)
        expect(decide(ruleSet, answers)).toEqual({
          ...rest,
          raised: inState('raised'),
          notRuledOut: inState('not-ruled-out'),
        })
      }),
      { numRuns: 300 },
    )
  })
})

/** Members of an object as text, so that a key can stand twice. */
type Members = readonly (readonly [key: string, value: string])[]

/** Mostly nothing out of the ordinary. */
const seldom = <T>(odd: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: odd })

const text = (value: unknown): string => JSON.stringify(value)
const escaped = (id: string): string =>
  `"${id.replace(/[a-z]/, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)}"`

const ids = england.questions.flatMap(({ id, answers }) => [id, ...answers.map((answer) => answer.id)])
const oddKey = fc.constantFrom('__proto__', 'constructor', 'adlt', '', 'answers', 'ü', 'a"b', 'a\\b')
const oddValue = fc.oneof(
  fc.constantFrom('null', '7', 'true', '{}', '[]', '[[]]', '[1]', '["no","no"]', '{"no":"no"}', '"no" ', '"'),
  fc.constantFrom(...ids).map(text),
  fc.constantFrom(...ids).map((id) => text([id])),
  fc.constantFrom(...ids).map(escaped),
)
const space = fc.constantFrom('', '', '', ' ', '\t', '\r', ' \t ')

const answerMembers: fc.Arbitrary<Members> = fc
  .record({
    answers: answersTo(england),
    kept: fc.integer({ min: 0, max: 6 }),
    twice: seldom(fc.constant(1)),
    odd: seldom(fc.tuple(fc.oneof(oddKey, fc.constantFrom(...ids)), oddValue)),
  })
  .map(({ answers, kept, twice, odd }) => {
    const members = Object.entries(answers)
      .slice(0, kept)
      .map(([id, value]) => [text(id), text(value)] as const)
    return [
      ...members,
      ...(twice ? members.slice(0, 1) : []),
      ...(odd ? [[text(odd[0]), odd[1]] as const] : []),
    ]
  })

const object = (members: Members, gap: string): string =>
  `{${gap}${members.map(([key, value]) => `${key}${gap}:${value}`).join(`${gap},`)}${gap}}`

const record = fc.constantFrom(
  '{}',
  'null',
  '{"reference":"2026-041"}',
  '{"reference":""}',
  '{"reference":" 17 "}',
  '{"reference":"a.jpg"}',
  '{"reference":7}',
  '{"account":"He told me \\"so\\" on Friday."}',
  '{"nobody":"x"}',
)

const line: fc.Arbitrary<string> = fc
  .record({
    gap: space,
    answers: answerMembers,
    others: fc.constantFrom<Members>(
      [],
      [],
      [['"rules"', '"england-2024"']],
      [['"nation"', '"England"']],
      [['"nation"', '"Wales"']],
      [['"rules"', '"ukccis-2016"']],
      [['"rules"', 'null']],
      [['"answers"', '{}']],
      [['"more"', '1']],
    ),
    record: seldom(record),
    cut: seldom(fc.nat(400)),
  })
  .map(({ gap, answers, others, record: fields, cut }) => {
    const members: Members = [
      ['"answers"', object(answers, gap)],
      ...others,
      ...(fields === null ? [] : [['"record"', fields] as const]),
    ]
    return object(members, gap).slice(0, cut ?? undefined)
  })

describe('check --lines', () => {
  test('takes and refuses the same as check, with the same outcome', async () => {
    const io = memory()
    const checker = new LineChecker(io, { file: 'x', rules: undefined, strict: false, full: false })
    const told = { taken: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 8, arbitrary: line }, fc.json(), fc.string()), async (given) => {
        const oneLine = given.replaceAll('\n', ' ')
        if (oneLine.trim() === '') return
        const open = (id: string) => openRuleSet(io, id)
        const careful = await answersIn(oneLine, 'x', undefined, open)
        const { bytes, errors } = await checker.check(Buffer.from(oneLine), 1)
        const output = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>
        expect(errors).toBe(careful.ok ? 0 : 1)
        if (careful.ok) {
          const { reference } = careful.value.fields
          const decision = decide(careful.value.ruleSet, careful.value.answers)
          expect(output).toEqual({ line: 1, ...(reference === undefined ? {} : { reference }), ...decision })
        } else expect(output['code']).toBe(careful.problems.problems[0]!.code)
        told[careful.ok ? 'taken' : 'refused'] += 1
      }),
      { numRuns: 1500 },
    )
    expect(Math.min(told.taken, told.refused)).toBeGreaterThan(300)
  })

  test('a line that is plainly right is read fast', () => {
    const plain =
      '{"answers":{"adult":"no","where":["many"]},"record":{"reference":"a \\"b\\""},"nation":"England"}'
    const bytes = Buffer.from(plain)
    expect(plainAnswers(plain, stringsBetween(bytes, 0, bytes.length))).not.toBeNull()
  })

  test('a reference that the guard is not asked about is one that it lets through as it is', () => {
    const figures = (maxLength: number): fc.Arbitrary<string> =>
      fc
        .array(fc.constantFrom(...'0123456789'.split('')), { minLength: 1, maxLength })
        .map((all) => all.join(''))
    const letters = fc.oneof(
      fc
        .array(fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split('')), { maxLength: 8 })
        .map((all) => all.join('')),
      fc.constantFrom('www', 'http', 'jpg', 'png', 'case', 'ref', 'data', 'base', 'begin', 'file'),
    )
    const reference = fc
      .tuple(
        letters,
        fc.boolean(),
        fc.constantFrom('', '-', '/', ' '),
        figures(5),
        fc.constantFrom('', '-', '/'),
        figures(7),
      )
      .map(([word, capital, gap, first, join, second]) => {
        const head = capital ? word.toUpperCase() : word
        return `${head}${gap}${first}${join === '' ? '' : join + second}`
      })
      .filter(isPlainReference)
    fc.assert(
      fc.property(reference, (given) => {
        expect(plainText(given)).toEqual({ ok: true, value: given })
      }),
      { numRuns: 5000 },
    )
  })

  test.each(['71737056', '7173-7056', 'r47494638', '2007-073728'])(
    '%s, which may begin a picture, is left to the guard',
    (given) => {
      expect(isPlainReference(given)).toBe(false)
    },
  )
})
