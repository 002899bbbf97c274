import { openRuleSet } from './commands/rule-set.ts'
import { system } from './world/io.ts'
import { message } from './problems/sentences.ts'
import { problem, type Problem } from './problems/problem.ts'
import { composeRecord as compose } from './record/compose.ts'
import { readFields } from './record/fields.ts'
import type { IncidentRecord } from './record/incident-record.ts'
import { isIsoTime } from './record/time.ts'
import { renderRecordText } from './render/record.ts'
import type { AnswerValue, Criterion, Question, RuleSet, Step } from './rules/model.ts'
import { shownPointer } from './text/json.ts'
import { isPlainObject } from './text/json-object.ts'
import { withHiddenNamed } from './text/hidden.ts'
import { readAnswers } from './triage/answers.ts'
import { assess as assessRead } from './triage/assess.ts'
import { nextQuestion as nextRead } from './triage/walk.ts'
import type { Answers, Assessment, Change, CriterionState, Reason, State } from './triage/assessment.ts'

export type {
  Answers,
  AnswerValue,
  Assessment,
  Change,
  Criterion,
  CriterionState,
  IncidentRecord,
  Problem,
  Question,
  Reason,
  RuleSet,
  State,
  Step,
}

/** What was given has mistakes in it. The message says what each is and what to do; none repeats an answer or a text. */
export class Mistakes extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(sentences).join('\n'))
    this.name = 'Mistakes'
    this.problems = problems
  }
}

function sentences(found: Problem): string {
  const { what, todo } = message(found)
  const { place } = found
  const where = place?.kind === 'text' ? `${place.file}:${place.line}:${place.column}` : place?.pointer
  return withHiddenNamed(`${where ? `${where}: ` : ''}${what} ${todo}`)
}

/** The rule set with that id, of those that ship, or the one in that YAML file. Rejects with `Mistakes`. */
export async function loadRuleSet(idOrFile: string): Promise<RuleSet> {
  if (typeof idOrFile !== 'string') throw wrongType([], 'the id or the file of a rule set, as a string')
  const opened = await openRuleSet(system(), idOrFile)
  if (!opened.ok) throw new Mistakes(opened.problems.problems)
  if (opened.value.shipped) shipped.add(opened.value.ruleSet)
  return opened.value.ruleSet
}

const shipped = new WeakSet<RuleSet>()

/** Holds the answers against every criterion; one that is missing counts as don't know. Throws `Mistakes`. */
export const assess = (ruleSet: RuleSet, answers: Answers): Assessment =>
  assessRead(ruleSet, checked(ruleSet, answers))

/** The first question that is to be asked and has no answer; null where there is none. Throws `Mistakes`. */
export const nextQuestion = (ruleSet: RuleSet, answers: Answers): Question | null =>
  nextRead(ruleSet, checked(ruleSet, answers))

/** What is written into a record. */
export interface RecordOptions {
  /** Texts by the id of the record field, such as `reference`. Nothing but words gets through. */
  readonly fields?: Readonly<Record<string, string>>
  /** ISO 8601 with zone. */
  readonly recordedAt: string
  /** Nobody real is concerned: the record says so in every part. */
  readonly practice?: boolean
}

/** The incident record as data, and as the plain text that is kept. The same input gives the same. Throws `Mistakes`. */
export function composeRecord(
  ruleSet: RuleSet,
  answers: Answers,
  options: RecordOptions,
): { readonly record: IncidentRecord; readonly text: string } {
  const { fields, recordedAt, practice } = checkedOptions(ruleSet, options)
  const given = checked(ruleSet, answers)
  const record = compose({
    outcome: { ruleSet, answers: given, assessment: assessRead(ruleSet, given), contacts: {}, practice },
    fields,
    recordedAt,
    setting: null,
    shipped: shipped.has(ruleSet),
  })
  return { record, text: renderRecordText(record) }
}

function checkedOptions(ruleSet: RuleSet, options: unknown) {
  if (!isPlainObject(options)) throw wrongType([], 'an object with “recordedAt” in it')
  const { fields = {}, recordedAt, practice = false } = options
  if (!isPlainObject(fields)) throw wrongType(['fields'], 'an object: record fields and their text')
  for (const [id, text] of Object.entries(fields))
    if (typeof text !== 'string') throw wrongType(['fields', id], 'text')
  if (typeof practice !== 'boolean') throw wrongType(['practice'], 'true or false')
  if (typeof recordedAt !== 'string' || !isIsoTime(recordedAt))
    throw new Mistakes([problem('not-a-time', {}, pointer(['recordedAt']))])
  const read = readFields(ruleSet, fields as Readonly<Record<string, string>>, (path) =>
    pointer(['fields', ...path]),
  )
  if (!read.ok) throw new Mistakes(read.problems)
  return { fields: read.value, recordedAt, practice }
}

const wrongType = (path: readonly string[], expected: string): Mistakes =>
  new Mistakes([problem('wrong-type', { expected }, pointer(path))])

function checked(ruleSet: RuleSet, answers: Answers): Answers {
  const read = readAnswers(ruleSet, answers, (path) => pointer(['answers', ...path]))
  if (!read.ok) throw new Mistakes(read.problems)
  return read.value
}

const pointer = (path: readonly string[]) =>
  ({ kind: 'pointer', file: '', pointer: shownPointer(path), line: 1, column: 1 }) as const
