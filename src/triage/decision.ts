import { missing, unknown, type Values } from './answer-bits.ts'
import type { BitCondition, BitLine, Compiled } from './compiled.ts'
import type { Strength } from './strength.ts'

/*
 * The rule of the program: a list under `any` means any, a list under `and` means all, and the response is the highest
 * that any criterion calls for. What is compared is not words but bits; a rule set is put into that form once.
 */

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

/** Conditions that must all hold. */
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

/** Every criterion, in file order. */
export const ofCriteria = ({ criteria }: Compiled, values: Values): readonly Strengths[] =>
  criteria.map(({ lines }) => ofAny(lines, values))

/** Places of responses from the lowest: the highest that any criterion calls for. */
export interface Ranks {
  readonly now: number
  readonly least: number
  readonly most: number
}

export function ranksOf({ criteria }: Compiled, strengths: readonly Strengths[]): Ranks {
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
