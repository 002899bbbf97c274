import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { draftRules, draftText, markOf, type Draft } from '../../src/interview/draft.ts'
import { readDraft } from '../../src/interview/read-draft.ts'
import { readFields } from '../../src/record/fields.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import { small } from './rules.ts'

const fields = readFields(small, { reference: '2026-041', decision: 'followed' }, () => null)
const draft: Draft = {
  rules: markOf(small),
  nation: 'Testland',
  answers: { danger: 'no', adult: 'unknown', where: ['group-chat', 'unknown'] },
  started: '2026-11-22T16:40:00+00:00',
  saved: '2026-11-22T16:45:00+00:00',
  record: fields.ok ? fields.value : {},
}

/** The next version of the small rule set: without the question about age, and without one answer and one field. */
const next = {
  ...small,
  digest: '0'.repeat(64),
  rules: { ...small.rules, version: '1.1.0' },
  questions: small.questions
    .filter(({ id }) => id !== 'danger')
    .map((question) => ({ ...question, answers: question.answers.filter(({ id }) => id !== 'group-chat') })),
  record: small.record.filter(({ id }) => id !== 'reference'),
} as RuleSet

test('what is written can be read back', () => {
  expect(readDraft(draftText(draft), small)).toEqual({ ok: true, value: { draft, changed: null } })
  expect(draftRules(draftText(draft))).toBe('small')
})

test('under another version, what no longer fits is left out and named', () => {
  const read = readDraft(draftText(draft), next)
  expect(read).toEqual({
    ok: true,
    value: {
      draft: {
        ...draft,
        rules: markOf(next),
        answers: { adult: 'unknown' },
        record: { decision: 'followed' },
      },
      changed: { from: markOf(small), lost: ['danger', 'where', 'reference'], became: [], askAgain: [] },
    },
  })
})

test('under another text of the same version, that is said too', () => {
  const changed = { ...small, digest: '0'.repeat(64) } as RuleSet
  expect(readDraft(draftText(draft), changed)).toMatchObject({ value: { changed: { lost: [] } } })
})

test('a draft of another rule set is not opened', () => {
  const other = { ...small, rules: { ...small.rules, id: 'other' } } as RuleSet
  expect(readDraft(draftText(draft), other)).toEqual({
    ok: false,
    problems: { kind: 'other-rules', id: 'small' },
  })
})

test('text that may not stand in a record is left out', () => {
  const text = draftText(draft).replace('2026-041', 'https://example.org/x')
  expect(readDraft(text, small)).toMatchObject({
    value: { draft: { record: { decision: 'followed' } }, changed: { lost: ['reference'] } },
  })
})

describe('what is not a draft', () => {
  test.each([
    ['', 'nothing'],
    ['{', 'half a draft'],
    ['[]', 'a list'],
    ['null', 'null'],
    [draftText(draft).replace('"format": 1', '"format": 2'), 'a later format'],
    [draftText(draft).replace('"answers": {', '"answers": 1, "other": {'), 'answers that are none'],
    [draftText(draft).replace('"nation": "Testland"', '"nation": 1'), 'a nation that is none'],
    [draftText(draft).replace('"id": "small",', ''), 'no rule set'],
  ])('%#: %s', (text) => {
    expect(readDraft(text, small)).toEqual({ ok: false, problems: { kind: 'not-a-draft' } })
    expect(draftRules(text)).toBeNull()
  })

  test('never makes it fail', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(readDraft(text, small).ok).toBe(false)
      }),
    )
  })
})

test('a value that is not text is left out', () => {
  const text = draftText(draft).replace('"no"', '7').replace('"2026-041"', '[]')
  expect(readDraft(text, small)).toMatchObject({ value: { changed: { lost: ['danger', 'reference'] } } })
})
