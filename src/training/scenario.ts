import type { AnswerValue } from '../rules/model.ts'

/** What is played where no scenario is named. */
export const usualScenario = 'a-friend-from-a-game'

/** How old the children in a story are. */
export const ages = ['under-13', '13-15', '16-17', '18-and-over'] as const
/** Where a story happens. */
export const settings = ['primary', 'secondary', 'special', 'college', 'club', 'home'] as const
/** Whom a story is worth playing with. */
export const audiences = [
  'primary',
  'secondary',
  'special',
  'college',
  'club',
  'police',
  'social-care',
] as const
export type Audience = (typeof audiences)[number]

/** A fictional story with the facts as answers: a trainer's demonstration and a test of the rules, in one file. */
export interface Scenario {
  readonly id: string
  readonly title: string
  /** The id of the rule set it was written for. */
  readonly rules: string
  readonly themes: readonly string[]
  readonly ages?: readonly (typeof ages)[number][]
  readonly setting?: (typeof settings)[number]
  readonly suits?: readonly Audience[]
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
  /** How long a room needs for it, with talking. */
  readonly minutes?: number
  /** What this part adds to the answers, or changes in them. */
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly expect: { readonly response: string; readonly raised: readonly string[] }
  readonly discuss: readonly string[]
  /** A question of its own for each agency, by the name of its group as an id: `social-care`. */
  readonly ask?: Readonly<Record<string, string>>
}

/** The minutes of all its parts; null where one of them has none. */
export function minutesOf({ parts }: Pick<Scenario, 'parts'>): number | null {
  const minutes = parts.map((part) => part.minutes ?? null)
  return minutes.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0)
}
