import { UNKNOWN, type Citation, type Question } from '../rules/model.ts'
import type { Strength } from './strength.ts'

/*
 * The rule of the program: a list under `any` means any, a list under `and` means all, and the response is the highest
 * that any criterion calls for. What is compared is not words but bits; a rule set is put into that form once.
 */

/** The answers to all questions, in file order: each the bits of what was chosen, 0 for none of these. */
export type Values = readonly number[]

/** No answer; “don't know”; and a question that is not asked, which is clear on every line. */
export const missing = 0b001
export const unknown = 0b010
export const notAsked = 0b100
/** The first answer of a question has this bit, the next the one after it; there are at most seventeen. */
const firstAnswer = 0b1000

/** The bit of each answer by its id, don't know among them. */
export const answerBits = ({ answers }: Question): ReadonlyMap<string, number> =>
  new Map([[UNKNOWN, unknown], ...answers.map(({ id }, index) => [id, firstAnswer << index] as const)])

/** The bits of a set of answers, each alone. */
export function eachBit(bits: number): readonly number[] {
  const found: number[] = []
  for (let bit = firstAnswer; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) found.push(bit)
  return found
}

/** The index of a question, and the bits of the answers that meet the condition. */
export interface BitCondition {
  readonly index: number
  readonly bits: number
}

/** Conditions that must all hold. */
export type BitLine = readonly BitCondition[]

export interface BitCriterion {
  readonly id: string
  readonly source: Citation
  readonly lines: readonly BitLine[]
  /** The response that it calls for, by its strength. */
  readonly responses: readonly [null, string, string]
  /** The rank of that response: its place from the lowest. */
  readonly calls: readonly [number, number, number]
}

/**
 * How strong something is, three times over: as things are, and with the least and with the most concerning answer
 * wherever there is none. Each takes two bits, 00 for clear, 01 for not ruled out and 11 for raised, so that the smaller
 * of two is `&`, and the larger `|`.
 */
export type Strengths = number
const whereMet = 0b11_11_11
const whereUnknown = 0b01_01_01
const whereMissing = 0b11_00_01

const byBits: readonly Strength[] = [0, 1, 1, 2]
export const now = (strengths: Strengths): Strength => byBits[strengths & 0b11]!
const least = (strengths: Strengths): Strength => byBits[(strengths >> 2) & 0b11]!
const most = (strengths: Strengths): Strength => byBits[strengths >> 4]!

export function ofCondition({ index, bits }: BitCondition, values: Values): Strengths {
  const value = values[index]!
  if ((value & bits) !== 0) return whereMet
  if ((value & missing) !== 0) return whereMissing
  return (value & unknown) === 0 ? 0 : whereUnknown
}

export function ofAll(line: BitLine, values: Values): Strengths {
  let smallest: Strengths = whereMet
  for (const condition of line) smallest &= ofCondition(condition, values)
  return smallest
}

/** Lines of which any will do. */
export function ofAny(lines: readonly BitLine[], values: Values): Strengths {
  let largest: Strengths = 0
  for (const line of lines) largest |= ofAll(line, values)
  return largest
}

/** Those of the criteria, one by one. */
export const strengthsOf = (criteria: readonly BitCriterion[], values: Values): readonly Strengths[] =>
  criteria.map(({ lines }) => ofAny(lines, values))

/** Ranks: the highest that any criterion calls for. */
export interface Ranks {
  readonly now: number
  readonly least: number
  readonly most: number
}

export function ranksOf(criteria: readonly BitCriterion[], strengths: readonly Strengths[]): Ranks {
  const ranks = { now: 0, least: 0, most: 0 }
  for (let index = 0; index < criteria.length; index += 1) {
    const { calls } = criteria[index]!
    const found = strengths[index]!
    ranks.now = Math.max(ranks.now, calls[now(found)])
    ranks.least = Math.max(ranks.least, calls[least(found)])
    ranks.most = Math.max(ranks.most, calls[most(found)])
  }
  return ranks
}
