import { expect, test } from 'vitest'
import { problem } from '../../src/problems/problem.ts'
import { renderProblems } from '../../src/render/problem.ts'

const text = 'rules:\n  titel: Small\n'
const unknownKey = problem(
  'unknown-key',
  { key: 'titel', nearest: 'title', allowed: ['id', 'title'] },
  { kind: 'text', file: 'my.yaml', line: 2, column: 3, length: 5 },
)

test('a problem says where, shows the lines, and says what to do', () => {
  expect(renderProblems([unknownKey], () => text, 60)).toBe(
    [
      'my.yaml:2:3',
      ' 1 | rules:',
      ' 2 |   titel: Small',
      '   |   ^^^^^',
      'There is no “titel” here.',
      'Did you mean “title”? What may stand here: id, title.',
      '',
    ].join('\n'),
  )
})

test('problems stand apart, and without their text there is no frame', () => {
  expect(renderProblems([unknownKey, unknownKey], () => undefined, 60)).toBe(
    [
      'my.yaml:2:3',
      'There is no “titel” here.',
      'Did you mean “title”? What may stand here: id, title.',
      '',
      'my.yaml:2:3',
      'There is no “titel” here.',
      'Did you mean “title”? What may stand here: id, title.',
      '',
    ].join('\n'),
  )
})

test('a problem in an answers file has its pointer, one of a whole file has no place', () => {
  const place = { kind: 'pointer', file: 'a.json', pointer: '/answers/adult', line: 3, column: 4 } as const
  const inside = problem('missing-key', { key: 'adult' }, place)
  expect(renderProblems([inside], () => '{}', 80)).toMatch(/^a\.json:3:4 \/answers\/adult\n/)
  const top = problem('missing-key', { key: 'answers' }, { ...place, pointer: '' })
  expect(renderProblems([top], () => '{}', 80)).toMatch(/^a\.json:3:4\n/)
  const whole = problem('file-not-found', { path: 'b.json' }, null)
  expect(renderProblems([whole], () => undefined, 80)).toMatch(/^There is no file b\.json\.\n/)
})

test('what is quoted from a file cannot steer the terminal', () => {
  const place = { kind: 'pointer', file: 'a\u001B.json', pointer: '/\u0007', line: 1, column: 1 } as const
  const key = '\u001B[31mred'
  const shown = renderProblems(
    [problem('unknown-key', { key, nearest: null, allowed: [] }, place)],
    () => '',
    80,
  )
  expect(shown).toContain('<U+001B>[31mred')
  expect(shown).not.toMatch(/(?!\n)\p{Cc}/u)
})

test('of very many problems the first fifty are shown, and how many there are more', () => {
  const shown = renderProblems(
    Array.from({ length: 61 }, () => unknownKey),
    () => text,
    80,
  )
  expect(shown.match(/^my\.yaml:2:3$/gm)).toHaveLength(50)
  expect(shown).toMatch(/And 11 more\./)
})
