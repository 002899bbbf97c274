import { expect, test } from 'vitest'
import { edited, expectFindings, findingsIn, type Edit } from './findings.ts'

/** Referral below advice, and what would then be no longer allowed with it. */
const swapped: readonly Edit[] = [
  [
    '  - { id: consult, title: Consult, say: Take advice before you decide. }\n  - { id: refer, title: Refer, say: Refer it today. }\n',
    '  - { id: refer, title: Refer, say: Refer it today. }\n  - { id: «consult», title: Consult, say: Take advice before you decide. }\n',
  ],
  ...Array.from({ length: 2 }, (): Edit => [
    '    if_not_ruled_out:\n      response: consult\n      because: not knowing is a reason to take advice, not yet to refer\n',
    '',
  ]),
]

test('the order of the responses, once, however many examples it breaks', () => {
  expect(expectFindings('order-contradicted', ...swapped)).toEqual([
    {
      higher: 'consult',
      lower: 'refer',
      examples: ['An adult sent it on, in a group chat, and it is not the first time'],
    },
  ])
  const found = findingsIn(edited(...swapped).replaceAll(/[«»]/g, ''))
  const named = JSON.stringify(found.filter(({ code }) => code !== 'order-contradicted'))
  expect(named).not.toContain('An adult sent it on')
})

test('where another example confirms the order, it is not the order', () => {
  const name = 'An adult sent it on, in a group chat'
  expectFindings('order-contradicted', [
    'examples:\n',
    `examples:
  - name: ${name}
    from: An adult asked for it
    answers: { where: [group-chat] }
    expect: { response: consult, raised: [adult-involved, spread] }
`,
  ])
})
