import { drawing } from '../../analysis/tree-picture.ts'
import type { Drawing } from '../../analysis/tree-picture.ts'
import { outputColumns, type Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { renderDot } from '../../render/drawing/dot.ts'
import { renderMermaid } from '../../render/drawing/mermaid.ts'
import { renderSvg } from '../../render/drawing/svg.ts'
import { renderOutline } from '../../render/drawing/text.ts'
import { pageWidth } from '../../render/page.ts'
import { ok, type Result } from '../../problems/result.ts'
import type { RuleSet } from '../../rules/model.ts'
import type { Answers } from '../../triage/assessment.ts'
import { openAnswers } from '../answers.ts'
import { trouble } from '../report.ts'
import { openRuleSet, standardRuleSet, type Trouble } from '../rule-set.ts'
import { put } from './put.ts'

export interface RulesDrawOptions extends CommonOptions {
  readonly format: 'text' | 'mermaid' | 'dot' | 'svg'
  readonly answers?: string
  readonly output: string
}

/** Draws the decision tree, with answers the way that they take through it. */
export async function drawRules(
  io: Io,
  idOrFile: string | undefined,
  options: RulesDrawOptions,
): Promise<number> {
  const opened = await open(io, options.answers, idOrFile ?? options.rules)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const picture = drawing(opened.value.ruleSet, opened.value.answers)
  return put(io, drawn(io, picture, options.format), options.output)
}

async function open(
  io: Io,
  answers: string | undefined,
  rules: string | undefined,
): Promise<Result<{ ruleSet: RuleSet; answers: Answers | null }, Trouble>> {
  if (answers !== undefined) return openAnswers(io, answers, rules)
  const opened = await openRuleSet(io, rules ?? standardRuleSet)
  return opened.ok ? ok({ ruleSet: opened.value.ruleSet, answers: null }) : opened
}

function drawn(io: Io, picture: Drawing, format: RulesDrawOptions['format']): string {
  switch (format) {
    case 'text':
      return renderOutline(picture, pageWidth(outputColumns(io)))
    case 'mermaid':
      return renderMermaid(picture)
    case 'dot':
      return renderDot(picture)
    case 'svg':
      return renderSvg(picture)
  }
}
