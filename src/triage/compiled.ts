import { conditionsOf, gatesOf, rankOf, withId } from '../rules/lookup.ts'
import type { Acting, Citation, Condition, Line, RuleSet, Step } from '../rules/model.ts'
import { answerBits, missing, valueOf, type AnswerBits, type Values } from './answer-bits.ts'
import type { Answers, Reason } from './assessment.ts'

/** A rule set as bits. */
export interface Compiled {
  /** In file order, and where each id stands there. */
  readonly questions: readonly BitQuestion[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly criteria: readonly BitCriterion[]
  /** Those that may be shown with a response, by its place from the lowest. */
  readonly steps: readonly (readonly BitStep[])[]
  readonly acting: readonly BitActing[]
}

export interface BitQuestion extends AnswerBits {
  /** It is asked while one of these is open; null where it always is. */
  readonly gates: readonly BitLine[] | null
  /** The criteria that use it, by index. */
  readonly criteria: readonly number[]
  /** The reason that it is while it has no answer. */
  readonly withoutAnswer: Reason
}

export interface BitCriterion {
  readonly id: string
  readonly source: Citation
  readonly lines: readonly BitLine[]
  /** The response that it calls for, by its strength. */
  readonly responses: readonly [null, string, string]
  /** The rank of that response. */
  readonly calls: readonly [number, number, number]
}

export interface BitStep {
  readonly step: Step
  readonly any: readonly BitLine[]
  readonly whenKnown: readonly BitLine[]
  /** It is shown only where one of these criteria is raised, by index; null where it hangs on none. */
  readonly toldBy: readonly number[] | null
}

/** Who acts now, once one of the lines is known to hold. */
export interface BitActing {
  readonly acting: Acting
  readonly lines: readonly BitLine[]
}

/** Conditions that must all hold. */
export type BitLine = readonly BitCondition[]

/** The index of a question, and the bits of the answers that meet the condition. */
export interface BitCondition {
  readonly index: number
  readonly bits: number
}

const made = new WeakMap<RuleSet, Compiled>()

export function compiled(ruleSet: RuleSet): Compiled {
  const known = made.get(ruleSet) ?? compile(ruleSet)
  made.set(ruleSet, known)
  return known
}

function compile(ruleSet: RuleSet): Compiled {
  const indexOf = new Map(ruleSet.questions.map(({ id }, index) => [id, index]))
  const answers = ruleSet.questions.map(answerBits)
  const bitCondition = (condition: Condition): BitCondition => {
    const index = indexOf.get(condition.question)!
    const { bits } = answers[index]!
    return { index, bits: condition.answers.reduce((all, id) => all | bits.get(id)!, 0) }
  }
  const bitLines = (lines: readonly Line[]): readonly BitLine[] =>
    lines.map((line) => conditionsOf(line).map(bitCondition))
  const criteria = ruleSet.criteria.map((criterion): BitCriterion => {
    const { id, source, any, ifNotRuledOut, response } = criterion
    const calls = [0, rankOf(ruleSet, ifNotRuledOut.response), rankOf(ruleSet, response)] as const
    return { id, source, lines: bitLines(any), responses: [null, ifNotRuledOut.response, response], calls }
  })
  const questions = ruleSet.questions.map(({ id }, index): BitQuestion => {
    const gates = gatesOf(ruleSet, id).map((gate) => gate.map(bitCondition))
    return {
      ...answers[index]!,
      withoutAnswer: { question: id, answer: null },
      gates: gates.some((gate) => gate.length === 0) ? null : gates,
      criteria: [...criteria.keys()].filter((each) =>
        criteria[each]!.lines.flat().some((condition) => condition.index === index),
      ),
    }
  })
  const steps = ruleSet.steps
    .filter((step) => isInForce(ruleSet, step))
    .map((step): BitStep => {
      const toldBy = step.told.length === 0 ? null : tellers(ruleSet, step)
      return { step, any: bitLines(step.any), whenKnown: bitLines(step.whenKnown), toldBy }
    })
  return {
    questions,
    indexOf,
    criteria,
    steps: ruleSet.responses.map(({ id }) => steps.filter(({ step }) => step.for.includes(id))),
    acting: ruleSet.acting.map((acting) => ({ acting, lines: bitLines(acting.whenKnown) })),
  }
}

/** The criteria that tell somebody for whom the step is, by index. */
const tellers = ({ criteria }: RuleSet, { told }: Step): readonly number[] =>
  [...criteria.keys()].filter((index) => criteria[index]!.tell.some((contact) => told.includes(contact)))

/** As far as whoever wrote the rule set had looked it up: it binds from a day that is not after the one of looking. */
function isInForce({ duties }: RuleSet, { duty: id }: Step): boolean {
  const duty = id === null ? undefined : withId(duties, id)
  return duty === undefined || (duty.inForce !== null && duty.inForce <= duty.checked)
}

/** Null where something is not an answer of the rule set: `readAnswers` says what, and where. */
export function readValues(
  { questions, indexOf }: Compiled,
  given: Readonly<Record<string, unknown>>,
): Values | null {
  const values = questions.map(() => missing)
  for (const id in given) {
    if (given[id] === undefined) continue
    const index = indexOf.get(id)
    const value = index === undefined ? null : valueOf(questions[index]!, given[id])
    if (index === undefined || value === null) return null
    values[index] = value
  }
  return values
}

/** The same for answers that have been read. */
export function valuesOf(rules: Compiled, answers: Answers): Values {
  const values = readValues(rules, answers)
  if (values === null) throw new Error('there are answers that the rule set does not have')
  return values
}
