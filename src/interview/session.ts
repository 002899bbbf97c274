import type { AnswerValue, HandOver, Question, RuleSet } from '../rules/model.ts'
import { assess, guaranteedResponse } from '../triage/assess.ts'
import { askedQuestions } from '../triage/walk.ts'
import type { Answers, Assessment } from '../triage/assessment.ts'
import { bestStrength } from '../triage/strength.ts'
import { leastConcerning, rankOf } from '../rules/lookup.ts'
import { ELSEWHERE, hasGate, nationQuestion, NATION, nationAnswer, nationFor } from './asking.ts'
import { anotherNation } from './wording.ts'

/** What is worth keeping of an interview. */
export interface Progress {
  readonly answers: Answers
  /** The name of the nation in which the setting is; null until it is known. Of a rule set for several: null in all of them. */
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

/** Answers, with what follows from them: worked out once. */
export interface Standing {
  readonly answers: Answers
  readonly assessment: Assessment
  /** The questions that are asked, in file order. */
  readonly asked: readonly Question[]
}

const standingOf = (ruleSet: RuleSet, answers: Answers): Standing => ({
  answers,
  assessment: assess(ruleSet, answers),
  asked: askedQuestions(ruleSet, answers),
})

/** What is put before the person next. */
export type Position =
  | { readonly kind: 'question'; readonly id: string; readonly beforeOffer: string | null }
  | { readonly kind: 'elsewhere'; readonly nation: string }
  | { readonly kind: 'hand-over' | 'list' }
  | { readonly kind: 'offer'; readonly response: string }

/**
 * Where the interview stands. There is no cursor: what comes next follows from the answers, but for a question that
 * has been opened again, and for what has been offered and declined.
 */
export class Session {
  nation: string | null
  standing: Standing
  /** Questions that have been answered, in the order in which they were put. */
  #trail: readonly string[]
  #open: string | null = null
  /** The stage reached, by its index. */
  #stage = 0
  /** Where the offer was turned down last: in which stage, and at which response. */
  #declined: { readonly stage: number; readonly response: string } | null = null
  /** Everything has been answered once: what is changed now is changed before the end. */
  #hasReachedEnd = false
  #goesOnWithoutLead = false
  readonly #ruleSet: RuleSet

  /** `again`: the recommendation has just been seen, so that it is not offered as it stands. */
  constructor(ruleSet: RuleSet, { answers, nation }: Progress, again = false) {
    this.#ruleSet = ruleSet
    this.nation = nation
    this.standing = standingOf(ruleSet, answers)
    const { asked } = this.standing
    const next = asked.findIndex(({ id }) => answers[id] === undefined)
    const earlier = next < 0 ? asked : asked.slice(0, next)
    this.#trail = earlier.flatMap(({ id }, index) =>
      index === 0 && nation !== null && hasGate(ruleSet) ? [id, NATION] : [id],
    )
    const open = asked[next]
    if (open) this.#stage = this.#stageOf(open)
    if (again) this.declineOffer()
  }

  get answers(): Answers {
    return this.standing.answers
  }

  get assessment(): Assessment {
    return this.standing.assessment
  }

  /** What comes next. The first question comes before everything, the nation right after it. */
  next(): Position {
    const { nation, answers } = this
    if (this.#open !== null) return question(this.#open)
    const next = this.standing.asked.find(({ id }) => answers[id] === undefined)
    if (next && next === this.#ruleSet.questions[0]) return question(next.id)
    if (nation === null && hasGate(this.#ruleSet)) return question(NATION)
    if (nation !== null && nation !== this.#ruleSet.rules.nation) return { kind: 'elsewhere', nation }
    if (this.#mustHandOver()) return { kind: 'hand-over' }
    if (!next) {
      this.#hasReachedEnd = true
      return { kind: 'list' }
    }
    return (this.#hasReachedEnd ? null : this.#offerBefore(next)) ?? question(next.id)
  }

  /** The answer that a question, or the nation gate, has. */
  answerTo(id: string): AnswerValue | undefined {
    return answerIn(this.#ruleSet, this, id)
  }

  answer(id: string, value: AnswerValue): void {
    if (value === ELSEWHERE) this.nation = anotherNation
    else if (id === NATION) this.nation = nationFor(this.#ruleSet, value)
    else this.#answer(id, value)
    if (!this.#trail.includes(id)) this.#trail = [...this.#trail, id]
    this.#open = null
  }

  #answer(id: string, value: AnswerValue): void {
    if (!hasGate(this.#ruleSet) && id === nationQuestion) this.nation = null
    this.standing = standingOf(this.#ruleSet, { ...this.answers, [id]: value })
  }

  /** The question that was put before this one, or last where nothing is open; null at the first. */
  before(id: string | null): string | null {
    const end = id === null ? -1 : this.#trail.indexOf(id)
    const asked = new Set([NATION, ...this.standing.asked.map((each) => each.id)])
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

  declineOffer(): void {
    this.#declined = { stage: this.#stage, response: guaranteedResponse(this.#ruleSet, this.answers) }
  }

  /** So much has been asked that what to do so far is worth seeing. */
  get hasPassedFirstStage(): boolean {
    const isHere = hasGate(this.#ruleSet) ? this.nation === this.#ruleSet.rules.nation : this.nation === null
    return isHere && this.#stage > 0
  }

  /** Which question it is, of how many there are where nothing that is still open is concerning. */
  countOf(id: string): { readonly number: number; readonly about: number } {
    const { nation, answers } = this
    const least = this.#ruleSet.questions.map((each) => [each.id, leastConcerning(each)] as const)
    const quiet = askedQuestions(this.#ruleSet, { ...Object.fromEntries(least), ...answers })
    const asked = new Set(this.standing.asked.map((each) => each.id)).add(NATION)
    const put = this.#trail.filter((each) => asked.has(each))
    const open = quiet.flatMap((each) => (answers[each.id] === undefined ? [each.id] : []))
    const before = put.includes(id) ? put.indexOf(id) : put.length
    return {
      number: before + 1,
      about: new Set([...put, id, ...open, ...(nation || !hasGate(this.#ruleSet) ? [] : [NATION])]).size,
    }
  }

  goOnWithoutLead(): void {
    this.#goesOnWithoutLead = true
    for (const [id, value] of Object.entries(this.#ruleSet.handOver?.sets ?? {})) this.answer(id, value)
  }

  #mustHandOver(): boolean {
    const { handOver } = this.#ruleSet
    const known = handOver !== null && this.#isHandedOver(handOver)
    if (!known) this.#goesOnWithoutLead = false
    return known && !this.#goesOnWithoutLead
  }

  #isHandedOver({ whenKnown, below }: HandOver): boolean {
    const rank = (response: string): number => rankOf(this.#ruleSet, response)
    const isBelow = below === null || rank(this.assessment.response) < rank(below)
    return isBelow && bestStrength(whenKnown, this.answers) === 2
  }

  /** Made as soon as it can be, and again when it is more, or at the end of the next stage. */
  #offerBefore(next: Question): Position | null {
    this.#stage = this.#stageOf(next)
    const state = offerState(this.#ruleSet, this.standing)
    if (state.kind === 'none' || this.#hasDeclined(state.response)) return null
    return state.kind === 'after'
      ? { ...question(state.question.id), beforeOffer: state.response }
      : { kind: 'offer', response: state.response }
  }

  #hasDeclined(response: string): boolean {
    const declined = this.#declined
    const isSameStage = declined !== null && declined.stage >= this.#stage
    return isSameStage && rankOf(this.#ruleSet, declined.response) >= rankOf(this.#ruleSet, response)
  }

  #stageOf({ stage }: Question): number {
    return this.#ruleSet.stages.findIndex(({ id }) => id === stage)
  }
}

const question = (id: string) => ({ kind: 'question', id, beforeOffer: null }) as const

/** Whether the recommendation may be offered before everything has been asked: not yet, after a question, or now. */
type OfferState =
  | { readonly kind: 'none' }
  | { readonly kind: 'after'; readonly question: Question; readonly response: string }
  | { readonly kind: 'ready'; readonly response: string }

/** At exactly the response from which it is made, some questions come first; above it, nothing does. */
function offerState(ruleSet: RuleSet, { answers, asked }: Standing): OfferState {
  const { offer } = ruleSet
  if (!offer) return { kind: 'none' }
  const response = guaranteedResponse(ruleSet, answers)
  const above = rankOf(ruleSet, response) - rankOf(ruleSet, offer.at)
  if (above < 0) return { kind: 'none' }
  const first = asked.find(({ id }) => offer.after.includes(id) && answers[id] === undefined)
  return above === 0 && first ? { kind: 'after', question: first, response } : { kind: 'ready', response }
}
