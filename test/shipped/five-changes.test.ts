import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import type { Document } from 'yaml'
import { allClearExample } from '../../src/analysis/example-answers.ts'
import { sqlQuery } from '../../src/analysis/sql.ts'
import { answersSchema } from '../../src/render/answers-schema.ts'
import type { Example, RuleSet } from '../../src/rules/model.ts'
import { readScenario } from '../../src/training/scenario-file.ts'
import { scenes } from '../../src/training/scene.ts'
import { scenarioTemplate } from '../../src/training/template.ts'
import { readAnswers } from '../../src/triage/answers.ts'
import { assess } from '../../src/triage/assess.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { checked, compared, edited, loaded, standard } from './edits.ts'

/* The changes that rules/README.md teaches, each on a copy of the one file, with the checks that it has to pass. */

const clear = standard.examples.find(({ allClear }) => allClear)!
const start = allClearExample(standard)!
const indexOf = (id: string): number => standard.criteria.findIndex((criterion) => criterion.id === id)

/** A question with several answers of which a criterion has some on a line of one condition. */
const [criterion, line] = standard.criteria
  .flatMap((each) => each.any.map((one) => [each, one] as const))
  .find(
    ([, { question, and }]) =>
      and.length === 0 && standard.questions.find(({ id }) => id === question)!.choose === 'several',
  )!
const lineIndex = criterion.any.indexOf(line)

/** An example with what the rules make of it: whoever writes one looks at that, and agrees or not. */
function addExample(ruleSet: RuleSet, tree: Document, name: string, answers: Answers): void {
  const { response, criteria } = assess(ruleSet, { ...start, ...answers })
  const idsOf = (state: string): readonly string[] =>
    criteria.filter((each) => each.state === state).map(({ id }) => id)
  const expectation = { response, raised: idsOf('raised'), notRuledOut: idsOf('not-ruled-out') }
  const example: Record<keyof Pick<Example, 'name' | 'from' | 'answers' | 'expect'>, unknown> = {
    name,
    from: clear.name,
    answers,
    expect: expectation,
  }
  tree.addIn(['examples'], tree.createNode(example))
}

/** The change, then the examples of it. */
function changed(change: (tree: Document) => void, examples: Readonly<Record<string, Answers>>): string {
  const ruleSet = loaded(edited(change))
  return edited((tree) => {
    change(tree)
    for (const [name, answers] of Object.entries(examples)) addExample(ruleSet, tree, name, answers)
  })
}

/** What every change has to pass: the rules find nothing, and whatever is made of a rule set can be made of it. */
function passes(text: string): RuleSet {
  expect(checked(text)).toEqual([])
  const ruleSet = loaded(text)
  new Ajv({ strict: true }).compile(answersSchema(ruleSet))
  expect(sqlQuery(ruleSet)).toContain(ruleSet.criteria.at(-1)!.id.replaceAll('-', '_'))
  for (const { name, answers } of ruleSet.examples) {
    expect({ name, ok: readAnswers(ruleSet, withoutNull(answers), () => null!).ok }).toEqual({
      name,
      ok: true,
    })
  }
  return ruleSet
}

const withoutNull = (answers: Example['answers']): Answers =>
  Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, string] => entry[1] !== null))

describe('a change that rules/README.md teaches touches one file', () => {
  test('an answer, on a line', () => {
    const text = changed(
      (tree) => {
        tree.setIn(['questions', line.question, 'answers', 'live-again'], 'Shown live a second time')
        tree.setIn(
          ['criteria', indexOf(criterion.id), 'any', lineIndex, line.question],
          [...line.answers, 'live-again'],
        )
      },
      { 'Shown live a second time': { [line.question]: ['live-again'] } },
    )
    const ruleSet = passes(text)
    const { response } = assess(ruleSet, { ...start, [line.question]: ['live-again'] })
    expect(response).toBe(criterion.response)
    expect(compared(text)).toContain(`answer ${line.question}: live-again`)
  })

  test('a line', () => {
    const [one] = standard.questions.filter(
      ({ id, choose }) =>
        choose === 'one' && start[id] !== undefined && !JSON.stringify(criterion.any).includes(id),
    )
    const most = one!.answers.at(-1)!.id
    const text = changed(
      (tree) => tree.addIn(['criteria', indexOf(criterion.id), 'any'], tree.createNode({ [one!.id]: most })),
      { 'The new line holds': { [one!.id]: most } },
    )
    const others = checked(text).filter(
      ({ code }) => code !== 'unmet-expectation' && code !== 'criterion-contradicted',
    )
    // Examples in which the new line holds now expect too little: each is read, as the text says.
    expect(others).toEqual([])
    expect(compared(text)).toContain(`Criterion ${criterion.id}: counts for more`)
  })

  test('a criterion', () => {
    const text = changed(
      (tree) => {
        tree.setIn(['questions', 'rumour'], tree.createNode(question))
        tree.addIn(['criteria'], tree.createNode(rumoured))
        for (const { name, from } of standard.examples) {
          const index = standard.examples.findIndex((each) => each.name === name)
          if (from === null) tree.setIn(['examples', index, 'answers', 'rumour'], 'no')
        }
      },
      {
        'There is a rumour': { rumour: 'yes' },
        'Not known whether there is a rumour': { rumour: 'unknown' },
      },
    )
    const ruleSet = passes(text)
    expect(ruleSet.criteria.at(-1)!.id).toBe('rumoured')
    expect(compared(text)).toContain('criterion rumoured')
  })

  test('a step', () => {
    const text = edited((tree) => tree.setIn(['steps', 'write-it-down'], tree.createNode(step)))
    const ruleSet = passes(text)
    expect(assess(ruleSet, start).steps.map(({ id }) => id)).toContain('write-it-down')
    expect(compared(text)).toContain('step write-it-down')
  })

  test('a scenario', () => {
    const text = scenarioTemplate(standard, 'our-story')
    const read = readScenario(text, 'our-story.yaml', () => standard)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    for (const { part, assessment } of scenes(standard, read.value, standard)) {
      expect(assessment.response).toBe(part.expect.response)
    }
  })
})

const source = { in: standard.sources.find(({ own }) => own)!.id, section: 'ours', read: 'yes' }

const question = {
  stage: standard.stages.at(-1)!.id,
  ask: 'Is there a rumour about it?',
  help: 'What people say to each other.',
  answers: { no: 'No', yes: 'Yes' },
  source,
}

const rumoured = {
  id: 'rumoured',
  title: 'There is a rumour about it',
  response: standard.responses[0]!.id,
  why: 'A rumour hurts too.',
  source,
  any: [{ rumour: 'yes' }],
}

const step = {
  kind: 'do',
  say: 'Write down the day and the time.',
  who: 'You',
  by: 'later',
  why: 'It is forgotten soon.',
  source,
}
