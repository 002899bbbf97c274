import { isAscii, isUtf8 } from 'node:buffer'
import type { Io } from '../../world/io.ts'
import { largestFile, textOf } from '../../world/read-text.ts'
import { readFields } from '../../record/fields.ts'
import { isPlainReference } from '../../guard/plain-reference.ts'
import type { Problem } from '../../problems/problem.ts'
import { ok, type Result } from '../../problems/result.ts'
import { fieldWith } from '../../rules/lookup.ts'
import type { RuleSet } from '../../rules/model.ts'
import type { Answers } from '../../triage/assessment.ts'
import { decide } from '../../triage/assess.ts'
import { stringsBetween } from '../../text/json-object.ts'
import { plainAnswers, type PlainAnswers } from './plain-answers.ts'
import { answersIn } from '../answers.ts'
import { openRuleSet, standardRuleSet, type OpenedRuleSet, type Trouble } from '../rule-set.ts'
import { writeCase, writeProblems, type Case } from './line-output.ts'
import { Writer } from './writer.ts'

/** The same for every line; plain data, as it is also sent to other threads. */
export interface LineSettings {
  /** What the input is called in problems. */
  readonly file: string
  readonly rules: string | undefined
  readonly strict: boolean
  readonly full: boolean
}

/** What became of some lines: one object a line, as UTF-8, and how many of them are errors. */
export interface CheckedLines {
  readonly bytes: Uint8Array
  readonly errors: number
}

const newline = 10

/** Holds one line after the other against the rules: fast where it is plainly right, else exactly as `check` does. */
export class LineChecker {
  readonly #io: Io
  readonly #settings: LineSettings
  readonly #opened = new Map<string, OpenedRuleSet>()

  constructor(io: Io, settings: LineSettings) {
    this.#io = io
    this.#settings = settings
  }

  /** The rule set with that id or in that file, read once for all lines. */
  async open(idOrFile: string): Promise<Result<OpenedRuleSet, Trouble>> {
    const known = this.#opened.get(idOrFile)
    if (known) return ok(known)
    const opened = await openRuleSet(this.#io, idOrFile)
    if (opened.ok) this.#opened.set(idOrFile, opened.value)
    return opened
  }

  /** Whole lines as UTF-8; `first` is the number of the first. Empty ones are passed over. */
  async check(bytes: Uint8Array, first: number): Promise<CheckedLines> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const encoding = isAscii(buffer) ? 'latin1' : 'utf8'
    const isText = isUtf8(buffer)
    const told = new Told()
    let start = 0
    for (let line = first; start < buffer.length; line += 1) {
      const found = buffer.indexOf(newline, start)
      const end = found < 0 ? buffer.length : found
      const from = start
      start = end + 1
      if (from === end) continue
      const quick =
        isText || isUtf8(buffer.subarray(from, end))
          ? this.#quickly(buffer.toString(encoding, from, end), stringsBetween(buffer, from, end))
          : null
      if (quick === null) await this.#carefully(buffer.subarray(from, end), line, told)
      else this.#tell(line, quick, told)
    }
    return told.end()
  }

  /** Null where something about the line is wrong, or perhaps wrong. */
  #quickly(text: string, strings: number): Case | null {
    const plain = plainAnswers(text, strings)
    if (plain === null) return null
    const { rules, nation, answers, record } = plain
    const opened = this.#opened.get(this.#settings.rules ?? rules ?? standardRuleSet)
    if (!opened) return null
    const { ruleSet } = opened
    if (rules !== null && rules !== ruleSet.rules.id) return null
    if (nation !== null && nation !== ruleSet.rules.nation) return null
    const fields = fieldsIn(ruleSet, record)
    const decision = decide(ruleSet, answers)
    if (fields === null || decision === null) return null
    return { ruleSet, reference: referenceOf(ruleSet, fields), answers: answers as Answers, decision }
  }

  async #carefully(bytes: Uint8Array, line: number, told: Told): Promise<void> {
    const { file, rules } = this.#settings
    if (bytes.length > largestFile) return this.#tellTooLong(line, told)
    const text = textOf(bytes, file)
    if (!text.ok) return told.error(line, text.problems)
    if (text.value.trim() === '') return
    const opened = await answersIn(text.value, file, rules, (idOrFile) => this.open(idOrFile))
    if (!opened.ok) return told.error(line, opened.problems.problems)
    const { ruleSet, answers, fields } = opened.value
    const decision = decide(ruleSet, answers)!
    this.#tell(line, { ruleSet, reference: referenceOf(ruleSet, fields), answers, decision }, told)
  }

  /** What is said of a line that was too long to be held. */
  tooLong(line: number): CheckedLines {
    const told = new Told()
    this.#tellTooLong(line, told)
    return told.end()
  }

  #tellTooLong(line: number, told: Told): void {
    const place = { kind: 'text', file: this.#settings.file, line, column: 1, length: 1 } as const
    told.error(line, [{ code: 'line-too-long', args: { limit: largestFile }, place }])
  }

  #tell(line: number, found: Case, told: Told): void {
    const { unanswered } = found.decision
    if (this.#settings.strict && unanswered.length > 0) {
      told.error(line, [{ code: 'answers-missing', args: { questions: unanswered }, place: null }])
    } else writeCase(told.out, line, found, this.#settings.full)
  }
}

/** What has been said so far of some lines. */
class Told {
  readonly out = new Writer()
  #errors = 0

  error(line: number, problems: readonly Problem[]): void {
    this.#errors += 1
    writeProblems(this.out, line, problems)
  }

  end(): CheckedLines {
    return { bytes: this.out.take(), errors: this.#errors }
  }
}

/** Null where a field is refused. Most records are a plain reference and no more, about which no guard need be asked. */
function fieldsIn(ruleSet: RuleSet, record: PlainAnswers['record']): PlainAnswers['record'] | null {
  const reference = fieldWith(ruleSet, 'reference')
  let isPlain = reference !== null && reference.choices.length === 0
  for (const id in record) isPlain &&= id === reference?.id && isPlainReference(record[id]!)
  if (isPlain) return record
  const read = readFields(ruleSet, record, () => null)
  return read.ok ? read.value : null
}

const referenceOf = (ruleSet: RuleSet, fields: PlainAnswers['record']): string | null =>
  fields[fieldWith(ruleSet, 'reference')?.id ?? ''] ?? null
