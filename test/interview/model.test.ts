import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { draftText, markOf } from '../../src/interview/draft.ts'
import { runInterview, type InterviewEnd } from '../../src/interview/interview.ts'
import { Stopped, type Prompter, type Read } from '../../src/interview/prompter.ts'
import { NATION } from '../../src/interview/asking.ts'
import { readDraft } from '../../src/interview/read-draft.ts'
import type { Progress } from '../../src/interview/session.ts'
import { styleFor } from '../../src/render/style.ts'
import type { AnswerValue, Question, RuleSet } from '../../src/rules/model.ts'
import { askedQuestions, nextQuestion } from '../../src/triage/walk.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { assess } from '../../src/triage/assess.ts'
import { report, runs } from '../fuzz/runs.ts'
import { ruleSets } from '../properties/rule-sets.ts'
import { bare } from './rules.ts'

/**
 * An interview as simple as it can be said: what is answered, in which order, and which question is open again. It
 * does not know keys, screens or offers; the nation is known, and stands after the first question of whoever comes back.
 */
class Reference {
  answers: Record<string, AnswerValue> = {}
  #trail: readonly string[] = []
  #open: string | null = null
  readonly #ruleSet: RuleSet

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet
  }

  current(): string | null {
    return this.#open ?? nextQuestion(this.#ruleSet, this.answers)?.id ?? null
  }

  answer(value: AnswerValue): void {
    const id = this.current()!
    this.answers[id] = value
    if (!this.#trail.includes(id)) this.#trail = [...this.#trail, id]
    this.#open = null
  }

  back(): void {
    const id = this.current()
    const asked = [NATION, ...this.listed().map((question) => question.id)]
    const end = id !== null && this.#trail.includes(id) ? this.#trail.indexOf(id) : this.#trail.length
    this.#open = this.#trail.slice(0, end).findLast((each) => asked.includes(each)) ?? this.#open
  }

  keep(): void {
    if (this.current() === NATION || this.answers[this.current()!] !== undefined) this.#open = null
  }

  open(place: number): void {
    this.#open = this.listed()[place % this.listed().length]?.id ?? null
  }

  /** Somebody comes back to a draft: the answers stand, and it goes on where one is missing. */
  resume(): void {
    const asked = this.listed().map(({ id }) => id)
    const next = asked.findIndex((id) => this.answers[id] === undefined)
    const [first, ...others] = next < 0 ? asked : asked.slice(0, next)
    this.#trail = first === undefined ? [] : [first, NATION, ...others]
    this.#open = null
  }

  listed(): readonly Question[] {
    return askedQuestions(this.#ruleSet, this.answers)
  }
}

type Act = {
  readonly kind: 'answer' | 'unknown' | 'back' | 'keep' | 'wrong' | 'help' | 'quit' | 'kill'
  readonly seed: number
}

const count = { walks: 0, acts: 0, ends: 0 }
afterAll(() =>
  report(`Interviews: ${count.walks}, of ${count.acts} acts, ${count.ends} times left or killed`),
)

/** Somebody who acts on each prompt by chance, then answers everything and finishes. Does the same to the reference. */
class Person implements Prompter {
  shown = ''
  readonly reference: Reference
  readonly #ruleSet: RuleSet
  readonly #acts: Act[]

  constructor(ruleSet: RuleSet, acts: readonly Act[]) {
    this.#ruleSet = ruleSet
    this.reference = new Reference(ruleSet)
    this.#acts = [...acts]
  }

  show(text: string): void {
    this.shown = text
  }

  async ask<Value>(prompt: string, read: Read<Value>): Promise<Value> {
    for (;;) {
      const act = this.#acts.shift() ?? { kind: 'answer', seed: 0 }
      count.acts += 1
      if (act.kind === 'kill') throw new Stopped('SIGTERM')
      const typed = read(
        this.shown.includes('g to go on')
          ? 'g'
          : prompt === 'Your choice:'
            ? this.#atList(act)
            : this.#atQuestion(act),
      )
      if (typed.ok) return typed.value
    }
  }

  close(): void {}

  #atQuestion({ kind, seed }: Act): string {
    if (this.reference.current() === NATION && (kind === 'answer' || kind === 'unknown')) {
      this.reference.keep()
      return 'y'
    }
    const question = this.#ruleSet.questions.find(({ id }) => id === this.reference.current())
    const ask = question?.ask ?? 'Is the setting in'
    if (!this.shown.includes(ask)) throw new Error(`not “${ask}” but:\n${this.shown}`)
    switch (kind) {
      case 'answer':
      case 'unknown': {
        const keys = [...this.shown.matchAll(/^ {2}([a-z]|\d+): /gm)].map(([, key]) => key!)
        const values = valuesOf(question!)
        if (keys.length !== values.length) throw new Error(`other keys:\n${this.shown}`)
        const place = kind === 'unknown' ? keys.length - 1 : seed % keys.length
        this.reference.answer(values[place]!)
        return ` ${keys[place]!.toUpperCase()} `
      }
      case 'back':
        this.reference.back()
        return 'b'
      case 'keep':
        this.reference.keep()
        return 'k'
      case 'help':
        return '?'
      case 'quit':
        return 'q'
      case 'kill':
      case 'wrong':
        return ['', '0', 'xyz', '\u001b[A', 'nz'][seed % 5]!
    }
  }

  #atList({ kind, seed }: Act): string {
    if (kind === 'quit') return 'q'
    if (this.#acts.length === 0) return 'f'
    if (kind === 'back') {
      this.reference.back()
      return 'b'
    }
    if (kind !== 'answer') return ['', '0', 'y', '999'][seed % 4]!
    this.reference.open(seed)
    const place = seed % this.reference.listed().length
    // The nation stands second in the list, and in no other place.
    return String(place === 0 ? 1 : place + 2)
  }
}

/** The answers in the order of their keys. */
function valuesOf({ choose, answers }: Question): readonly AnswerValue[] {
  const ids = [...answers.map(({ id }) => id), 'unknown']
  return choose === 'one' ? ids : [...ids.slice(0, -1).map((id) => [id]), [], ['unknown']]
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(
    ...(['answer', 'answer', 'answer', 'answer', 'unknown', 'unknown', 'back', 'back'] as const),
    ...(['keep', 'wrong', 'help', 'quit', 'kill'] as const),
  ),
  seed: fc.nat(100),
})

/** The draft as its file keeps it, read again. */
function reopened(ruleSet: RuleSet, progress: Progress): Progress {
  const times = { started: '2026-11-22T16:40:00+00:00', saved: '2026-11-22T16:40:00+00:00' }
  const read = readDraft(draftText({ ...progress, ...times, rules: markOf(ruleSet), record: {} }), ruleSet)
  if (!read.ok) throw new Error('the draft cannot be read')
  return read.value.draft
}

async function walk(ruleSet: RuleSet, acts: readonly Act[]): Promise<boolean> {
  const person = new Person(ruleSet, acts)
  let saved: Progress = { answers: {}, nation: ruleSet.rules.nation }
  const sit = (): Promise<InterviewEnd | null> =>
    runInterview({
      ruleSet,
      prompter: person,
      style: styleFor({ flag: false, env: {}, terminal: false }),
      columns: () => 200,
      leaving: 'saves',
      configured: { answers: {}, nation: null },
      contacts: {},
      practice: false,
      again: false,
      start: reopened(ruleSet, saved),
      save: async (progress) => {
        saved = progress
      },
    }).catch((error: unknown) => {
      if (error instanceof Stopped) return null
      throw error
    })
  let end = await sit()
  while (end === null || end.kind === 'quit') {
    if (!isDeepStrictEqual(saved.answers, person.reference.answers)) return false
    count.ends += 1
    person.reference.resume()
    end = await sit()
  }
  count.walks += 1
  const reordered: Answers = Object.fromEntries(Object.entries(end.answers).toReversed())
  return (
    isDeepStrictEqual(end.answers, person.reference.answers) &&
    isDeepStrictEqual(end.answers, saved.answers) &&
    isDeepStrictEqual(assess(ruleSet, reordered), assess(ruleSet, end.answers))
  )
}

test('however it is gone through, left and killed, the answers are those of the simplest interview', async () => {
  const property = fc.asyncProperty(fc.array(act, { maxLength: 60, size: 'max' }), (acts) => walk(bare, acts))
  await expect(fc.assert(property, { numRuns: runs(100) })).resolves.toBeUndefined()
})

test('the same for random rule sets', async () => {
  const property = fc.asyncProperty(ruleSets, fc.array(act, { maxLength: 30 }), (ruleSet, acts) =>
    walk({ ...ruleSet, offer: null, handOver: null }, acts),
  )
  await expect(fc.assert(property, { numRuns: runs(100) })).resolves.toBeUndefined()
})
