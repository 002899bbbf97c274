import { fileLines } from '../record/file-lines.ts'
import { recordFile, type RecordFile } from '../record/record-file.ts'
import { settingIn, wordsOf, writtenIn } from '../record/sections.ts'
import { hasFault, verify } from '../record/verify.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { fieldWith, withId } from '../rules/lookup.ts'
import { UNKNOWN, type AnswerValue, type FieldRole, type RuleSet } from '../rules/model.ts'
import { isDay } from '../text/day.ts'
import type { Answers } from '../triage/assessment.ts'
import { askedQuestions } from '../triage/walk.ts'
import { dayIn } from './period.ts'

/** What is kept of a record while many are counted: ids, days and digests. Nothing that somebody wrote but the reference. */
export interface CaseFacts {
  /** Of a redacted copy: that of its original. */
  readonly sha256: string
  readonly isCopy: boolean
  /** The SHA-256 of the record that it follows on from; null where it is the first. */
  readonly follows: string | null
  /** On which the first record of the incident was written, as far as this one tells. */
  readonly firstDay: string
  readonly recordedAt: string
  readonly version: string
  readonly raised: readonly string[]
  /** Questions that were asked and are not answered, or not for sure. */
  readonly notKnown: readonly string[]
  /** Fields with choices by the id of the choice, and days. */
  readonly fields: Readonly<Record<string, string>>
  /** On which it was first known, where a day was written. */
  readonly knownDay: string | null
  readonly decided: string | null
  readonly referred: string | null
  readonly reference: string | null
  readonly settingType: string | null
  readonly settingName: string | null
}

/** Why a file is not counted. */
export const skipReasons = [
  'not-a-record',
  'altered',
  'practice',
  'note',
  'other-rules',
  'other-questions',
  'same-incident',
  'outside-period',
  'unreadable',
  'not-text',
  'link',
] as const
export type SkipReason = (typeof skipReasons)[number]

/** The facts of a file, where it is a record of that rule set as it was written. */
export function readFacts(bytes: Uint8Array, ruleSet: RuleSet): Result<CaseFacts, SkipReason> {
  const lines = fileLines(bytes)
  const file = recordFile(lines)
  if (file === null) return failed('not-a-record')
  const { replay } = file.read.block
  if (file.stated !== file.actual || file.read.firstWrong !== null) return failed('altered')
  if (replay.note) return failed('note')
  if (replay.rules !== ruleSet.rules.id) return failed('other-rules')
  if (replay.practice) return failed('practice')
  if (replay.digest !== ruleSet.digest && !hasSameQuestions(ruleSet, file)) return failed('other-questions')
  if (hasFault(verify(file, ruleSet, () => []))) return failed('altered')
  // A part of a text keeps the whole of it in memory: what is kept is made anew.
  return ok(JSON.parse(JSON.stringify(factsOf(file, ruleSet))) as CaseFacts)
}

/** Written under another edition that asks the same, as far as the record shows. */
function hasSameQuestions(ruleSet: RuleSet, { read }: RecordFile): boolean {
  const { answers, version, raised, notRuledOut, response } = read.block.replay
  if (ruleSet.earlier?.some((each) => each.version === version)) return false
  const has = (list: readonly { readonly id: string }[], id: string): boolean =>
    list.some((each) => each.id === id)
  return (
    has(ruleSet.responses, response) &&
    [...raised, ...notRuledOut].every((id) => has(ruleSet.criteria, id)) &&
    Object.entries(answers).every(([id, value]) => {
      const question = withId(ruleSet.questions, id)
      return (
        question !== undefined &&
        [value].flat().every((each) => each === UNKNOWN || has(question.answers, each))
      )
    })
  )
}

function factsOf(file: RecordFile, ruleSet: RuleSet): CaseFacts {
  const { replay, checks, redactedFrom } = file.read.block
  const fields: Record<string, string> = {}
  let knownDay: string | null = null
  let reference: string | null = null
  for (const [id, written] of writtenIn(file.lines, checks)) {
    const field = withId(ruleSet.record, id)
    const words = wordsOf(written)
    if (id === 'known-at') knownDay = dayIn(words)
    else if (field?.role === 'reference') reference = words
    const choice = field?.choices.find(({ label }) => label === words)?.id
    if (choice !== undefined) fields[id] = choice
    else if (field?.type === 'date' && isDay(words)) fields[id] = words
  }
  const inField = (role: FieldRole): string | null => fields[fieldWith(ruleSet, role)?.id ?? ''] ?? null
  const earlier = earlierIn(file.lines)
  const day = replay.recordedAt.slice(0, 10)
  const { setting = null } = replay.answers
  return {
    sha256: redactedFrom ?? file.actual,
    isCopy: redactedFrom !== null,
    follows: earlier?.sha256 ?? null,
    firstDay: earlier?.day != null && earlier.day < day ? earlier.day : day,
    recordedAt: replay.recordedAt,
    version: replay.version,
    raised: replay.raised,
    notKnown: askedQuestions(ruleSet, replay.answers)
      .map(({ id }) => id)
      .filter((id) => isNotKnown(replay.answers, id)),
    fields,
    knownDay,
    decided: inField('decision'),
    referred: inField('referred'),
    reference,
    settingType: typeof setting === 'string' && setting !== UNKNOWN ? setting : null,
    settingName: nameIn(settingIn(file.lines) ?? ''),
  }
}

/** The name of the setting, of what the head of a record says of it. */
function nameIn(setting: string): string | null {
  const [name = ''] = setting.split(/(?:^|; )(?:telephone|head:) /u)
  return name === '' ? null : name
}

function isNotKnown(answers: Answers, question: string): boolean {
  const value: AnswerValue | undefined = answers[question]
  return value === undefined || value === UNKNOWN || value.includes(UNKNOWN)
}

const earlierMark = '  Follows on from an earlier record'

/** The record that it names as the one before it: what people write stands behind a mark, and cannot pass for this. */
function earlierIn(
  lines: readonly string[],
): { readonly sha256: string; readonly day: string | null } | null {
  const start = lines.indexOf(earlierMark)
  if (start < 0) return null
  const below = lines.slice(start + 1).filter((line) => !line.startsWith('  |'))
  const [, sha256] = /^ {2}SHA-256: ([0-9a-f]{64})$/.exec(below[1] ?? '') ?? []
  return sha256 === undefined ? null : { sha256, day: dayIn(below[0] ?? '') }
}
