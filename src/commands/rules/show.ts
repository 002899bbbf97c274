import { answerSpace } from '../../analysis/answer-space.ts'
import { below } from '../../analysis/below.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import { commandOf } from '../../world/program.ts'
import type { Io } from '../../world/io.ts'
import type { Problem } from '../../problems/problem.ts'
import { localContacts } from '../../config/config.ts'
import type { CommonOptions } from '../common-options.ts'
import { loadConfig } from '../configuration.ts'
import { exactly } from '../../render/amount.ts'
import { renderAnswerSpace } from '../../render/answer-space.ts'
import { renderBelow } from '../../render/below.ts'
import { renderDocument } from '../../render/document/document.ts'
import { renderQuestionSheet } from '../../render/document/question-sheet.ts'
import { nearest } from '../../text/nearest.ts'
import { report, trouble, type Format } from '../report.ts'
import { openReviews, reviewFolder } from '../reviews.ts'
import { openRuleSet, standardRuleSet } from '../rule-set.ts'

export interface RulesShowOptions extends CommonOptions {
  readonly below?: string
  readonly questions?: boolean
  readonly reviewed?: boolean
  readonly counts?: boolean
  readonly format: Format
}

/** Prints a rule set to read on paper: all of it, what can end below a response, its questions, or counts. */
export async function showRules(
  io: Io,
  idOrFile: string | undefined,
  options: RulesShowOptions,
): Promise<number> {
  const named = idOrFile ?? options.rules ?? standardRuleSet
  const opened = await openRuleSet(io, named)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const { ruleSet } = opened.value
  if (options.reviewed) {
    const { files, troubles } = await openReviews(io, reviewFolder(named), ruleSet)
    for (const { problems, texts } of troubles) report(io, problems, 'text', texts)
    const { reviewedText } = await import('../../review/listing.ts')
    io.stdout.write(
      reviewedText(
        ruleSet,
        files.map(({ review }) => review),
        commandOf(io, `rules review ${named}`),
      ),
    )
    return troubles[0]?.exit ?? exitCode.done
  }
  if (options.counts) {
    const space = answerSpace(ruleSet)
    io.stdout.write(
      options.format === 'json' ? `${JSON.stringify(space, exactly, 2)}\n` : renderAnswerSpace(space, 80),
    )
    return exitCode.done
  }
  if (options.below !== undefined) {
    const known = ruleSet.responses.map(({ id }) => id)
    if (!known.includes(options.below)) {
      const args = { kind: 'response', nearest: nearest(options.below, known), known } as const
      const problem: Problem = { code: 'unknown-name', args, place: null }
      return trouble(io, { problems: [problem], texts: {}, exit: exitCode.usage }, 'text')
    }
    io.stdout.write(renderBelow(ruleSet, below(ruleSet, options.below)))
  } else if (options.questions) {
    const contacts = localContacts(await loadConfig(io, options, ruleSet, 'text'))
    io.stdout.write(renderQuestionSheet(ruleSet, contacts))
  } else io.stdout.write(renderDocument(ruleSet))
  return exitCode.done
}
