import { localContacts } from '../../config/config.ts'
import { exitCode } from '../../problems/exit-codes.ts'
import type { Problem } from '../../problems/problem.ts'
import { pageWidth } from '../../render/page.ts'
import { wrap } from '../../render/wrap.ts'
import type { RuleSet } from '../../rules/model.ts'
import { facilitatorNotes } from '../../training/facilitator-notes.ts'
import { handout } from '../../training/handout.ts'
import { paperText, type Paper } from '../../training/paper.ts'
import { takeaway } from '../../training/takeaway.ts'
import type { WorkshopTally } from '../../training/tally.ts'
import * as wording from '../../training/wording.ts'
import type { Io } from '../../world/io.ts'
import { saveNew } from '../../world/save.ts'
import type { CommonOptions } from '../common-options.ts'
import { loadConfig } from '../configuration.ts'
import { trouble } from '../report.ts'
import { planFor, type Programme } from './plan.ts'

/** Where the papers go: Markdown, or a page to print where the name ends in .html. */
export interface PaperOptions extends CommonOptions {
  readonly handout?: string
  readonly notes?: string
  readonly takeaway?: string
}

/** Writes what is wanted before a workshop, each to a new file, and gives the exit code. */
export async function writePapers(
  io: Io,
  programme: Programme,
  rules: string | undefined,
  options: PaperOptions,
): Promise<number> {
  const planned = await planFor(io, programme, [], rules)
  if (!planned.ok) return trouble(io, planned.problems, 'text')
  const { plan } = planned.value
  const wanted: readonly (readonly [string | undefined, () => Paper, (path: string) => string])[] = [
    [options.handout, () => handout(plan.ruleSet, plan.stories), wording.handoutSaved],
    [options.notes, () => facilitatorNotes(plan), wording.notesSaved],
  ]
  for (const [path, paper, saved] of wanted) {
    if (path === undefined) continue
    const problems = await write(io, path, paper(), saved)
    if (problems.length > 0) return trouble(io, { problems, texts: {}, exit: exitCode.file }, 'text')
  }
  return exitCode.done
}

/** Writes what people take with them, with what the room said where it has met. Gives what went wrong. */
export async function writeTakeaway(
  io: Io,
  ruleSet: RuleSet,
  tally: WorkshopTally | null,
  options: PaperOptions,
): Promise<readonly Problem[]> {
  if (options.takeaway === undefined) return []
  const contacts = localContacts(await loadConfig(io, options, ruleSet, 'short'))
  return write(io, options.takeaway, takeaway(ruleSet, contacts, tally), wording.takeawaySaved)
}

async function write(
  io: Io,
  path: string,
  paper: Paper,
  told: (path: string) => string,
): Promise<readonly Problem[]> {
  const saved = await saveNew(io, path, paperText(paper, path))
  if (!saved.ok) return saved.problems
  io.stderr.write(`${wrap(told(saved.value), pageWidth(io.columns())).join('\n')}\n`)
  return []
}
