import { revive } from '../../src/rules/revive.ts'
import type { Citation, Condition, Criterion, Line, Question, RuleSet, Step } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

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

const source: Citation = { in: 'nowhere', section: 'none', read: 'no' }

/** The responses are low, middle, high and highest. */
export function rules({ questions, criteria, steps = {}, handOver }: Words): RuleSet {
  return revive(
    {
      rules: {
        id: 'words',
        title: 'Words',
        nation: 'Nowhere',
        version: '1.0.0',
        inForce: '2026-01-01',
        reviewBy: '2027-01-01',
        supersededBy: null,
        newer: 'Nowhere.',
        opening: [],
        reviewed: { by: null, on: null },
      },
      sources: [],
      responses: responses.map((id) => ({ id, title: id, say: id })),
      stages: [{ id: 'only', title: 'Only' }],
      questions: Object.entries(questions).map(questionOf),
      criteria: Object.entries(criteria).map(criterionOf),
      steps: Object.entries(steps).map(stepOf),
      contacts: [],
      record: [],
      examples: [],
      otherNations: [],
      offer: null,
      handOver: handOver
        ? { whenKnown: handOver.map(lineOf), say: 'Hand over.', stop: 'Stop', goOn: 'Go on', steps: [] }
        : null,
    },
    '0'.repeat(64),
  )
}

const responses = ['low', 'middle', 'high', 'highest']

function questionOf([id, words]: readonly [string, string]): Question {
  const several = words.startsWith('any of ')
  const answers = words
    .replace('any of ', '')
    .split(' ')
    .map((answer) => ({ id: answer, label: answer }))
  return { id, stage: 'only', ask: `${id}?`, help: '', choose: several ? 'several' : 'one', answers, source }
}

function criterionOf([id, { calls, any }]: readonly [string, CriterionWords]): Criterion {
  const [response, open = response] = calls.split(' / ') as [string, string?]
  return {
    id,
    title: id,
    response,
    ifNotRuledOut: { response: open, because: open === response ? null : 'that will do' },
    urgent: false,
    tell: [],
    why: '',
    source,
    any: any.map(lineOf),
  }
}

const stepOf = ([id, words]: readonly [string, StepWords]): Step => ({
  id,
  kind: 'do',
  say: id,
  more: null,
  words: [],
  who: 'You',
  by: 'now',
  why: '',
  contact: null,
  source,
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
