import type { IncidentRecord } from '../record/incident-record.ts'
import { criterionOf, withId, withIdOrWas } from '../rules/lookup.ts'
import type { RuleSet } from '../rules/model.ts'
import type { State } from '../triage/assessment.ts'
import { doneIn } from '../render/record-view.ts'
import { shortly } from '../render/sentences.ts'
import { groupSteps } from '../render/steps.ts'
import { unwrapped, withoutReferences, type Instead } from './children.ts'
import type { Fact, Item } from './share-page.ts'

export const notRecorded = 'not recorded'
const notKnown = 'not known'
const notAsked = 'not asked'

/** What a page may take out of a record. References that a reader is not to see are replaced in all that people wrote. */
export class CaseWords {
  readonly record: IncidentRecord
  readonly #ruleSet: RuleSet
  readonly #instead: Instead

  constructor(record: IncidentRecord, ruleSet: RuleSet, instead: Instead) {
    this.record = record
    this.#ruleSet = ruleSet
    this.#instead = instead
  }

  /** The setting and its telephone, without who heads it; null where neither is known. */
  get setting(): string | null {
    const known = this.record.setting?.replace(/(?:^|; )head: .*$/u, '') ?? ''
    return known === '' ? null : known
  }

  /** What somebody wrote in a field, in the lines in which they wrote it; null where it is empty. */
  text(field: string): string | null {
    return this.hidden(this.#entry(field)?.words ?? null)
  }

  /** The same for what stood in the record. */
  hidden(words: string | null): string | null {
    return words === null ? null : withoutReferences(unwrapped(words).join('\n'), this.#instead)
  }

  written(field: string, most: number, label: string | null = null): Item {
    return { kind: 'written', label, words: this.text(field), most }
  }

  /** A field with choices, or a day. */
  field(field: string, label: string): Fact {
    const entry = this.#entry(field)
    const isClosed =
      entry !== undefined && (entry.choices.length > 0 || /^\d{4}-\d\d-\d\d$/.test(entry.words ?? ''))
    return { label, words: isClosed && entry.words !== null ? lowerFirst(entry.words) : notRecorded }
  }

  has(field: string): boolean {
    return this.#entry(field)?.words != null
  }

  /** The answer to a question; of “Yes, …” and “No, …” no more than that, unless `whole`. */
  answer(question: string, label: string, whole = false): Fact {
    const id = withIdOrWas(this.#ruleSet.questions, question)?.id
    const asked = withId(this.record.questions, id)
    if (asked === undefined || asked.state === 'set-aside') return { label, words: notAsked }
    const { answer } = asked
    if (answer === null || answer === "I don't know") return { label, words: notKnown }
    const [short] = whole ? [] : (/^(?:Yes|No)(?=[,:]|$)/.exec(answer) ?? [])
    return { label, words: (short ?? answer).split('; ').map(lowerFirst).join('; ') }
  }

  /** Titles of criteria in that state, what calls for most first. `tells`: only those that tell one of these contacts. */
  titles(state: State, tells?: readonly string[]): readonly string[] {
    return this.record.criteria
      .filter((each) => each.state === state && (tells === undefined || this.#tells(each.id, tells)))
      .toSorted((a, b) => b.rank - a.rank)
      .map(({ title }) => title)
  }

  /** Whether a criterion that tells that contact is raised or not ruled out. */
  mayTell(contact: string): boolean {
    return this.record.criteria.some(({ id, state }) => state !== 'clear' && this.#tells(id, [contact]))
  }

  /** The questions that would settle what is not ruled out, those for what calls for most first. */
  open(): readonly string[] {
    const asks = this.record.criteria
      .filter(({ state }) => state === 'not-ruled-out')
      .toSorted((a, b) => b.rank - a.rank)
      .flatMap(({ because }) => because.find(({ known }) => !known)?.ask ?? [])
    return [...new Set(asks.map(shortly))]
  }

  /** Steps that are not ticked, by the numbers in the record. */
  steps(when: readonly ('now' | 'after' | 'today')[]): readonly string[] {
    const groups = groupSteps(this.record)
    const done = doneIn(this.record)
    return when
      .flatMap((each) => groups[each])
      .filter(({ number }) => !done.has(number))
      .map(({ number, say, who }) => `${number}. ${say} (${who})`)
  }

  /** What the head does, or does with another. */
  stepsOfHead(): readonly string[] {
    return this.record.steps
      .filter(({ kind, who }) => kind === 'do' && /\bhead\b/i.test(who))
      .map(({ say }) => say)
  }

  #entry(field: string) {
    return withId(this.record.fields, field)
  }

  #tells(criterion: string, contacts: readonly string[]): boolean {
    return criterionOf(this.#ruleSet, criterion).tell.some((contact) => contacts.includes(contact))
  }
}

/** As it stands within a sentence. */
const lowerFirst = (words: string): string =>
  /^\p{Lu}\p{Ll}/u.test(words) ? words[0]!.toLowerCase() + words.slice(1) : words
