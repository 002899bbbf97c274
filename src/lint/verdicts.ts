import type { Example } from '../rules/model.ts'
import type { Decision } from '../triage/assessment.ts'
import { exampleOutcomes } from './outcomes.ts'
import type { Subject } from './subject.ts'

/** An example that does not give what it expects, and what may be behind it. */
export interface Verdict {
  readonly example: Example
  /** Its place in the file, from 0. */
  readonly index: number
  readonly outcome: Decision
  /** What differs first. */
  readonly differs: 'response' | 'raised' | 'notRuledOut'
  readonly suspects: readonly Suspect[]
}

/** A criterion that may be wrong, and what in it: when it is raised, or what it calls for in one of its states. */
export interface Suspect {
  readonly criterion: string
  readonly part: 'any' | 'response' | 'if_not_ruled_out'
}

/** The examples that do not give what they expect, in file order. */
export function verdicts(subject: Subject): readonly Verdict[] {
  const outcomes = exampleOutcomes(subject.ruleSet)
  return subject.ruleSet.examples.flatMap((example, index) => {
    const outcome = outcomes[index]!
    const differs = firstDifference(example, outcome)
    if (differs === null) return []
    return [{ example, index, outcome, differs, suspects: suspectsOf(subject, example, outcome) }]
  })
}

/** Whether criteria are raised and not ruled out as the example says, as far as it does. */
export const statesMet = (example: Example, outcome: Decision): boolean =>
  same(example.expect.raised, outcome.raised) && same(openIn(example, outcome), outcome.notRuledOut)

/** What is expected not to be ruled out; where the example does not say, what is not. */
const openIn = ({ expect }: Example, outcome: Decision): readonly string[] =>
  expect.notRuledOut ?? outcome.notRuledOut

/** What the criteria call for in an outcome. */
export function calls({ ruleSet }: Subject, { raised, notRuledOut }: Decision): readonly Call[] {
  return ruleSet.criteria.flatMap(({ id, response, ifNotRuledOut }): readonly Call[] => {
    if (raised.includes(id)) return [{ criterion: id, part: 'response', response }]
    return notRuledOut.includes(id)
      ? [{ criterion: id, part: 'if_not_ruled_out', response: ifNotRuledOut.response }]
      : []
  })
}

interface Call extends Suspect {
  readonly response: string
}

function firstDifference(example: Example, outcome: Decision): Verdict['differs'] | null {
  if (example.expect.response !== outcome.response) return 'response'
  if (!same(example.expect.raised, outcome.raised)) return 'raised'
  return statesMet(example, outcome) ? null : 'notRuledOut'
}

const same = (one: readonly string[], other: readonly string[]): boolean => String(one) === String(other)

/** Criteria in another state than expected; where all are as expected, those that call for too much, or for too little. */
function suspectsOf(subject: Subject, example: Example, outcome: Decision): readonly Suspect[] {
  const { criteria, responses } = subject.ruleSet
  const { expect } = example
  const open = openIn(example, outcome)
  const moved = criteria.filter(
    ({ id }) => stateIn(id, outcome.raised, outcome.notRuledOut) !== stateIn(id, expect.raised, open),
  )
  if (moved.length > 0) return moved.map(({ id }) => ({ criterion: id, part: 'any' }))
  const rank = (response: string): number => responses.findIndex(({ id }) => id === response)
  const called = calls(subject, outcome)
  const tooMuch = called.filter(({ response }) => rank(response) > rank(expect.response))
  if (tooMuch.length > 0) return tooMuch
  const vouched = vouchedFor(subject)
  return called.filter((call) => rank(call.response) < rank(expect.response) && !vouched.has(nameOf(call)))
}

const stateIn = (id: string, raised: readonly string[], notRuledOut: readonly string[]): string =>
  raised.includes(id) ? 'raised' : notRuledOut.includes(id) ? 'not ruled out' : 'clear'

/** What decides in an example that gives what it expects is as it should be. */
function vouchedFor(subject: Subject): ReadonlySet<string> {
  const { ruleSet } = subject
  const met = exampleOutcomes(ruleSet).filter(
    (outcome, index) => firstDifference(ruleSet.examples[index]!, outcome) === null,
  )
  return new Set(
    met.flatMap((outcome) =>
      calls(subject, outcome)
        .filter(({ response }) => response === outcome.response)
        .map(nameOf),
    ),
  )
}

const nameOf = ({ criterion, part }: Suspect): string => `${criterion} ${part}`
