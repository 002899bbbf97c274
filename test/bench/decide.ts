import { deepStrictEqual } from 'node:assert/strict'
import { assess, decide } from '../../src/triage/assess.ts'
import type { Answers, State } from '../../src/triage/assessment.ts'
import { randomCases } from './cases.ts'
import { medians, table } from './measure.ts'
import { withJsonLogic, withJsonRulesEngine, withZen } from './other-engines.ts'
import { plainFunction } from './plain-function.ts'
import { england } from './rule-set.ts'

const withReasons = 'assess, with reasons and steps'
const ruleSet = england()
const others = {
  'json-logic-js': withJsonLogic(ruleSet),
  'json-rules-engine': withJsonRulesEngine(ruleSet),
  '@gorules/zen-engine': withZen(ruleSet),
}
/** As they come out of JSON: no two cases share a string or a shape that they would not share in real life. */
const fromJson = (cases: readonly Answers[]): Answers[] => JSON.parse(JSON.stringify(cases)) as Answers[]
const mixed = fromJson(randomCases(ruleSet, 1000))
const complete = mixed.map((answers) =>
  Object.fromEntries(
    ruleSet.questions.map(({ id, choose, answers: [least] }) => [
      id,
      answers[id] ?? (choose === 'one' ? least!.id : []),
    ]),
  ),
)

await agree()
process.stdout.write('Everybody gives the same states on every case.\n\n')
await compare('Cases with anything from no answer to all of them', mixed)
await compare('The same with every question answered', fromJson(complete))

/** Nothing is timed unless all give the same. */
async function agree(): Promise<void> {
  const strength: Readonly<Record<State, number>> = { raised: 2, 'not-ruled-out': 1, clear: 0 }
  for (const answers of [...mixed, ...complete]) {
    const { criteria, response } = assess(ruleSet, answers)
    const states = criteria.map(({ state }) => strength[state])
    const idsAt = (wanted: number): string[] =>
      criteria.filter((_, place) => states[place] === wanted).map(({ id }) => id)
    const outcome = { response, raised: idsAt(2), notRuledOut: idsAt(1) }
    deepStrictEqual(plainFunction(answers), outcome)
    const { raised, notRuledOut, response: decided } = decide(ruleSet, answers)!
    deepStrictEqual({ response: decided, raised, notRuledOut }, outcome)
    for (const [name, engine] of Object.entries(others)) deepStrictEqual(await engine(answers), states, name)
  }
}

async function compare(title: string, cases: readonly Answers[]): Promise<void> {
  const few = 100
  const fast = await medians(
    [
      { name: 'plain function, no reasons', run: (at) => plainFunction(cases[at]!) },
      { name: 'decide, no reasons', run: (at) => decide(ruleSet, cases[at]!) },
      { name: withReasons, run: (at) => assess(ruleSet, cases[at]!) },
      // What could change the response is worked out when it is read, and takes longer than all the rest.
      { name: 'assess, and reading couldChange', run: (at) => assess(ruleSet, cases[at]!).couldChange },
    ],
    cases.length,
  )
  const slow = await medians(
    Object.entries(others).map(([name, engine]) => ({ name, run: (at) => engine(cases[at]!) })),
    few,
    10,
  )
  const plain = fast.get('plain function, no reasons')!
  const own = fast.get(withReasons)!
  process.stdout.write(`${title}\n\n`)
  table([
    ['', 'µs a case', '× plain function', '× assess'],
    ...[...fast, ...slow].map(([name, time]) => [
      name,
      time.toFixed(2),
      (time / plain).toFixed(2),
      (time / own).toFixed(2),
    ]),
  ])
  process.stdout.write('\n')
}
