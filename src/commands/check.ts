import { localContacts } from '../config/config.ts'
import { exitCode, responseExitBase } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import type { CommonOptions } from './common-options.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { assess } from '../triage/assess.ts'
import { rankOf } from '../triage/structure.ts'
import { openAnswers } from './answers.ts'
import { loadConfig } from './configuration.ts'
import {
  fieldsMissing,
  outputPage,
  recommendationText,
  recordOf,
  saveRecord,
  type Finished,
} from './output.ts'
import { report, trouble, type Format } from './report.ts'
import type { Trouble } from './rule-set.ts'

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
  io.stdout.write(recommendationText(finished.value, options.format, outputPage(io, options.color)))
  return options.exitCode ? responseExitBase + rankOf(ruleSet, assessment.response) : exitCode.done
}

async function decide(io: Io, path: string, options: CheckOptions): Promise<Result<Finished, Trouble>> {
  const opened = await openAnswers(io, path, options.rules)
  if (!opened.ok) return opened
  const { ruleSet, answers } = opened.value
  const assessment = assess(ruleSet, answers)
  if (options.strict && !assessment.complete) {
    const problem: Problem = {
      code: 'answers-missing',
      args: { questions: assessment.unanswered },
      place: null,
    }
    return failed({ problems: [problem], texts: {}, exit: exitCode.incomplete })
  }
  const contacts = localContacts(await loadConfig(io, options, ruleSet, options.format))
  return ok({ ...opened.value, assessment, contacts, practice: false })
}
