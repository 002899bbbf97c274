import type { AnswerValue } from '../rules/model.ts'

/** A fictional story with the facts as answers: a trainer's demonstration and a test of the rules, in one file. */
export interface Scenario {
  readonly id: string
  readonly title: string
  /** The id of the rule set it was written for. */
  readonly rules: string
  readonly themes: readonly string[]
  /** What it teaches, in a sentence. */
  readonly teaches: string
  /** What a room is told before the story, where that may touch somebody; null where nothing need be said. */
  readonly beforehand: string | null
  /** The story first, then new information. Never empty. */
  readonly parts: readonly ScenarioPart[]
  readonly notes: readonly string[]
}

export interface ScenarioPart {
  readonly tell: string
  /** What this part adds to the answers, or changes in them. */
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly expect: { readonly response: string; readonly raised: readonly string[] }
  readonly discuss: readonly string[]
}
