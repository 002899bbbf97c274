import { exitCode, responseExitBase } from '../exit-codes.ts'
import type { Io } from '../io.ts'
import type { Problem } from '../problems.ts'
import type { CommonOptions } from '../program.ts'
import { readStream, readText } from '../read-text.ts'
import { readFields, type Fields } from '../record/fields.ts'
import { failed, ok, type Result } from '../result.ts'
import type { RuleSet } from '../rules/model.ts'
import { readAnswers } from '../triage/answers.ts'
import { answersFile, type AnswersFile } from '../triage/answers-file.ts'
import { assess } from '../triage/assess.ts'
import type { Answers } from '../triage/assessment.ts'
import { rankOf } from '../triage/structure.ts'
import { fieldsMissing, lookOf, recommendationText, recordOf, saveRecord, type Finished } from './outcome.ts'
import { report, trouble, type Format } from './report.ts'
import { openRuleSet, standardRuleSet, type Trouble } from './rule-set.ts'

export interface CheckOptions extends CommonOptions {
  readonly format: Format
  readonly record?: string
  readonly strict?: boolean
  readonly exitCode?: boolean
}

/** One answers file in, a recommendation out. Never a prompt; nothing is written where there is a mistake. */
export async function check(io: Io, file: string, options: CheckOptions): Promise<number> {
  const finished = await decide(io, file, options)
  if (!finished.ok) return trouble(io, finished.problems, options.format)
  const { ruleSet, assessment } = finished.value
  if (options.record !== undefined) {
    const missing = fieldsMissing(finished.value)
    if (missing !== null) {
      report(io, [missing], options.format)
      if (options.strict) return exitCode.incomplete
    }
    const saved = await saveRecord(io, recordOf(io, finished.value), options.record)
    if (!saved.ok) return trouble(io, saved.problems, options.format)
  }
  io.stdout.write(recommendationText(finished.value, options.format, lookOf(io, options.color)))
  return options.exitCode ? responseExitBase + rankOf(ruleSet, assessment.response) : exitCode.done
}

async function decide(io: Io, path: string, options: CheckOptions): Promise<Result<Finished, Trouble>> {
  const file = path === '-' ? 'standard input' : path
  const text = await (path === '-' ? readStream(io.stdin, file) : readText(io.files, path))
  if (!text.ok) return failed({ problems: text.problems, texts: {}, exit: exitCode.file })
  const wrong = (problems: readonly Problem[]): Result<never, Trouble> =>
    failed({ problems, texts: { [file]: text.value }, exit: exitCode.answers })
  const given = answersFile(text.value, file)
  if (!given.ok) return wrong(given.problems)
  const named = given.value.rules
  if (options.rules !== undefined && named !== null && options.rules !== named) {
    const args = { given: options.rules, inFile: named }
    return wrong([{ code: 'rules-differ', args, place: given.value.placeOf(['rules']) }])
  }
  const opened = await openRuleSet(io, options.rules ?? named ?? standardRuleSet)
  if (!opened.ok) return opened
  const { ruleSet } = opened.value
  const read = readAll(ruleSet, given.value)
  if (!read.ok) return wrong(read.problems)
  const { answers, fields } = read.value
  const assessment = assess(ruleSet, answers)
  if (options.strict && !assessment.complete) {
    const problem: Problem = {
      code: 'answers-missing',
      args: { questions: assessment.unanswered },
      place: null,
    }
    return failed({ problems: [problem], texts: {}, exit: exitCode.incomplete })
  }
  return ok({ ...opened.value, answers, assessment, contacts: {}, practice: false, fields })
}

/** Everything that stands in the file, all problems at once. */
function readAll(
  ruleSet: RuleSet,
  given: AnswersFile,
): Result<{ answers: Answers; fields: Fields }, readonly Problem[]> {
  const nation: readonly Problem[] =
    given.nation === null || given.nation === ruleSet.rules.nation
      ? []
      : [{ code: 'other-nation', args: { nation: ruleSet.rules.nation }, place: given.placeOf(['nation']) }]
  const answers = readAnswers(ruleSet, given.answers, (path) => given.placeOf(['answers', ...path]))
  const fields = readFields(ruleSet, given.record, (path) => given.placeOf(['record', ...path]))
  if (answers.ok && fields.ok && nation.length === 0)
    return ok({ answers: answers.value, fields: fields.value })
  return failed([...nation, ...(answers.ok ? [] : answers.problems), ...(fields.ok ? [] : fields.problems)])
}
