import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { interview } from '../../src/interview/interview.ts'
import type { Check, Prompter } from '../../src/interview/prompter.ts'
import { styleFor } from '../../src/render/style.ts'
import type { AnswerValue, Question, RuleSet } from '../../src/rules/model.ts'
import { askedQuestions, nextQuestion } from '../../src/triage/asked.ts'
import type { Answers } from '../../src/triage/assessment.ts'
import { assess } from '../../src/triage/assess.ts'
import { ruleSets } from '../properties/rule-sets.ts'
import { bare } from './rules.ts'

/**
 * An interview as simple as it can be said: what is answered, in which order, and which question is open again. It
 * does not know letters, screens, nations or offers.
 */
class Reference {
  answers: Record<string, AnswerValue> = {}
  readonly #trail: string[] = []
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
    if (!this.#trail.includes(id)) this.#trail.push(id)
    this.#open = null
  }

  back(): void {
    const id = this.current()
    const asked = this.listed().map((question) => question.id)
    const end = id !== null && this.#trail.includes(id) ? this.#trail.indexOf(id) : this.#trail.length
    this.#open = this.#trail.slice(0, end).findLast((each) => asked.includes(each)) ?? this.#open
  }

  keep(): void {
    if (this.answers[this.current()!] !== undefined) this.#open = null
  }

  open(place: number): void {
    this.#open = this.listed()[place % this.listed().length]?.id ?? null
  }

  listed(): readonly Question[] {
    return askedQuestions(this.#ruleSet, this.answers)
  }
}

type Act = { readonly kind: 'answer' | 'back' | 'keep' | 'wrong' | 'help'; readonly seed: number }

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

  async line(prompt: string, check: Check): Promise<string> {
    for (;;) {
      const act = this.#acts.shift() ?? { kind: 'answer', seed: 0 }
      const typed = prompt === 'Your choice:' ? this.#atList(act) : this.#atQuestion(act)
      if (check(typed) === null) return typed
    }
  }

  text(): Promise<string> {
    throw new Error('the interview asks for no text')
  }

  close(): void {}

  #atQuestion({ kind, seed }: Act): string {
    const question = this.#ruleSet.questions.find(({ id }) => id === this.reference.current())!
    if (!this.shown.includes(question.ask)) throw new Error(`not ${question.id} but:\n${this.shown}`)
    switch (kind) {
      case 'answer': {
        const letters = [...this.shown.matchAll(/^ {2}([a-z]) {2}/gm)].map(([, letter]) => letter!)
        const values = valuesOf(question)
        if (letters.length !== values.length) throw new Error(`other letters:\n${this.shown}`)
        const place = seed % letters.length
        this.reference.answer(values[place]!)
        return ` ${letters[place]!.toUpperCase()} `
      }
      case 'back':
        this.reference.back()
        return 'b'
      case 'keep':
        this.reference.keep()
        return 'k'
      case 'help':
        return '?'
      case 'wrong':
        return ['', '1', 'xyz', '\u001b[A', 'n!'][seed % 5]!
    }
  }

  #atList({ kind, seed }: Act): string {
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

/** The answers in the order of their letters. */
function valuesOf({ choose, answers }: Question): readonly AnswerValue[] {
  const ids = [...answers.map(({ id }) => id), 'unknown']
  return choose === 'one' ? ids : [...ids.slice(0, -1).map((id) => [id]), [], ['unknown']]
}

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom('answer', 'answer', 'answer', 'back', 'keep', 'wrong', 'help'),
  seed: fc.nat(100),
})

async function walk(ruleSet: RuleSet, acts: readonly Act[]): Promise<boolean> {
  const person = new Person(ruleSet, acts)
  let saved: Answers = {}
  const end = await interview({
    ruleSet,
    prompter: person,
    style: styleFor({ flag: false, env: {}, terminal: false }),
    columns: () => 200,
    keepsDraft: true,
    configured: { answers: {}, nation: null },
    contacts: {},
    practice: false,
    start: { answers: {}, nation: ruleSet.rules.nation },
    save: async (progress) => {
      saved = progress.answers
    },
  })
  const reordered = Object.fromEntries(Object.entries(end.answers).toReversed())
  return (
    isDeepStrictEqual(end.answers, person.reference.answers) &&
    isDeepStrictEqual(end.answers, saved) &&
    isDeepStrictEqual(assess(ruleSet, reordered), assess(ruleSet, end.answers))
  )
}

test('however it is gone through, the answers are those of the simplest interview there is', async () => {
  const property = fc.asyncProperty(fc.array(act, { maxLength: 60 }), (acts) => walk(bare, acts))
  await expect(fc.assert(property)).resolves.toBeUndefined()
})

test('the same for random rule sets', async () => {
  const property = fc.asyncProperty(ruleSets, fc.array(act, { maxLength: 30 }), (ruleSet, acts) =>
    walk({ ...ruleSet, offer: null, handOver: null }, acts),
  )
  await expect(fc.assert(property)).resolves.toBeUndefined()
})
