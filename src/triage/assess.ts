import type { RuleSet } from '../rules/model.ts'
import type { Answers, Assessment, Change, Decision, State } from './assessment.ts'
import { couldChange } from './could-change.ts'
import { compiled, readValues, valuesOf, type Compiled } from './compiled.ts'
import { now, ranksOf, strengthsOf, type Values } from './decision.ts'
import { criterionStates } from './reasons.ts'
import { shownSteps } from './steps.ts'
import { stateAt } from './strength.ts'
import { setAsideIn, unansweredIn, usedValues } from './walk.ts'

/**
 * Holds the answers against every criterion. A list under `any` means any, a list under `and` all; the response is the
 * highest that any criterion calls for. A missing answer is don't know, and never counts as no. Throws where something
 * is not an answer of the rule set: `readAnswers` comes before.
 */
export function assess(ruleSet: RuleSet, answers: Answers): Assessment {
  const rules = compiled(ruleSet)
  const values = valuesOf(rules, answers)
  const found = held(ruleSet, rules, values)
  const { strengths, ranks, used, unanswered } = found
  const decided = ranks.least === ranks.most
  const assessment: Assessment = {
    response: ruleSet.responses[ranks.now]!.id,
    complete: unanswered.length === 0,
    decided,
    criteria: criterionStates(ruleSet, rules, answers, values, strengths),
    steps: shownSteps(rules, ranks.now, used, strengths),
    unanswered,
    couldChange: [],
    setAside: setAsideIn(ruleSet, values, used),
  }
  if (decided) return assessment
  // Worked out when somebody looks at it: it takes several times as long as all the rest.
  let changes: readonly Change[] | null = null
  const get = (): readonly Change[] => (changes ??= couldChange(ruleSet, found))
  return Object.defineProperty(assessment, 'couldChange', { get })
}

/** The same without reasons and steps, for one case of many. Null where something in it is not an answer. */
export function decide(ruleSet: RuleSet, given: Readonly<Record<string, unknown>>): Decision | null {
  const rules = compiled(ruleSet)
  const values = readValues(rules, given)
  if (values === null) return null
  const { strengths, ranks, unanswered } = held(ruleSet, rules, values)
  const inState = (state: State): readonly string[] =>
    ruleSet.criteria.filter((_, index) => stateAt(now(strengths[index]!)) === state).map(({ id }) => id)
  return {
    response: ruleSet.responses[ranks.now]!.id,
    decided: ranks.least === ranks.most,
    complete: unanswered.length === 0,
    raised: inState('raised'),
    notRuledOut: inState('not-ruled-out'),
    unanswered,
  }
}

/** The response that stands whatever the questions without an answer turn out to be. */
export function guaranteedResponse(ruleSet: RuleSet, answers: Answers): string {
  const rules = compiled(ruleSet)
  const { ranks } = held(ruleSet, rules, valuesOf(rules, answers))
  return ruleSet.responses[ranks.least]!.id
}

/** The values held against every criterion, and those of questions that are not asked put aside. */
function held(ruleSet: RuleSet, rules: Compiled, values: Values) {
  const strengths = strengthsOf(rules.criteria, values)
  const ranks = ranksOf(rules.criteria, strengths)
  const used = usedValues(rules, values)
  return { rules, values, strengths, ranks, used, unanswered: unansweredIn(ruleSet, used) }
}
