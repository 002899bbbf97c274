import { expect, test } from 'vitest'
import { expectFindings, tidy } from './findings.ts'

const lineOf = (text: string): number => tidy.slice(0, tidy.indexOf(text)).split('\n').length

test.each([
  ['title: Consult,', 'title: «Manage»,', 'id: manage'],
  ['ask: Who is the adult?', 'ask: «who is answering»', 'ask: Who is answering'],
  ['group-chat: In a group chat', 'group-chat: «With one person.»', 'one-person: With'],
  ['title: It has gone further', 'title: «A child is in danger now»', 'title: A child is in danger now'],
  ['say: Ring the designated officer.', 'say: «Ring the police.»', 'say: Ring the police.'],
])('%s', (right, wrong, first) => {
  expect(expectFindings('same-words', [right, wrong])).toEqual([{ line: lineOf(first) }])
})
