import { explain } from '../record/explain.ts'
import { readFields, type Fields, applyingFields, missingFields } from '../record/fields.ts'
import type { Outcome } from '../record/outcome.ts'
import { stepsToDo, tellsSteps, type NumberedStep } from '../render/steps.ts'
import { fieldMessage, refusalMessage, type FieldProblem } from '../problems/field-sentences.ts'
import type { FieldRole, RecordField } from '../rules/model.ts'
import { characters } from '../guard/refusal.ts'
import * as wording from './wording.ts'

/** Where the questions for the record stand: what has been filled in, and what has been left for the pen. */
export class FieldSession {
  fields: Fields
  readonly #case: Outcome
  #steps: readonly NumberedStep[] | null = null
  readonly #reopened: boolean
  /** Fields that have been put, in that order. */
  #trail: readonly RecordField[] = []
  #open: RecordField | null = null
  /** Fields that nothing needs are put only when somebody asks for them. */
  #putsOthers = false
  #restByHand = false

  /** `reopened`: there is an earlier record of the case, so that there are later entries. */
  constructor(given: Outcome, fields: Fields, reopened: boolean) {
    this.#case = given
    this.#reopened = reopened
    this.fields = fields
  }

  /**
   * The fields in the order in which they are put: the steps, which have just been read, then two on which it hangs what
   * is required. Nobody is asked for the time.
   */
  get all(): readonly RecordField[] {
    const fields = applyingFields(this.#case, this.fields).filter((field) => this.#isAsked(field))
    const first = putFirst.flatMap((role) => fields.filter((field) => field.role === role))
    return [...first, ...fields.filter((field) => !first.includes(field))]
  }

  #isAsked(field: RecordField): boolean {
    const isLater = field.section === 'later' && this.textOf(field) === null
    const hasNone = field.role === 'steps' && this.stepsFor(field).length === 0
    return field.role !== 'time' && !hasNone && (this.#reopened || !isLater)
  }

  /** The field to put next; null where each has been put, or has been filled in before. */
  next(): RecordField | null {
    if (this.#open) return this.#open
    if (this.#restByHand) return null
    const open = this.#unput()
    const { missing } = this
    const needed = open.find((field) => missing.includes(field) || isPutFirst(field))
    return needed ?? (this.#putsOthers ? (open[0] ?? null) : null)
  }

  /** Neither put nor filled in before. */
  #unput(): readonly RecordField[] {
    return this.all.filter((field) => !this.#trail.includes(field) && this.textOf(field) === null)
  }

  /** What the numbers in a field stand for: the steps that may have been done by now. */
  stepsFor({ role }: RecordField): readonly NumberedStep[] {
    if (role !== 'steps') return []
    return (this.#steps ??= stepsToDo(explain(this.#case)))
  }

  /** How many fields are still to be put, none of which is needed. */
  get others(): number {
    const { missing } = this
    return this.#unput().filter((field) => !missing.includes(field)).length
  }

  /** Puts the fields that nothing needs, too. */
  putOthers(): void {
    this.#putsOthers = true
    this.#restByHand = false
  }

  textOf({ id }: RecordField): string | null {
    return this.fields[id] ?? null
  }

  /** What is required, given the other fields, and empty. */
  get missing(): readonly RecordField[] {
    const missing = missingFields(this.#case, this.fields)
    return this.all.filter((field) => missing.includes(field))
  }

  /** Why the text cannot stand in that field, in words; null where it can. */
  refusal(field: RecordField, text: string): string | null {
    const read = this.#with(field, text)
    if (read.ok) {
      const steps = this.stepsFor(field)
      return steps.length === 0 || tellsSteps(text, steps) ? null : wording.noSuchSteps
    }
    return read.problems.map((problem) => refusalOf(problem, field, text)).join('\n')
  }

  /** Puts text in a field that has been found to take it. */
  write(field: RecordField, text: string): void {
    const read = this.#with(field, text)
    if (read.ok) this.fields = read.value
  }

  /** Takes out what stands in a field. */
  clear({ id }: RecordField): void {
    const { [id]: _, ...others } = this.fields
    this.fields = others
  }

  #with({ id }: RecordField, text: string): ReturnType<typeof readFields> {
    return readFields(this.#case.ruleSet, { ...this.fields, [id]: text }, () => null)
  }

  /** It has been put, and what stands in it now is what was meant. */
  pass(field: RecordField): void {
    this.#open = null
    if (!this.#trail.includes(field)) this.#trail = [...this.#trail, field]
  }

  leaveTheRest(): void {
    this.#open = null
    this.#restByHand = true
  }

  open(field: RecordField): void {
    this.#open = field
  }

  /** Opens the field that was put before this one, or last. */
  back(field: RecordField | null): void {
    this.#open = this.before(field)
  }

  /** The field that was put before this one, or last; null at the first. */
  before(field: RecordField | null): RecordField | null {
    const end = field ? this.#trail.indexOf(field) : -1
    return (end < 0 ? this.#trail : this.#trail.slice(0, end)).at(-1) ?? null
  }
}

/** The field is on the screen, so it is not named; of several lines the one at fault is. */
function refusalOf(problem: FieldProblem, { id }: RecordField, text: string): string {
  if (problem.code !== 'text-refused' || problem.args.field !== id) {
    const { what, todo } = fieldMessage(problem)
    return `${what} ${todo}`
  }
  const { reason, position } = problem.args
  const { what, todo } = refusalMessage(reason)
  const above = Array.from(text)
    .slice(0, position - 1)
    .join('')
    .split('\n')
  const character = characters(above.at(-1) ?? '') + 1
  return `${wording.refusedFrom(text.includes('\n') ? above.length : null, character)} ${what} ${todo}`
}

const putFirst: readonly FieldRole[] = ['steps', 'decision', 'referred']

const isPutFirst = ({ role }: RecordField): boolean => role !== null && putFirst.includes(role)
