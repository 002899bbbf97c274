import { UNKNOWN, type AnswerValue, type Question } from '../rules/model.ts'
import { readAnswer } from './answers.ts'
import type { Room } from './room.ts'

/** The answers to all questions, each as a number of its `ValueList`, in the order of the rule set. */
export type Values = readonly number[]

/** The number of no answer, and that of a question that is not asked, which counts as clear on every line. */
export const missing = 0
export const notAsked = 1

/** A way of going on in an answer that is being read, one id after the other; `number` where it may end here. */
interface Way {
  readonly ids: string[]
  readonly ways: Way[]
  number: number | null
}

/** Numbers the answers that a question has been given so far. The same answers in another order have the same number. */
export class ValueList {
  readonly id: string
  /** What each number stands for: answers in the order of the rule set; undefined for no answer. */
  readonly meanings: (AnswerValue | undefined)[] = [undefined, []]
  readonly #question: Question
  readonly #room: Room
  readonly #alone = newWay()
  readonly #list = newWay()
  #telling: readonly number[] | null = null
  readonly #numbers = new Map<string, number>()

  constructor(question: Question, room: Room) {
    this.id = shared(question.id)
    this.#question = question
    this.#room = room
  }

  /** Of its definite answers; for several of none, each alone, and all. */
  get telling(): readonly number[] {
    return (this.#telling ??= this.#tellingValues().map((value) => this.numberOf(value)!))
  }

  /** Null where it is not an answer to the question. */
  numberOf(given: unknown): number | null {
    const way = typeof given === 'string' ? after(this.#alone, given) : this.#wayOf(given)
    return way?.number ?? this.#learn(given)
  }

  #wayOf(given: unknown): Way | undefined {
    if (!Array.isArray(given)) return undefined
    let way: Way | undefined = this.#list
    for (let place = 0; way !== undefined && place < given.length; place += 1) {
      way = after(way, given[place])
    }
    return way
  }

  #tellingValues(): readonly AnswerValue[] {
    const ids = this.#question.answers.map(({ id }) => id)
    return this.#question.choose === 'one' ? ids : [[], ...ids.map((id) => [id]), ids]
  }

  #learn(given: unknown): number | null {
    const read = readAnswer(this.#question, given, nowhere)
    if (!read.ok) return null
    const meaning = this.#inOrder(read.value)
    const key = String(meaning)
    const number = this.#numbers.get(key) ?? this.meanings.push(meaning) - 1
    this.#numbers.set(key, number)
    let way = typeof given === 'string' ? this.#alone : this.#list
    for (const id of [given].flat() as readonly string[]) {
      this.#room.left -= 1
      way = after(way, id) ?? added(way, id)
    }
    way.number = number
    return number
  }

  #inOrder(value: AnswerValue): AnswerValue {
    if (typeof value === 'string') return value
    const ids = [...this.#question.answers.map(({ id }) => id), UNKNOWN]
    return Object.freeze(ids.filter((id) => value.includes(id)))
  }
}

/**
 * The text as engines hold the names of properties: once for all that are the same. Comparing such a text with the key
 * of an object is comparing two addresses.
 */
const shared = (text: string): string => Object.keys({ [text]: null })[0]!

const newWay = (): Way => ({ ids: [], ways: [], number: null })

function added(way: Way, id: string): Way {
  const next = newWay()
  way.ids.push(shared(id))
  way.ways.push(next)
  return next
}

/** Few ids, mostly the very same strings: comparing them one by one is faster than any table. */
function after({ ids, ways }: Way, id: unknown): Way | undefined {
  for (let place = 0; place < ids.length; place += 1) if (ids[place] === id) return ways[place]
  return undefined
}

/** The mistakes are not shown. */
const nowhere = () => ({ kind: 'pointer', file: '', pointer: '', line: 1, column: 1 }) as const
