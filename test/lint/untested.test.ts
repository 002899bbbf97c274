import { expect, test } from 'vitest'
import { message } from '../../src/problems/sentences.ts'
import { edited, expectFindings, findingsIn, tidy, type Edit } from './findings.ts'

const withoutExample = (name: string): Edit => {
  const start = tidy.indexOf(`  - name: ${name}\n`)
  const next = tidy.indexOf('  - name:', start + 1)
  return [tidy.slice(start, next === -1 ? undefined : next), '']
}

test.each([
  ['A child is in danger', '- danger: yes', 'danger: yes', 'danger is yes', ['danger: yes']],
  ['Not known where it is', '- where: [group', 'where: unknown', 'where is not known', ['where: unknown']],
  [
    'An adult, and nobody knows who',
    '- adult-role: position',
    'adult-role: unknown',
    'adult-role is not known, adult is yes',
    ['adult: yes', 'adult-role: unknown'],
  ],
  [
    'Where strangers can see it, and perhaps elsewhere',
    '- where: [group',
    'where: [public-site]',
    'where is public-site',
    ['where: [public-site]'],
  ],
])('without “%s”', (name, line, written, title, answers) => {
  const edits = [withoutExample(name), [line, line.replace(/- ([a-z-]+)/, '- «$1»')]] as const
  expect(expectFindings('untested', ...edits)).toEqual([
    {
      line: written,
      paste: [
        `  - name: ${title}`,
        '    from: All clear',
        '    answers:',
        ...answers.map((each) => `      ${each}`),
        '    expect:',
      ],
    },
  ])
})

test('what is printed can be pasted: with what it is to expect, it is no longer missing', () => {
  const text = edited(withoutExample('An adult, and nobody knows who'))
  const [missing] = findingsIn(text)
  const paste = message(missing!).paste!.join('\n')
  const expected = ' { response: refer, raised: [adult-involved], notRuledOut: [position-of-trust] }'
  expect(findingsIn(`${text}${paste}${expected}\n`)).toEqual([])
})

test('an all-clear example to start from', () => {
  const text = edited(['examples:\n', 'examples: []\nold:\n'])
  const missing = findingsIn(text.slice(0, text.indexOf('old:'))).at(-1)
  expect(missing).toMatchObject({
    args: {
      line: null,
      paste: [
        '  - name: All clear',
        '    all_clear: true',
        '    answers:',
        '      danger: no',
        '      you: lead',
        '      adult: only-adults',
        '      where: []',
        '      repeat: no',
        '      device-held: no',
        '    expect:',
      ],
    },
  })
})

test('a line with others below it takes one of them along', () => {
  const edits: readonly Edit[] = [
    ['      - repeat: yes', '      - «repeat»: yes\n        and:\n          - where: public-site'],
    ['    answers: { repeat: yes }', '    answers: { repeat: no }'],
    ['answers: { where: [group-chat], repeat: yes }', 'answers: { where: [group-chat] }'],
    ['where: [public-site, unknown]', 'where: [public-site], repeat: unknown'],
  ]
  const text = edited(...edits).replaceAll(/[«»]/g, '')
  const pasted = findingsIn(text).flatMap(({ code, args }) =>
    code === 'untested'
      ? [(args as { paste: readonly string[] }).paste.slice(3, -1).map((line) => line.trim())]
      : [],
  )
  expect(pasted).toContainEqual(['where: [public-site]', 'repeat: yes'])
  expect(pasted).toContainEqual(['where: unknown', 'repeat: yes'])
  expect(pasted).toContainEqual(['where: []', 'repeat: yes'])
})
