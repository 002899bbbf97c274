import fc from 'fast-check'
import {
  revive,
  type AnswerValue,
  type Citation,
  type Condition,
  type Criterion,
  type Line,
  type Question,
  type RuleSet,
  type Step,
} from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

/** Small random rule sets that keep the four conditions of *monotone*, and answers to them. */

const source: Citation = { in: 'nowhere', section: 'none', read: 'no' }
const responses = ['lowest', 'low', 'high', 'highest']

const question = (id: string): fc.Arbitrary<Question> =>
  fc
    .record({
      choose: fc.constantFrom('one' as const, 'one' as const, 'several' as const),
      count: fc.integer({ min: 2, max: 3 }),
    })
    .map(({ choose, count }) => ({
      id,
      stage: 'only',
      ask: `${id}?`,
      hint: null,
      help: ['Nothing more.'],
      choose,
      answers: Array.from({ length: count }, (_, place) => ({
        id: `${id}-${'abc'[place]}`,
        label: `${id} ${place}`,
      })),
      source,
    }))

const condition = (questions: readonly Question[]): fc.Arbitrary<Condition> =>
  fc.constantFrom(...questions).chain(({ id, choose, answers }) => {
    const ids = answers.map((answer) => answer.id)
    return choose === 'several'
      ? fc.subarray(ids, { minLength: 1 }).map((chosen) => ({ question: id, answers: chosen }))
      : fc
          .integer({ min: 1, max: ids.length - 1 })
          .map((from) => ({ question: id, answers: ids.slice(from) }))
  })

const line = (questions: readonly Question[]): fc.Arbitrary<Line> =>
  fc
    .tuple(condition(questions), fc.array(condition(questions), { maxLength: 2 }))
    .map(([own, and]) => ({ ...own, and }))

const criterion = (id: string, questions: readonly Question[]): fc.Arbitrary<Criterion> =>
  fc
    .record({
      response: fc.integer({ min: 0, max: responses.length - 1 }),
      lower: fc.nat(responses.length - 1),
      any: fc.array(line(questions), { minLength: 1, maxLength: 2 }),
    })
    .map(({ response, lower, any }) => {
      const notRuledOut = Math.max(0, response - lower)
      return {
        id,
        title: id,
        response: responses[response]!,
        ifNotRuledOut: {
          response: responses[notRuledOut]!,
          because: notRuledOut < response ? 'Because.' : null,
        },
        urgent: false,
        sayIfOpen: null,
        tell: [],
        why: 'Because.',
        source,
        any,
      }
    })

const step = (id: string, questions: readonly Question[]): fc.Arbitrary<Step> =>
  fc
    .record({
      for: fc.subarray(responses, { minLength: 1 }),
      any: fc.array(line(questions), { maxLength: 2 }),
      whenKnown: fc.array(line(questions), { maxLength: 2 }),
    })
    .map((shown) => ({
      id,
      kind: 'do',
      say: id,
      more: null,
      words: [],
      who: 'You',
      by: 'now',
      why: 'Because.',
      contact: null,
      source,
      told: [],
      replaces: [],
      duty: null,
      ...shown,
    }))

export const ruleSets: fc.Arbitrary<RuleSet> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => question(`q-${'abcd'[place]}`))))
  .chain((questions) =>
    fc.record({
      questions: fc.constant(questions),
      criteria: fc
        .integer({ min: 1, max: 4 })
        .chain((count) =>
          fc.tuple(
            ...Array.from({ length: count }, (_, place) => criterion(`criterion-${place}`, questions)),
          ),
        ),
      steps: fc
        .integer({ min: 0, max: 2 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, place) => step(`step-${place}`, questions))),
        ),
    }),
  )
  .map((parts) =>
    revive(
      {
        rules: {
          id: 'random',
          title: 'Random',
          for: null,
          nation: 'Nowhere',
          nations: ['Nowhere'],
          endsIn: 'record',
          private: false,
          version: '1.0.0',
          inForce: '2026-01-01',
          reviewBy: '2027-01-01',
          supersededBy: null,
          standard: false,
          newer: 'Nowhere.',
          opening: ['Begin.'],
        },
        sources: [],
        responses: responses.map((id) => ({ id, title: id, say: id })),
        stages: [{ id: 'only', title: 'Only' }],
        contacts: [],
        record: [],
        examples: [],
        otherNations: [],
        offer: null,
        handOver: null,
        acting: [],
        duties: [],
        recap: [],
        ...parts,
      },
      '0'.repeat(64),
    ),
  )

/** Every definite answer: one of the answers, or for `several` every set of them. */
export function definiteValues({ choose, answers }: Question): AnswerValue[] {
  const ids = answers.map(({ id }) => id)
  if (choose === 'one') return ids
  return ids.reduce<string[][]>((sets, id) => [...sets, ...sets.map((set) => [...set, id])], [[]])
}

/** The definite ones, don't know, and for `several` these and perhaps more. */
export function allValues(asked: Question): AnswerValue[] {
  const definite = definiteValues(asked)
  const perhapsMore = definite.flatMap((value) =>
    typeof value === 'string' || value.length === 0 ? [] : [[...value, 'unknown']],
  )
  return [...definite, 'unknown', ...perhapsMore]
}

/** Answers to some of the questions. */
export const answersTo = (ruleSet: RuleSet): fc.Arbitrary<Answers> =>
  fc
    .tuple(...ruleSet.questions.map((asked) => fc.constantFrom(undefined, ...allValues(asked))))
    .map((values) =>
      Object.fromEntries(
        ruleSet.questions.flatMap(({ id }, place) =>
          values[place] === undefined ? [] : [[id, values[place]]],
        ),
      ),
    )

export const cases: fc.Arbitrary<{ ruleSet: RuleSet; answers: Answers }> = ruleSets.chain((ruleSet) =>
  answersTo(ruleSet).map((answers) => ({ ruleSet, answers })),
)

/** Every way to answer the questions that have no answer yet, don't know among them. */
export function completions(ruleSet: RuleSet, answers: Answers): Answers[] {
  return ruleSet.questions
    .filter(({ id }) => answers[id] === undefined)
    .reduce<Answers[]>(
      (all, asked) => all.flatMap((one) => allValues(asked).map((value) => ({ ...one, [asked.id]: value }))),
      [answers],
    )
}
