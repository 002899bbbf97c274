import { exitCode } from '../../problems/exit-codes.ts'
import type { Io } from '../../world/io.ts'
import { handout } from '../../training/handout.ts'
import * as wording from '../../training/wording.ts'
import { saveNew } from '../../world/save.ts'
import { pageWidth } from '../../render/page.ts'
import { wrap } from '../../render/wrap.ts'
import { trouble } from '../report.ts'
import { openRuleSet } from '../rule-set.ts'
import { storiesOf, type Chosen } from './plan.ts'

/** Writes the handout of these scenarios to a new file, and gives the exit code. */
export async function writeHandout(
  io: Io,
  scenarios: readonly Chosen[],
  rules: string | undefined,
  path: string,
): Promise<number> {
  const opened = await openRuleSet(io, rules ?? scenarios[0]!.scenario.rules)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const { ruleSet } = opened.value
  const saved = await saveNew(io, path, handout(ruleSet, storiesOf(ruleSet, scenarios)))
  if (!saved.ok) return trouble(io, { problems: saved.problems, texts: {}, exit: exitCode.file }, 'text')
  io.stderr.write(`${wrap(wording.handoutSaved(saved.value), pageWidth(io.columns())).join('\n')}\n`)
  return exitCode.done
}
