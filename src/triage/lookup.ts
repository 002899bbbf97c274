import type { Answers } from './assessment.ts'
import type { Room } from './room.ts'
import type { ValueList, Values } from './values.ts'

type Table<T> = (T | Table<T> | undefined)[]

/**
 * What follows from the answers to a few questions, worked out once for each way in which they are answered. What is
 * remembered is handed out again and again, so it must not be changed.
 */
export class Lookup<T extends boolean | object> {
  /** Of the questions on which it depends. */
  readonly places: readonly number[]
  readonly #lists: readonly ValueList[]
  readonly #workOut: (answers: Answers) => T
  readonly #room: Room
  readonly #table: Table<T> = []

  /** `places` is never empty. */
  constructor(
    places: readonly number[],
    lists: readonly ValueList[],
    room: Room,
    workOut: (answers: Answers) => T,
  ) {
    this.places = places
    this.#lists = lists
    this.#room = room
    this.#workOut = workOut
  }

  at(values: Values): T {
    const { places } = this
    let table = this.#table
    let value = values[places[0]!]!
    for (let level = 1; level < places.length; level += 1) {
      table = (table[value] ??= []) as Table<T>
      value = values[places[level]!]!
    }
    return (table[value] as T | undefined) ?? (table[value] = this.#new(values))
  }

  #new(values: Values): T {
    this.#room.left -= 1
    const answers: Record<string, Answers[string]> = {}
    for (const place of this.places) {
      const { id, meanings } = this.#lists[place]!
      const meaning = meanings[values[place]!]
      if (meaning !== undefined) answers[id] = meaning
    }
    return this.#workOut(answers)
  }
}
