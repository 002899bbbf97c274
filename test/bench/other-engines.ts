import jsonLogic, { type RulesLogic } from 'json-logic-js'
import { Engine, type NestedCondition } from 'json-rules-engine'
import { ZenEngine } from '@gorules/zen-engine'
import { conditionsOf } from '../../src/rules/lookup.ts'
import { UNKNOWN, type Condition, type Line, type RuleSet } from '../../src/rules/model.ts'
import type { Answers } from '../../src/triage/assessment.ts'

/** The state of each criterion in file order: 2 raised, 1 not ruled out, 0 clear. */
export type States = readonly number[]
export type OtherEngine = (answers: Answers) => States | Promise<States>

const isSeveral = (ruleSet: RuleSet, { question }: Condition): boolean =>
  ruleSet.questions.find(({ id }) => id === question)!.choose === 'several'

/** JSON Logic: an expression for each criterion that gives its state. */
export function withJsonLogic(ruleSet: RuleSet): OtherEngine {
  const own = (condition: Condition): RulesLogic => {
    const given = { var: condition.question }
    const isMet = isSeveral(ruleSet, condition)
      ? { some: [given, { in: [{ var: '' }, [...condition.answers]] }] }
      : { in: [given, [...condition.answers]] }
    const isOpen = { or: [{ '==': [given, null] }, { in: [UNKNOWN, given] }] }
    return { if: [isMet, 2, isOpen, 1, 0] }
  }
  const any = (lines: readonly Line[]): RulesLogic => ({ max: lines.map(strength) })
  const strength = (line: Line): RulesLogic =>
    line.and.length === 0 ? own(line) : { min: conditionsOf(line).map(own) }
  const criteria = ruleSet.criteria.map((criterion) => any(criterion.any))
  return (answers) => criteria.map((logic) => jsonLogic.apply(logic, answers) as number)
}

/** json-rules-engine: a rule for each criterion that is raised, and one for each that is at least open. */
export function withJsonRulesEngine(ruleSet: RuleSet): OtherEngine {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator<string | readonly string[] | undefined, readonly string[]>('meets', (given, wanted) =>
    given === undefined
      ? wanted.includes(UNKNOWN)
      : typeof given === 'string'
        ? wanted.includes(given)
        : given.some((id) => wanted.includes(id)),
  )
  const condition = (line: Line, more: readonly string[]): NestedCondition => {
    const all = conditionsOf(line).map(({ question, answers }) => ({
      fact: question,
      operator: 'meets',
      value: [...answers, ...more],
    }))
    return all.length === 1 ? all[0]! : { all }
  }
  for (const [place, { any }] of ruleSet.criteria.entries()) {
    for (const more of [[], [UNKNOWN]]) {
      const conditions = { any: any.map((line) => condition(line, more)) }
      engine.addRule({ conditions, event: { type: String(place), params: { state: 2 - more.length } } })
    }
  }
  return async (answers) => {
    const { events } = await engine.run({ ...answers })
    const states = ruleSet.criteria.map(() => 0)
    for (const { type, params } of events)
      states[Number(type)] = Math.max(states[Number(type)]!, params!['state'])
    return states
  }
}

/** Zen: one node with an expression for each criterion. */
export function withZen(ruleSet: RuleSet): OtherEngine {
  const name = (id: string): string => id.replaceAll('-', '_')
  const texts = (ids: readonly string[]): string => `[${ids.map((id) => `'${id}'`).join(', ')}]`
  const own = (condition: Condition): string => {
    const given = name(condition.question)
    const isMet = isSeveral(ruleSet, condition)
      ? `some(${given}, # in ${texts(condition.answers)})`
      : `${given} in ${texts(condition.answers)}`
    const isOpen = isSeveral(ruleSet, condition)
      ? `some(${given}, # == '${UNKNOWN}')`
      : `${given} == '${UNKNOWN}'`
    return `(${isMet} ? 2 : (${isOpen} ? 1 : 0))`
  }
  const any = (lines: readonly Line[]): string => `max([${lines.map(strength).join(', ')}])`
  const strength = (line: Line): string =>
    line.and.length === 0 ? own(line) : `min([${conditionsOf(line).map(own).join(', ')}])`
  const expressions = ruleSet.criteria.map((criterion, place) => ({
    id: String(place),
    key: `c${place}`,
    value: any(criterion.any),
  }))
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'states',
        type: 'expressionNode',
        name: 'states',
        position: { x: 0, y: 0 },
        content: { expressions },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 0, y: 0 } },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'states' },
      { id: 'b', type: 'edge', sourceId: 'states', targetId: 'out' },
    ],
  }
  const decision = new ZenEngine().createDecision(content)
  const unanswered = ruleSet.questions.map(({ id, choose }) => [
    name(id),
    choose === 'one' ? UNKNOWN : [UNKNOWN],
  ])
  return async (answers) => {
    const given = Object.entries(answers).map(([id, value]) => [name(id), value])
    const { result } = await decision.evaluate({
      ...Object.fromEntries(unanswered),
      ...Object.fromEntries(given),
    })
    return ruleSet.criteria.map((_, place) => (result as Record<string, number>)[`c${place}`]!)
  }
}
