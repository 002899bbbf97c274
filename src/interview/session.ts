import type { AnswerValue, RuleSet } from '../rules/model.ts'
import { askedQuestions, nextQuestion } from '../triage/asked.ts'
import type { Answers } from '../triage/assessment.ts'
import { bestStrength } from '../triage/strength.ts'
import { NATION, nationAnswer, nationFor } from './asking.ts'
import { offerState } from './offer.ts'

/** What is worth keeping of an interview. */
export interface Progress {
  readonly answers: Answers
  /** The name of the nation in which the setting is; null until it is known. */
  readonly nation: string | null
}

/** The answer to a question, or to the nation gate. */
export function answerIn(
  ruleSet: RuleSet,
  { answers, nation }: Progress,
  id: string,
): AnswerValue | undefined {
  if (id !== NATION) return answers[id]
  return nation === null ? undefined : nationAnswer(ruleSet, nation)
}

/** What is put before the person next. */
export type Place =
  | { readonly kind: 'question'; readonly id: string; readonly beforeOffer: string | null }
  | { readonly kind: 'elsewhere'; readonly nation: string }
  | { readonly kind: 'hand-over' | 'list' }
  | { readonly kind: 'offer'; readonly response: string }

/**
 * Where the interview stands. There is no cursor: what comes next follows from the answers, but for a question that
 * has been opened again, and for what has been offered and declined.
 */
export class Session {
  answers: Answers
  nation: string | null
  /** Questions that have been answered, in the order in which they were put. */
  #trail: readonly string[]
  #open: string | null = null
  #offer: 'quiet' | 'due' | 'declined' = 'quiet'
  /** The stage reached, by its place. */
  #stage = 0
  #goesOnWithoutLead = false
  readonly #ruleSet: RuleSet

  constructor(ruleSet: RuleSet, { answers, nation }: Progress) {
    this.#ruleSet = ruleSet
    this.answers = answers
    this.nation = nation
    const asked = askedQuestions(ruleSet, answers)
    const next = asked.findIndex(({ id }) => answers[id] === undefined)
    const earlier = next < 0 ? asked : asked.slice(0, next)
    this.#trail = earlier.flatMap(({ id }, place) => (place === 0 && nation !== null ? [id, NATION] : [id]))
  }

  /** What comes next. The first question comes before everything, the nation right after it. */
  next(): Place {
    const { nation } = this
    if (this.#open !== null) return question(this.#open)
    const next = nextQuestion(this.#ruleSet, this.answers)
    if (next && next === this.#ruleSet.questions[0]) return question(next.id)
    if (nation === null) return question(NATION)
    if (nation !== this.#ruleSet.rules.nation) return { kind: 'elsewhere', nation }
    if (this.#mustHandOver()) return { kind: 'hand-over' }
    if (!next) return { kind: 'list' }
    return this.#offerAt(next.stage) ?? question(next.id)
  }

  /** The answer that a question, or the nation gate, has. */
  answerTo(id: string): AnswerValue | undefined {
    return answerIn(this.#ruleSet, this, id)
  }

  answer(id: string, value: AnswerValue): void {
    if (id === NATION) this.nation = nationFor(this.#ruleSet, value)
    else this.answers = { ...this.answers, [id]: value }
    if (!this.#trail.includes(id)) this.#trail = [...this.#trail, id]
    this.#open = null
  }

  /** The question that was put before this one, or last where nothing is open; null at the first. */
  before(id: string | null): string | null {
    const end = id === null ? -1 : this.#trail.indexOf(id)
    const asked = new Set([NATION, ...askedQuestions(this.#ruleSet, this.answers).map((each) => each.id)])
    const earlier = end < 0 ? this.#trail : this.#trail.slice(0, end)
    return earlier.findLast((each) => asked.has(each)) ?? null
  }

  open(id: string): void {
    this.#open = id
  }

  /** Opens the question that was put last. */
  back(): void {
    this.#open = this.before(null)
  }

  /** The answer of the question that was opened again stands. */
  keep(): void {
    this.#open = null
  }

  /** Something urgent has been announced: it may be enough to act on. */
  alarmed(): void {
    if (this.#offer === 'quiet') this.#offer = 'due'
  }

  declineOffer(): void {
    this.#offer = 'declined'
  }

  goOnWithoutLead(): void {
    this.#goesOnWithoutLead = true
  }

  #mustHandOver(): boolean {
    const { handOver } = this.#ruleSet
    const known = handOver !== null && bestStrength(handOver.whenKnown, this.answers) === 2
    if (!known) this.#goesOnWithoutLead = false
    return known && !this.#goesOnWithoutLead
  }

  #offerAt(stageId: string): Place | null {
    const stage = this.#ruleSet.stages.findIndex(({ id }) => id === stageId)
    if (stage > this.#stage) this.#offer = 'due'
    this.#stage = stage
    if (this.#offer !== 'due') return null
    const state = offerState(this.#ruleSet, this.answers)
    switch (state.kind) {
      case 'none':
        this.#offer = 'quiet'
        return null
      case 'after':
        return { ...question(state.question.id), beforeOffer: state.response }
      case 'ready':
        return { kind: 'offer', response: state.response }
    }
  }
}

const question = (id: string) => ({ kind: 'question', id, beforeOffer: null }) as const
