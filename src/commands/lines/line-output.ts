import { withHiddenEscaped } from '../../text/hidden.ts'
import type { Problem } from '../../problems/problem.ts'
import { assessmentData } from '../../render/json.ts'
import type { RuleSet } from '../../rules/model.ts'
import { assess } from '../../triage/assess.ts'
import type { Answers, Decision } from '../../triage/assessment.ts'
import { problemData } from '../report.ts'
import type { Writer } from './writer.ts'

/** What a line says, with nothing wrong about it, and what the rules make of it. */
export interface Case {
  readonly ruleSet: RuleSet
  readonly reference: string | null
  readonly answers: Answers
  readonly decision: Decision
}

/** One JSON object and a line end: brief, or the whole assessment. */
export function writeCase(out: Writer, line: number, found: Case, full: boolean): void {
  out.ascii(`{"line":${line},`)
  if (found.reference !== null) out.text(`"reference":${withHiddenEscaped(JSON.stringify(found.reference))},`)
  if (full)
    out.text(JSON.stringify(assessmentData(found.ruleSet, assess(found.ruleSet, found.answers))).slice(1))
  else writeDecision(out, found.decision)
  out.ascii('\n')
}

/** Put together by hand, as ids are lower-case words: in a quarter of the time. */
function writeDecision(out: Writer, decision: Decision): void {
  const { response, decided, complete } = decision
  out.ascii(`"response":"${response}","decided":${decided},"complete":${complete},"raised":`)
  writeIds(out, decision.raised)
  out.ascii(',"notRuledOut":')
  writeIds(out, decision.notRuledOut)
  out.ascii(',"unanswered":')
  writeIds(out, decision.unanswered)
  out.ascii('}')
}

function writeIds(out: Writer, ids: readonly string[]): void {
  let before = '["'
  for (const id of ids) {
    out.ascii(before)
    out.ascii(id)
    before = '","'
  }
  out.ascii(ids.length === 0 ? '[]' : '"]')
}

/** The same for a line that cannot be used: the first problem, and the others in its `more`. */
export function writeProblems(out: Writer, line: number, problems: readonly Problem[]): void {
  const [first, ...more] = problems.map((problem) => problemData(onLine(problem, line)))
  out.text(`${withHiddenEscaped(JSON.stringify({ line, ...first, ...(more.length > 0 ? { more } : {}) }))}\n`)
}

/** Places were counted within the line. */
function onLine(problem: Problem, line: number): Problem {
  return problem.place === null ? problem : { ...problem, place: { ...problem.place, line } }
}
