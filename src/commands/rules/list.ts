import { exitCode } from '../../problems/exit-codes.ts'
import { outputColumns, type Io } from '../../world/io.ts'
import { pageWidth } from '../../render/page.ts'
import { renderRuleSetList } from '../../render/rule-set-list.ts'
import { openRuleSet, shippedIds } from '../rule-set.ts'

/** Lists the rule sets that ship. */
export async function listRules(io: Io): Promise<number> {
  const opened = await Promise.all(shippedIds().map((id) => openRuleSet(io, id)))
  const ruleSets = opened.flatMap((each) => (each.ok ? [each.value.ruleSet] : []))
  io.stdout.write(renderRuleSetList(ruleSets, pageWidth(outputColumns(io))))
  return exitCode.done
}
