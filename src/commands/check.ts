import { localContacts } from '../config/config.ts'
import { exitCode, responseExitBase } from '../problems/exit-codes.ts'
import type { Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import type { CommonOptions } from './common-options.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { assess } from '../triage/assess.ts'
import type { Page } from '../render/page.ts'
import { renderPart } from '../render/recommendation.ts'
import type { RecommendationPart } from '../render/recommendation-parts.ts'
import { rankOf } from '../rules/lookup.ts'
import { openAnswers, type OpenedAnswers } from './answers.ts'
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
  /** Only the first page of the recommendation, or only one part of it. */
  readonly brief?: boolean
  readonly forPen?: boolean
  readonly part?: RecommendationPart
}

/**
 * One answers file in, a recommendation out: first of all, whatever becomes of the record. Never a prompt; nothing is
 * written where there is a mistake in the file.
 */
export async function check(io: Io, file: string, options: CheckOptions): Promise<number> {
  const finished = await decide(io, file, options)
  if (!finished.ok) return trouble(io, finished.problems, options.format)
  const { ruleSet, assessment, notes } = finished.value
  if (notes.length > 0) report(io, notes, options.format)
  io.stdout.write(printed(finished.value, options, outputPage(io, options.color)))
  const kept = await keepRecord(io, finished.value, options)
  if (kept !== exitCode.done) return kept
  return options.exitCode ? responseExitBase + rankOf(ruleSet, assessment.response) : exitCode.done
}

function printed(finished: Finished, { format, brief, part }: CheckOptions, page: Page): string {
  const only = brief ? 'first' : part
  return only === undefined ? recommendationText(finished, format, page) : renderPart(finished, only, page)
}

/** Writes the record, where one is asked for. Says what stood in the way, and gives the exit code for it. */
async function keepRecord(
  io: Io,
  finished: Finished,
  { record, strict, format, forPen }: CheckOptions,
): Promise<number> {
  if (record === undefined) return exitCode.done
  const missing = fieldsMissing(finished)
  if (missing !== null) {
    report(io, [missing], format)
    if (strict) return exitCode.incomplete
  }
  const saved = await saveRecord(io, recordOf(io, { ...finished, forPen: forPen ?? false }), record)
  return saved.ok ? exitCode.done : trouble(io, saved.problems, format)
}

async function decide(
  io: Io,
  path: string,
  options: CheckOptions,
): Promise<Result<Finished & Pick<OpenedAnswers, 'notes'>, Trouble>> {
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
