import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import { load } from '../../src/rules/load.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { readAnswers } from '../../src/triage/answers.ts'
import { answersFile } from '../../src/triage/answers-file.ts'

const small = ((): RuleSet => {
  const loaded = load(
    readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8'),
    'small.yaml',
  )
  if (!loaded.ok) throw new Error('the fixture does not load')
  return loaded.value
})()
const one = small.questions.find(({ choose }) => choose === 'one')!
const several = small.questions.find(({ choose }) => choose === 'several')!

function read(text: string): string[] {
  const file = answersFile(text, 'answers.json')
  if (!file.ok) return file.problems.map(describeProblem)
  const answers = readAnswers(small, file.value.answers, (path) => file.value.placeOf(['answers', ...path]))
  return answers.ok ? [] : answers.problems.map(describeProblem)
}

const describeProblem = ({ code, place }: { code: string; place: unknown }): string => {
  const { pointer, line, column } = place as { pointer?: string; line: number; column: number }
  return `${code} ${pointer ?? ''} ${line}:${column}`
}

const answers = (value: unknown): string => JSON.stringify({ answers: value })

describe('an answers file with mistakes', () => {
  test.each([
    ['not JSON', '{"answers": {', ['json-syntax  1:13']],
    ['nothing at all', '', ['json-syntax  1:1']],
    ['a list', '[]', ['wrong-type  1:1']],
    ['null', 'null', ['wrong-type  1:1']],
    ['no answers', '{"rules": "small"}', ['missing-key  1:1']],
    ['a key that is not known', '{"answers": {}, "anwsers": {}}', ['unknown-key /anwsers 1:28']],
    ['a key that stands twice', '{"answers": {},\n "answers": {}}', ['duplicate-key /answers 2:2']],
    [
      'a key with a meaning of its own',
      '{"answers": {"__proto__": "x"}}',
      ['reserved-key /answers/__proto__ 1:14'],
    ],
    [
      'constructor as a question',
      '{"answers": {"constructor": "x"}}',
      ['unknown-question /answers/constructor 1:29'],
    ],
    ['brackets without end', '['.repeat(200_000), ['json-too-deep  1:1']],
    ['a rule set that is a number', '{"rules": 1, "answers": {}}', ['wrong-type /rules 1:11']],
    ['a nation that is null', '{"nation": null, "answers": {}}', ['wrong-type /nation 1:12']],
    ['a record that is null', '{"answers": {}, "record": null}', ['wrong-type /record 1:27']],
    [
      'everything at once',
      '{"rules": 1, "nation": 2, "words": 3, "record": {"account": 4, "reference": "x"}}',
      [
        'wrong-type /rules 1:11',
        'wrong-type /nation 1:24',
        'wrong-type /record/account 1:61',
        'missing-key  1:1',
      ],
    ],
    ['a record that is a list', '{"answers": {}, "record": []}', ['wrong-type /record 1:27']],
    [
      'a record field that is a number',
      '{"answers": {}, "record": {"reference": 7}}',
      ['wrong-type /record/reference 1:41'],
    ],
    ['answers as a list', answers([]), ['wrong-type /answers 1:12']],
    ['a key that may be somebody’s words', answers({ 'a/b~c': 'x' }), ['unknown-question /answers 1:21']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('an answer that is not one of the question’s is never repeated', () => {
    const secret = 'J. Smith said so'
    const file = answersFile(answers({ [one.id]: secret, [several.id]: [secret] }), 'answers.json')
    if (!file.ok) throw new Error('the outer shape is right')
    const result = readAnswers(small, file.value.answers, (path) => file.value.placeOf(['answers', ...path]))
    expect(result.ok).toBe(false)
    expect(JSON.stringify(result)).not.toContain(secret)
  })

  test.each([
    ['a list for a question with one answer', { [one.id]: [one.answers[0]!.id] }, ['wrong-type']],
    ['a number', { [one.id]: 1 }, ['wrong-type']],
    ['an answer of another question', { [one.id]: 'no-such-answer' }, ['unknown-answer']],
    ['one id for several', { [several.id]: several.answers[0]!.id }, ['wrong-type']],
    ['a number among several', { [several.id]: [1] }, ['wrong-type']],
    [
      'an answer twice',
      { [several.id]: [several.answers[0]!.id, several.answers[0]!.id] },
      ['repeated-answer'],
    ],
    [
      'all at once',
      { [one.id]: 1, [several.id]: [1, 'x'], nobody: 'y' },
      ['wrong-type', 'wrong-type', 'unknown-answer', 'unknown-question'],
    ],
  ])('%s', (_, value, codes) => {
    expect(read(answers(value)).map((line) => line.split(' ')[0])).toEqual(codes)
  })

  test('what is wrong has a sentence that says what to write, with names of the rule set alone', () => {
    const said = (text: string): readonly string[] => {
      const file = answersFile(text, 'answers.json')
      const placeOf = (path: readonly string[]) =>
        ({ kind: 'pointer', file: 'answers.json', pointer: path.join('/'), line: 1, column: 1 }) as const
      const result = file.ok ? readAnswers(small, file.value.answers, placeOf) : file
      return result.ok ? [] : result.problems.map((problem) => Object.values(message(problem)).join(' '))
    }
    const wrong = [
      ['[]', '“answers”'],
      ['{"rules": 1, "answers": {}}', 'the id of a rule set'],
      ['{"nation": 1, "answers": {}}', 'the name of a nation'],
      ['{"record": [], "answers": {}}', 'record fields and their text'],
      ['{"record": {"a": 1}, "answers": {}}', 'text in quotes'],
      ['{"anwsers": {}, "answers": {}}', '“answers”'],
      ['{"anwsers": {}, "answers": {}}', 'rules, nation, words, answers'],
      ['{}', 'answers'],
      [answers([]), 'question ids and their answers'],
      [answers({ [one.id]: 1 }), `one of ${one.answers.map(({ id }) => id).join(', ')}, unknown`],
      [answers({ [one.id]: 'x' }), one.answers[0]!.id],
      [answers({ [several.id]: 1 }), `a list of ${several.answers.map(({ id }) => id).join(', ')}, unknown`],
      [answers({ [several.id]: [1] }), `one of ${several.answers[0]!.id}, `],
      [answers({ [several.id]: [`${several.answers[0]!.id}x`] }), several.answers[0]!.id],
      [answers({ [`${one.id}x`]: 'no' }), one.id],
    ] as const
    for (const [text, expected] of wrong) expect(said(text).join(' ')).toContain(expected)
  })

  test('every mistake in an answer is placed at its question, in a list at its own entry', () => {
    const given = { [one.id]: 1, [several.id]: [several.answers[0]!.id, 7, several.answers[0]!.id] }
    expect(read(answers(given)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `wrong-type /answers/${one.id}`,
      `wrong-type /answers/${several.id}/1`,
      `repeated-answer /answers/${several.id}/2`,
    ])
    expect(read(answers({ [several.id]: 'x' }))[0]).toContain(`/answers/${several.id} `)
  })

  test('whatever the text, there is an answer or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Array.isArray(read(text))).toBe(true)
      }),
    )
  })
})

describe('an answers file without mistakes', () => {
  test('don’t know, none of these, and these and perhaps more', () => {
    const id = several.answers[0]!.id
    for (const [given, meant] of [
      ['unknown', ['unknown']],
      [['unknown'], ['unknown']],
      [[], []],
      [
        [id, 'unknown'],
        [id, 'unknown'],
      ],
    ]) {
      const file = answersFile(answers({ [several.id]: given, [one.id]: 'unknown' }), 'answers.json')
      if (!file.ok) throw new Error('the outer shape is right')
      const result = readAnswers(small, file.value.answers, (path) => file.value.placeOf(path))
      expect(result).toEqual({ ok: true, value: { [several.id]: meant, [one.id]: 'unknown' } })
    }
  })

  test('the outer parts', () => {
    const file = answersFile(
      '{"rules":"small","nation":"England","answers":{},"record":{"reference":"1"}}',
      'a.json',
    )
    expect(file).toMatchObject({
      ok: true,
      value: { rules: 'small', nation: 'England', record: { reference: '1' } },
    })
    expect(answersFile('{"answers":{}}', 'a.json')).toMatchObject({
      ok: true,
      value: { rules: null, nation: null, record: {} },
    })
  })
})
