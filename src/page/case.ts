import {
  alarmsOf,
  announcementOf,
  newAlarms,
  type Alarms,
  type Announcement,
} from '../interview/announcement.ts'
import { changeSentence, setAsideSentences } from '../interview/interview-state.ts'
import { FieldSession } from '../interview/field-session.ts'
import { Session, type Position, type Progress } from '../interview/session.ts'
import type { Fields } from '../record/fields.ts'
import type { Outcome } from '../record/outcome.ts'
import type { AnswerValue, RecordField, RuleSet } from '../rules/model.ts'
import type { PageRules } from './page-data.ts'

/** What is on the page. */
export type Screen =
  | Position
  | { readonly kind: 'urgent'; readonly announcement: Announcement }
  | { readonly kind: 'recommendation' | 'fields' | 'record' }
  | { readonly kind: 'field'; readonly field: RecordField }

/** One case from its first question to its record. Everything that it decides, the session and the fields decide. */
export class Case {
  readonly rules: PageRules
  readonly ruleSet: RuleSet
  readonly practice: boolean
  /** The moment at which it began. */
  readonly began: Date
  readonly session: Session
  fields: FieldSession
  /** What the last answer changed, in sentences. */
  notices: readonly string[] = []
  /** Something has been answered or written that no saved text or record holds. */
  isUnsaved = false
  #phase: 'questions' | 'recommendation' | 'fields' | 'record' = 'questions'
  #announced: Alarms = new Map()
  #announcement: Announcement | null = null

  constructor(
    rules: PageRules,
    practice: boolean,
    began: Date,
    start: Progress = rules.configured,
    fields: Fields = {},
  ) {
    this.rules = rules
    this.ruleSet = rules.ruleSet
    this.practice = practice
    this.began = began
    this.session = new Session(this.ruleSet, start)
    this.fields = new FieldSession(this.outcome, fields, false)
    this.#announce()
  }

  /** Whoever reads along may be the danger. */
  get isPrivate(): boolean {
    return this.ruleSet.rules.private
  }

  get outcome(): Outcome {
    const { ruleSet, practice, rules } = this
    const { answers, assessment } = this.session
    return { ruleSet, answers, assessment, contacts: rules.contacts, practice }
  }

  get screen(): Screen {
    switch (this.#phase) {
      case 'questions':
        return this.#announcement === null
          ? this.session.next()
          : { kind: 'urgent', announcement: this.#announcement }
      case 'fields': {
        const field = this.fields.next()
        return field === null ? { kind: 'fields' } : { kind: 'field', field }
      }
      default:
        return { kind: this.#phase }
    }
  }

  answer(id: string, value: AnswerValue): void {
    const { session, ruleSet } = this
    const before = session.standing
    const isChange = session.answerTo(id) !== undefined
    session.answer(id, value)
    const change = isChange ? changeSentence(ruleSet, before.assessment, session.assessment) : null
    this.notices = [
      ...setAsideSentences(ruleSet, before, session.standing),
      ...(change === null ? [] : [change]),
    ]
    this.isUnsaved = true
    this.#announce()
  }

  /** The person has read what is urgent. */
  goOn(): void {
    this.#announcement = null
  }

  /** Whoever answers goes on, as nobody can be reached. */
  goOnWithoutLead(): void {
    this.session.goOnWithoutLead()
    this.isUnsaved = true
    this.#announce()
  }

  /** Opens a question again. */
  change(id: string): void {
    this.notices = []
    this.#phase = 'questions'
    this.session.open(id)
  }

  recommend(): void {
    this.notices = []
    this.#phase = 'recommendation'
  }

  /** From the recommendation to the questions that have no answer, or to all answers. */
  answerMore(): void {
    this.session.declineOffer()
    this.#phase = 'questions'
  }

  fillIn(): void {
    this.fields = new FieldSession(this.outcome, this.fields.fields, false)
    this.#phase = 'fields'
  }

  write(field: RecordField, text: string): void {
    if (text.trim() === '') this.fields.clear(field)
    else this.fields.write(field, text)
    this.fields.pass(field)
    this.isUnsaved = true
  }

  finish(): void {
    this.#phase = 'record'
  }

  /** To what stands before this; false where that is the beginning of the page. */
  back(): boolean {
    this.notices = []
    switch (this.screen.kind) {
      case 'question':
        return this.#backFromQuestion(this.screen.id)
      case 'urgent':
        this.#announcement = null
        this.session.back()
        return true
      case 'hand-over':
      case 'offer':
      case 'list':
      case 'elsewhere':
        this.session.back()
        return true
      case 'recommendation':
        this.#phase = 'questions'
        return true
      case 'field':
      case 'fields':
        this.#backFromFields()
        return true
      case 'record':
        this.fields.leaveTheRest()
        this.#phase = 'fields'
        return true
    }
  }

  #backFromQuestion(id: string): boolean {
    const before = this.session.before(id)
    if (before !== null) this.session.open(before)
    return before !== null
  }

  #backFromFields(): void {
    const { screen, fields } = this
    const field = screen.kind === 'field' ? screen.field : null
    if (fields.before(field) === null) this.#phase = 'recommendation'
    else fields.back(field)
  }

  #announce(): void {
    const now = alarmsOf(this.outcome)
    const news = newAlarms(now, this.#announced)
    this.#announced = now
    if (news.size === 0) return
    this.#announcement = announcementOf(this.outcome, news)
  }
}
