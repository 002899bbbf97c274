import type { Problem } from '../../problems.ts'
import { assessmentData } from '../../render/json.ts'
import type { RuleSet } from '../../rules/model.ts'
import { assess } from '../../triage/assess.ts'
import type { Answers } from '../../triage/assessment.ts'
import type { Decision } from '../../triage/decide.ts'
import { problemData } from '../report.ts'

/** What a line says, with nothing wrong about it, and what the rules make of it. */
export interface Case {
  readonly ruleSet: RuleSet
  readonly reference: string | null
  readonly answers: Answers
  readonly decision: Decision
}

/** One JSON object and a line end: brief, or the whole assessment. */
export function caseLine(
  line: number,
  { ruleSet, reference, answers, decision }: Case,
  full: boolean,
): string {
  const head = `{"line":${line},${reference === null ? '' : `"reference":${JSON.stringify(reference)},`}`
  const outcome = full
    ? JSON.stringify(assessmentData(ruleSet, assess(ruleSet, answers)))
    : decisionJson(decision)
  return `${head}${outcome.slice(1)}\n`
}

/** Put together by hand, as ids are lower-case words and need no escaping: a third of the time. */
function decisionJson({ response, decided, complete, raised, notRuledOut, unanswered }: Decision): string {
  const brief = `{"response":"${response}","decided":${decided},"complete":${complete}`
  return `${brief},"raised":${list(raised)},"notRuledOut":${list(notRuledOut)},"unanswered":${list(unanswered)}}`
}

const list = (ids: readonly string[]): string => (ids.length === 0 ? '[]' : `["${ids.join('","')}"]`)

/** The same for a line that cannot be used: the first problem, and the others in its `more`. */
export function problemLine(line: number, problems: readonly Problem[]): string {
  const [first, ...more] = problems.map((problem) => problemData(onLine(problem, line)))
  return `${JSON.stringify({ line, ...first, ...(more.length > 0 ? { more } : {}) })}\n`
}

/** Places were counted within the line. */
function onLine(problem: Problem, line: number): Problem {
  return problem.place === null ? problem : { ...problem, place: { ...problem.place, line } }
}
