import type { MachineBlock, Checks } from '../record/block.ts'
import { composeRecord } from '../record/compose.ts'
import type { Fields } from '../record/fields.ts'
import { settingMark } from '../record/marks.ts'
import type { LocalContacts } from '../record/outcome.ts'
import { plainText } from '../guard/plain-text.ts'
import type { RecordFile } from '../record/record-file.ts'
import { wordsOf, writtenIn } from '../record/sections.ts'
import type { RuleSet } from '../rules/model.ts'
import { assess } from '../triage/assess.ts'
import { renamedAnswers } from '../triage/renamed-answers.ts'
import { recordLines } from './record.ts'

/**
 * The lines of a record above its block, as the program writes them from the answers in the block and from what people
 * wrote, as far as that is known: an earlier record is not.
 */
export function rewritten(
  ruleSet: RuleSet,
  { replay, checks }: MachineBlock,
  file: RecordFile,
  contacts: LocalContacts,
): readonly string[] {
  const { answers } = renamedAnswers(ruleSet, replay.answers)
  const assessment = assess(ruleSet, answers)
  const setting = file.lines.find((line) => line.startsWith(settingMark))
  return recordLines(
    composeRecord({
      outcome: { ruleSet, answers, assessment, contacts, practice: replay.practice },
      fields: fieldsIn(ruleSet, checks, file),
      recordedAt: replay.recordedAt,
      setting: setting?.slice(settingMark.length) ?? null,
      shipped: file.lines.includes('  These rules came with the program, unchanged.'),
    }),
  )
}

/** What people wrote, line by line as it stands in the file. */
function fieldsIn({ record }: RuleSet, checks: Checks, { lines }: RecordFile): Fields {
  return Object.fromEntries(
    [...writtenIn(lines, checks)].flatMap(([id, written]) => {
      const choices = record.find((field) => field.id === id)?.choices ?? []
      const words = wordsOf(written)
      const text = plainText(choices.find(({ label }) => label === words)?.id ?? words)
      return text.ok ? [[id, text.value] as const] : []
    }),
  )
}
