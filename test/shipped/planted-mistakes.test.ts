import { describe, expect, test } from 'vitest'
import type { Document } from 'yaml'
import { questionOf, rankOf } from '../../src/rules/lookup.ts'
import { checked, compared, edited, standard, text, type Path } from './edits.ts'

const { criteria, steps, contacts, record, examples, responses, offer } = standard
const file = (edit: (tree: Document) => void): string => edited(edit)
const set = (path: Path, value: unknown) => (tree: Document) => tree.setIn(path, value)
const drop = (path: Path) => (tree: Document) => tree.deleteIn(path)

/** The index of the one in the middle of those that fit. */
function one<T>(list: readonly T[], fits: (each: T) => boolean): readonly number[] {
  const all = list.flatMap((each, index) => (fits(each) ? [index] : []))
  return all.slice(all.length >> 1, (all.length >> 1) + 1)
}

const below = (response: string): string => responses[rankOf(standard, response) - 1]!.id
const rankOfOffer = rankOf(standard, offer!.at)
const highest = responses.at(-1)!.id

/** A mistake that somebody might make, and the code of what is found. */
type Planted = readonly [name: string, edit: (tree: Document) => void, code: string]

const found: readonly Planted[] = [
  ...one(criteria, ({ response }) => rankOf(standard, response) > 1).map((index): Planted => {
    const { id, response } = criteria[index]!
    return [
      `${id} calls for less`,
      (tree) => {
        tree.setIn(['criteria', index, 'response'], below(response))
        tree.deleteIn(['criteria', index, 'if_not_ruled_out'])
      },
      'criterion-contradicted',
    ]
  }),
  ...one(criteria, ({ any }) => any.length > 1).map((index): Planted => [
    `${criteria[index]!.id} loses a line`,
    drop(['criteria', index, 'any', 0]),
    'criterion-contradicted',
  ]),
  ...one(criteria, ({ any }) => any[0]!.and.length === 1).map((index): Planted => [
    `an indent fewer turns all into any in ${criteria[index]!.id}`,
    (tree) => {
      const and = tree.getIn(['criteria', index, 'any', 0, 'and', 0])
      tree.deleteIn(['criteria', index, 'any', 0, 'and'])
      tree.addIn(['criteria', index, 'any'], and)
    },
    'criterion-contradicted',
  ]),
  ...one(criteria, ({ any: [line] }) => line!.answers.length > 1).map((index): Planted => {
    const [{ question, answers }] = criteria[index]!.any as [(typeof criteria)[number]['any'][number]]
    const isOrdered = questionOf(standard, question).choose === 'one'
    return [
      `${criteria[index]!.id} loses an answer`,
      set(
        ['criteria', index, 'any', 0, question],
        answers.slice(isOrdered ? 1 : 0, isOrdered ? undefined : -1),
      ),
      'criterion-contradicted',
    ]
  }),
  ...one(criteria, ({ response, ifNotRuledOut }) => response !== ifNotRuledOut.response).map(
    (index): Planted => [
      `${criteria[index]!.id} does not say why it calls for less`,
      drop(['criteria', index, 'if_not_ruled_out', 'because']),
      'lower-without-because',
    ],
  ),
  ...one(criteria, ({ response }) => response === highest).map((index): Planted => [
    `${criteria[index]!.id} is no longer announced`,
    (tree) => {
      tree.deleteIn(['criteria', index, 'urgent'])
      tree.deleteIn(['criteria', index, 'say_if_open'])
    },
    'not-announced',
  ]),
  ...one(criteria, ({ response, tell }) => tell.length > 0 && rankOf(standard, response) >= rankOfOffer).map(
    (index): Planted => [
      `${criteria[index]!.id} tells nobody`,
      drop(['criteria', index, 'tell']),
      'nobody-to-tell',
    ],
  ),
  ...one(criteria, ({ tell }) => tell.length > 0).map((index): Planted => [
    `${criteria[index]!.id} tells somebody misspelt`,
    set(['criteria', index, 'tell', 0], `${criteria[index]!.tell[0]}x`),
    'unknown-name',
  ]),
  ...one(criteria, ({ any }) => any[0]!.and.length === 0).map((index): Planted => [
    `${criteria[index]!.id} has a line twice`,
    (tree) => {
      tree.addIn(['criteria', index, 'any'], structuredClone(tree.toJS().criteria[index].any[0]))
    },
    'repeated-line',
  ]),
  ...one(steps, ({ kind }) => kind === 'dont').map((index): Planted => [
    `${steps[index]!.id} is to be done`,
    set(['steps', steps[index]!.id, 'kind'], 'do'),
    'kind-contradicts-words',
  ]),
  ...one(steps, ({ kind }) => kind === 'do').map((index): Planted => [
    `${steps[index]!.id} is not to be done`,
    set(['steps', steps[index]!.id, 'kind'], 'dont'),
    'kind-contradicts-words',
  ]),
  ...one(steps, ({ contact }) => contact !== null).map((index): Planted => [
    `${steps[index]!.id} goes with a contact misspelt`,
    set(['steps', steps[index]!.id, 'contact'], `${steps[index]!.contact}x`),
    'unknown-name',
  ]),
  ...one(record, ({ role }) => role === 'decision' || role === 'referred').map((index): Planted => [
    `${record[index]!.id} is no longer known to the program`,
    drop(['record', index, 'role']),
    'requirement-without-field',
  ]),
  ...one(examples, ({ from }) => from !== null).map((index): Planted => [
    `the example “${examples[index]!.name}” expects something else`,
    set(
      ['examples', index, 'expect', 'response'],
      responses.find(({ id }) => id !== examples[index]!.expect.response)!.id,
    ),
    'unmet-expectation',
  ]),
  [
    'somebody is asked to look',
    set(
      ['questions', standard.questions[0]!.id, 'ask'],
      'Open the phone and look at the picture. What is it?',
    ),
    'asks-for-image',
  ],
  [
    'a question of the first stage is put off',
    set(['questions', standard.questions[0]!.id, 'stage'], standard.stages.at(-1)!.id),
    'stage-out-of-order',
  ],
  [
    'a source is cited by nobody',
    (tree) =>
      tree.setIn(['sources', 'nobodys'], tree.createNode(tree.toJS().sources[standard.sources[0]!.id])),
    'unused-part',
  ],
]

/** Nothing in the text itself shows it: only what stood there before. */
const toldByDiff: readonly (readonly [name: string, edit: (tree: Document) => void, words: string])[] = [
  ...one(contacts, ({ phone }) => phone !== null).map((index) => {
    const { id, phone } = contacts[index]!
    return [
      `the number of ${id}`,
      set(['contacts', id, 'phone'], '00'),
      `contact ${id}: phone: ${phone} → 00`,
    ] as const
  }),
  ...one(record, ({ required }) => required !== 'always' && required.length > 0).map((index) => {
    const { id } = record[index]!
    return [
      `${id} is no longer required`,
      drop(['record', index, 'required']),
      `record field ${id}: required`,
    ] as const
  }),
  ...one(steps, (step) => step.for.length > 1 && step.for.length < responses.length).map((index) => {
    const { id, for: given } = steps[index]!
    return [
      `${id} is for a response less`,
      set(['steps', id, 'for'], given.slice(1)),
      `step ${id}: for:`,
    ] as const
  }),
  [
    'staff may stop earlier',
    set(['offer', 'at'], below(offer!.at)),
    `offer.at: ${offer!.at} → ${below(offer!.at)}`,
  ],
]

test('the rule set as it ships has none, written anew too', () => {
  expect(checked(text)).toEqual([])
  expect(checked(file(() => {}))).toEqual([])
})

describe('a mistake in the standard rule set is found', () => {
  test.each(found)('%s', (_, edit, code) => {
    expect(checked(file(edit)).map((problem) => problem.code)).toContain(code)
  })
})

describe('what only a comparison shows is told by it', () => {
  test.each(toldByDiff)('%s', (_, edit, words) => {
    expect(compared(file(edit))).toContain(words)
  })
})

test('a criterion that is lost is named, with what falls', () => {
  const index = criteria.findIndex(({ response }) => response === offer!.at)
  const { id } = criteria[index]!
  const words = compared(
    file((tree) => {
      tree.deleteIn(['criteria', index])
      tree.setIn(['examples'], [])
    }),
  )
  expect(words).toContain('Something falls.')
  expect(words).toContain(`criterion ${id}`)
})
