import { UNKNOWN, type Question } from '../rules/model.ts'

/** The answers to all questions, in file order: each the bits of what was chosen, 0 for none of these. */
export type Values = readonly number[]

/** No answer; “don't know”; and a question that is not asked, which is clear on every line. */
export const missing = 0b001
export const unknown = 0b010
export const notAsked = 0b100
/** The first answer of a question has this bit, the next the one after it; there are at most seventeen. */
const firstAnswer = 0b1000

/** What answers to a question are read with. */
export interface AnswerBits {
  readonly several: boolean
  /** By id, don't know among them. */
  readonly bits: ReadonlyMap<string, number>
  /** Each definite answer; of several none, each alone, and all. */
  readonly telling: readonly number[]
}

export function answerBits({ choose, answers }: Question): AnswerBits {
  const bits = answers.map((_, index) => firstAnswer << index)
  return {
    several: choose === 'several',
    bits: new Map([[UNKNOWN, unknown], ...answers.map(({ id }, index) => [id, bits[index]!] as const)]),
    telling: choose === 'several' ? [0, ...bits, bits.reduce((all, bit) => all | bit)] : bits,
  }
}

/** The bits of an answer; null where it is none to the question: `readAnswers` says why. */
export function valueOf({ several, bits }: AnswerBits, answer: unknown): number | null {
  if (typeof answer === 'string') return several && answer !== UNKNOWN ? null : (bits.get(answer) ?? null)
  if (!several || !Array.isArray(answer)) return null
  let value = 0
  for (const id of answer as readonly string[]) {
    const bit = bits.get(id)
    if (bit === undefined || (value & bit) !== 0) return null
    value |= bit
  }
  return value
}

/** The bits of a set of answers, each alone. */
export function eachBit(bits: number): readonly number[] {
  const found: number[] = []
  for (let bit = firstAnswer; bit <= bits; bit <<= 1) if ((bits & bit) !== 0) found.push(bit)
  return found
}
