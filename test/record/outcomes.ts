import { readFileSync } from 'node:fs'
import type { LocalContacts, Outcome } from '../../src/record/outcome.ts'
import type { PlainText } from '../../src/guard/plain-text.ts'
import { load } from '../../src/rules/load.ts'
import type { RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { assess } from '../../src/triage/assess.ts'

export const smallText = readFileSync(new URL('../fixtures/rules/small.yaml', import.meta.url), 'utf8')

/** A small rule set that is nobody's guidance. */
export const small = loaded(smallText)

export function loaded(yaml: string): RuleSet {
  const result = load(yaml, 'rules.yaml')
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(', '))
  return result.value
}

/** The answers of an example of a rule set. */
export function answersOf(ruleSet: RuleSet, name: string): Answers {
  const example = ruleSet.examples.find((each) => each.name === name)
  if (!example) throw new Error(`no example ${name}`)
  const all = { ...(example.from === null ? {} : answersOf(ruleSet, example.from)), ...example.answers }
  return Object.fromEntries(
    Object.entries(all).flatMap(([id, value]) => (value === null ? [] : [[id, value] as const])),
  )
}

export function outcomeOf(
  ruleSet: RuleSet,
  answers: Answers,
  given: { practice?: boolean; contacts?: LocalContacts } = {},
): Outcome {
  return { ruleSet, answers, assessment: assess(ruleSet, answers), contacts: {}, practice: false, ...given }
}

/** What the guard would let through: the tests here are not about the guard. */
export const written = (text: string): PlainText => text as PlainText
