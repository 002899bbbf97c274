import { isAscii, isUtf8 } from 'node:buffer'
import type { Io } from '../../io.ts'
import { largestFile, textOf } from '../../read-text.ts'
import { readFields } from '../../record/fields.ts'
import { isPlainReference } from '../../record/plain-text/plain-reference.ts'
import type { Problem } from '../../problems.ts'
import { ok, type Result } from '../../result.ts'
import type { RuleSet } from '../../rules/model.ts'
import type { Answers } from '../../triage/assessment.ts'
import { decide } from '../../triage/decide.ts'
import { plainAnswers, stringsBetween, type PlainAnswers } from '../../triage/plain-answers.ts'
import { readCarefully } from '../answers.ts'
import { openRuleSet, standardRuleSet, type OpenedRuleSet, type Trouble } from '../rule-set.ts'
import { caseLine, problemLine, type Case } from './line-output.ts'

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
    const tally = { errors: 0 }
    let written = ''
    let start = 0
    for (let line = first; start < buffer.length; line += 1) {
      const found = buffer.indexOf(newline, start)
      const end = found < 0 ? buffer.length : found
      const quick =
        isText || isUtf8(buffer.subarray(start, end))
          ? this.#quickly(buffer.toString(encoding, start, end), stringsBetween(buffer, start, end))
          : null
      written +=
        quick === null
          ? await this.#carefully(buffer.subarray(start, end), line, tally)
          : this.#tell(line, quick, tally)
      start = end + 1
    }
    return { bytes: new TextEncoder().encode(written), errors: tally.errors }
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
    return { ruleSet, reference: fields['reference'] ?? null, answers: answers as Answers, decision }
  }

  async #carefully(bytes: Uint8Array, line: number, tally: Tally): Promise<string> {
    const { file, rules } = this.#settings
    if (bytes.length > largestFile) return this.#tooLong(line, tally)
    const text = textOf(bytes, file)
    if (!text.ok) return error(line, text.problems, tally)
    if (text.value.trim() === '') return ''
    const opened = await readCarefully(text.value, file, rules, (idOrFile) => this.open(idOrFile))
    if (!opened.ok) return error(line, opened.problems.problems, tally)
    const { ruleSet, answers, fields } = opened.value
    const decision = decide(ruleSet, answers)!
    return this.#tell(line, { ruleSet, reference: fields['reference'] ?? null, answers, decision }, tally)
  }

  /** What is said of a line that was too long to be held. */
  tooLong(line: number): CheckedLines {
    const tally = { errors: 0 }
    return { bytes: new TextEncoder().encode(this.#tooLong(line, tally)), ...tally }
  }

  #tooLong(line: number, tally: Tally): string {
    const place = { kind: 'text', file: this.#settings.file, line, column: 1, length: 1 } as const
    return error(line, [{ code: 'line-too-long', args: { limit: largestFile }, place }], tally)
  }

  #tell(line: number, found: Case, tally: Tally): string {
    const { unanswered } = found.decision
    if (this.#settings.strict && unanswered.length > 0) {
      const args = { questions: unanswered }
      return error(line, [{ code: 'answers-missing', args, place: null }], tally)
    }
    return caseLine(line, found, this.#settings.full)
  }
}

interface Tally {
  errors: number
}

function error(line: number, problems: readonly Problem[], tally: Tally): string {
  tally.errors += 1
  return problemLine(line, problems)
}

/** Null where a field is refused. Most records are a plain reference and no more, about which no guard need be asked. */
function fieldsIn(ruleSet: RuleSet, record: PlainAnswers['record']): PlainAnswers['record'] | null {
  let isPlain = ruleSet.record.some(({ id, choices }) => id === 'reference' && choices.length === 0)
  for (const id in record) isPlain &&= id === 'reference' && isPlainReference(record[id]!)
  if (isPlain) return record
  const read = readFields(ruleSet, record, () => null)
  return read.ok ? read.value : null
}
