import { conditionsOf, gatesOf, rankOf } from '../rules/lookup.ts'
import { UNKNOWN, type Acting, type Condition, type Line, type RuleSet, type Step } from '../rules/model.ts'
import type { Answers } from './assessment.ts'
import { answerBits, missing, unknown } from './decision.ts'
import type { BitCondition, BitCriterion, BitLine, Values } from './decision.ts'

/** A rule set as bits. */
export interface Compiled {
  /** In file order, and where each id stands there. */
  readonly questions: readonly BitQuestion[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly criteria: readonly BitCriterion[]
  /** Those that may be shown with a response, by its rank. */
  readonly steps: readonly (readonly BitStep[])[]
  /** Who acts now, once one of the lines is known to hold. */
  readonly acting: readonly (Acting & { readonly lines: readonly BitLine[] })[]
}

export interface BitQuestion {
  readonly several: boolean
  /** The bit of each answer by its id, and those of all but don't know. */
  readonly bits: ReadonlyMap<string, number>
  readonly all: number
  /** It is asked while one of these is open. */
  readonly gates: readonly BitLine[]
  /** The criteria that use it, by index. */
  readonly criteria: readonly number[]
}

export interface BitStep {
  readonly step: Step
  readonly any: readonly BitLine[]
  readonly whenKnown: readonly BitLine[]
  /** It is shown only where one of these criteria is raised, by index; null where it hangs on none. */
  readonly toldBy: readonly number[] | null
  /** It is shown only where none of these is. */
  readonly replacedBy: readonly BitStep[]
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
    return { index, bits: condition.answers.reduce((all, id) => all | answers[index]!.get(id)!, 0) }
  }
  const bitLines = (lines: readonly Line[]): readonly BitLine[] =>
    lines.map((line) => conditionsOf(line).map(bitCondition))
  const criteria = ruleSet.criteria.map(({ id, source, any, ifNotRuledOut, response }): BitCriterion => {
    const responses = [null, ifNotRuledOut.response, response] as const
    const calls = [0, rankOf(ruleSet, responses[1]), rankOf(ruleSet, response)] as const
    return { id, source, lines: bitLines(any), responses, calls }
  })
  const questions = ruleSet.questions.map(({ id, choose }, index): BitQuestion => {
    return {
      several: choose === 'several',
      bits: answers[index]!,
      all: [...answers[index]!.values()].reduce((all, bit) => all | bit) & ~unknown,
      gates: gatesOf(ruleSet, id).map((gate) => gate.map(bitCondition)),
      criteria: indexesWhere(criteria, ({ lines }) => lines.flat().some((each) => each.index === index)),
    }
  })
  const bitStep = (step: Step): BitStep => ({
    step,
    any: bitLines(step.any),
    whenKnown: bitLines(step.whenKnown),
    toldBy:
      step.told.length === 0
        ? null
        : indexesWhere(ruleSet.criteria, ({ tell }) => tell.some((contact) => step.told.includes(contact))),
    replacedBy: [],
  })
  const steps = ruleSet.steps.filter((step) => isInForce(ruleSet, step)).map(bitStep)
  return {
    questions,
    indexOf,
    criteria,
    steps: ruleSet.responses.map(({ id }) => replacing(steps.filter(({ step }) => step.for.includes(id)))),
    acting: ruleSet.acting.map((acting) => ({ ...acting, lines: bitLines(acting.whenKnown) })),
  }
}

/** The same steps, each with those among them that replace it. */
function replacing(steps: readonly BitStep[]): readonly BitStep[] {
  const found = steps.map((each) => ({ ...each, replacedBy: [] as BitStep[] }))
  for (const { step, replacedBy } of found) {
    replacedBy.push(...found.filter((other) => other.step.replaces.includes(step.id)))
  }
  return found
}

const indexesWhere = <T>(list: readonly T[], holds: (each: T) => boolean): readonly number[] =>
  [...list.keys()].filter((index) => holds(list[index]!))

/** As far as whoever wrote the rule set had looked it up: it binds from a day that is not after the one of looking. */
const isInForce = ({ duties }: RuleSet, { duty: id }: Step): boolean =>
  id === null ||
  duties.some((duty) => duty.id === id && duty.inForce !== null && duty.inForce <= duty.checked)

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
    if (value === null) return null
    values[index!] = value
  }
  return values
}

/** The bits of an answer; null where it is none to the question. */
function valueOf({ several, bits }: BitQuestion, answer: unknown): number | null {
  if (typeof answer === 'string') return several && answer !== UNKNOWN ? null : (bits.get(answer) ?? null)
  if (!several || !Array.isArray(answer)) return null
  let value = 0
  for (const id of answer as readonly string[]) {
    const bit = bits.get(id)
    if (bit === undefined || (value & bit) !== 0) return null
    value |= bit
  }
  return value
}

/** The same for answers that have been read. */
export function valuesOf(rules: Compiled, answers: Answers): Values {
  const values = readValues(rules, answers)
  if (values === null) throw new Error('there are answers that the rule set does not have')
  return values
}
