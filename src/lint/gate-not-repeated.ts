import type { Condition } from '../rules/model.ts'
import { criterionConditions, follows, questionIn, stepConditions } from './outlines.ts'
import type { Rule } from './subject.ts'

/**
 * Conditions of steps on a question that criteria ask only after others, without those others before them. What is left
 * from an earlier answer, or never asked, would then count.
 */
export const gateNotRepeated: Rule<'gate-not-repeated'> = ({ ruleSet, placeOf }, note) => {
  const uses = criterionConditions(ruleSet)
  for (const placed of stepConditions(ruleSet)) {
    const { condition, before } = placed
    const gates = uses.filter((use) => use.condition.question === condition.question).map((use) => use.before)
    const [first] = gates
    if (first === undefined || gates.some((gate) => repeats(before, gate))) continue
    note({ question: condition.question, gate: first.map(inWords) }, placeOf(questionIn(placed), 'key'))
  }
}

const repeats = (before: readonly Condition[], gate: readonly Condition[]): boolean =>
  gate.every((needed) => before.some((each) => follows(each, needed)))

const inWords = ({ question, answers }: Condition): string =>
  `${question}: ${answers.length === 1 ? answers[0] : `[${answers.join(', ')}]`}`
