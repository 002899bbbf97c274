import {
  revive,
  type Condition,
  type Criterion,
  type Line,
  type Question,
  type RuleSet,
  type Step,
} from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { small } from '../record/outcomes.ts'

/** A rule set in a few words, with nothing in it but what the decision looks at. */
interface Words {
  /** The answers of each question, least concerning first; after “any of”, several may apply. */
  readonly questions: Readonly<Record<string, string>>
  readonly criteria: Readonly<Record<string, CriterionWords>>
  readonly steps?: Readonly<Record<string, StepWords>>
  readonly handOver?: readonly string[]
}

/** Lines such as `adult: yes and role: coach`; a response, and after a slash what it calls for while it is open. */
interface CriterionWords {
  readonly calls: string
  readonly any: readonly string[]
}

interface StepWords {
  readonly for?: readonly string[]
  readonly any?: readonly string[]
  readonly whenKnown?: readonly string[]
}

const [plainQuestion] = small.questions
const [plainCriterion] = small.criteria
const [plainStep] = small.steps
const responses = ['low', 'middle', 'high', 'highest']

/** The responses are low, middle, high and highest. What the decision does not look at is that of the fixture. */
export function rules({ questions, criteria, steps = {}, handOver = [] }: Words): RuleSet {
  const { digest, ...data } = small
  return revive(
    {
      ...data,
      responses: responses.map((id) => ({ ...small.responses[0]!, id })),
      questions: Object.entries(questions).map(questionOf),
      criteria: Object.entries(criteria).map(criterionOf),
      steps: Object.entries(steps).map(stepOf),
      handOver: { ...small.handOver!, whenKnown: handOver.map(lineOf) },
      acting: [],
      record: [],
      examples: [],
    },
    digest,
  )
}

function questionOf([id, words]: readonly [string, string]): Question {
  const choose = words.startsWith('any of ') ? 'several' : 'one'
  const ids = words.replace('any of ', '').split(' ')
  return { ...plainQuestion!, id, choose, answers: ids.map((each) => ({ id: each, label: each })) }
}

function criterionOf([id, { calls, any }]: readonly [string, CriterionWords]): Criterion {
  const [response, open = response] = calls.split(' / ') as [string, string?]
  const because = open === response ? null : 'that will do'
  return {
    ...plainCriterion!,
    id,
    response,
    ifNotRuledOut: { response: open, because },
    any: any.map(lineOf),
  }
}

const stepOf = ([id, words]: readonly [string, StepWords]): Step => ({
  ...plainStep!,
  id,
  for: words.for ?? responses,
  any: (words.any ?? []).map(lineOf),
  whenKnown: (words.whenKnown ?? []).map(lineOf),
})

export function lineOf(words: string): Line {
  const [first, ...and] = words.split(' and ').map(conditionOf)
  return { ...first!, and }
}

function conditionOf(words: string): Condition {
  const [question, answers] = words.split(': ') as [string, string]
  return { question, answers: answers.split(' ') }
}

/** As in `adult: yes, where: [chat, site]`. */
export const answers = (words: string): Answers =>
  Object.fromEntries(
    [...words.matchAll(/([a-z]+): (?:\[([^\]]*)\]|([a-z]+))/g)].map(([, id, list, one]) => [
      id!,
      one ?? list!.split(', ').filter((each) => each !== ''),
    ]),
  )
