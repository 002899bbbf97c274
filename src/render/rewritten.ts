import { withId } from '../rules/lookup.ts'
import type { MachineBlock } from '../record/block.ts'
import { composeRecord } from '../record/compose.ts'
import type { Fields } from '../record/fields.ts'
import type { IncidentRecord } from '../record/incident-record.ts'
import { settingIn, wordsOf, writtenIn, type Checks } from '../record/sections.ts'
import type { LocalContacts } from '../record/outcome.ts'
import { plainText } from '../guard/plain-text.ts'
import type { RecordFile } from '../record/record-file.ts'
import type { RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import { earlierAnswers } from '../triage/earlier-answers.ts'
import { recordLines } from './record.ts'
import { shippedRules } from './record-view.ts'

/** The lines of a record above its block, as the program writes them from what stands in the file. */
export const rewritten = (
  ruleSet: RuleSet,
  block: MachineBlock,
  file: RecordFile,
  contacts: LocalContacts,
): readonly string[] => recordLines(recomposed(ruleSet, block, file, contacts))

/**
 * The record again from the answers in its block and from what people wrote, as far as that is known: an earlier record
 * is not.
 */
export function recomposed(
  ruleSet: RuleSet,
  { replay, checks }: MachineBlock,
  file: RecordFile,
  contacts: LocalContacts,
): IncidentRecord {
  const { answers } = earlierAnswers(ruleSet, replay.version, replay.answers)
  const assessment = assess(ruleSet, answers)
  return composeRecord({
    outcome: { ruleSet, answers, assessment, contacts, practice: replay.practice },
    fields: fieldsIn(ruleSet, checks, file),
    recordedAt: replay.recordedAt,
    setting: settingIn(file.lines),
    shipped: file.lines.includes(`  ${shippedRules}`),
    forPen: replay.forPen ?? false,
  })
}

/** What people wrote, line by line as it stands in the file. */
function fieldsIn({ record }: RuleSet, checks: Checks, { lines }: RecordFile): Fields {
  return Object.fromEntries(
    [...writtenIn(lines, checks)].flatMap(([id, written]) => {
      const choices = withId(record, id)?.choices ?? []
      const words = wordsOf(written)
      const text = plainText(choices.find(({ label }) => label === words)?.id ?? words)
      return text.ok ? [[id, text.value] as const] : []
    }),
  )
}
