import type { Recap, RuleSet } from '../rules/model.ts'
import type { Scenario } from './scenario.ts'
import type { Scene } from './scene.ts'

/** How sure a group is: 1 not at all, 5 quite sure. */
export type Level = 1 | 2 | 3 | 4 | 5
export const levels: readonly Level[] = [1, 2, 3, 4, 5]

/** How what a group said stands to the recommendation. */
export type Against = 'lower' | 'same' | 'higher'
export const againsts: readonly Against[] = ['lower', 'same', 'higher']

/** What a workshop is about, from the start: it never changes. */
export interface Plan {
  readonly ruleSet: RuleSet
  /** Never empty, each named once. */
  readonly groups: readonly Group[]
  /** Never empty, in the order in which they are played. */
  readonly stories: readonly Story[]
  /** The statements that are put to the room at the end. */
  readonly recap: readonly Recap[]
  /** The minutes for what comes before the first story, and after the last. */
  readonly begin: number
  readonly end: number
}

export interface Group {
  readonly name: string
  /** How many sit in it; null where nobody said. */
  readonly people: number | null
}

/** A scenario with its parts as they are played under the rule set of the workshop. */
export interface Story {
  readonly scenario: Scenario
  readonly scenes: readonly Scene[]
  /** The minutes of a break after it; null where there is none. */
  readonly rest: number | null
}

/** What is asked for, one thing at a time. Groups, stories and parts count from 0. */
export type Turn =
  | { readonly kind: 'confidence'; readonly when: When; readonly group: number }
  /** What a group would do: `again` once the room has talked. */
  | { readonly kind: 'view' | 'again'; readonly story: number; readonly part: number; readonly group: number }
  | { readonly kind: 'agreement'; readonly story: number; readonly part: number }
  | { readonly kind: 'break'; readonly story: number }
  | { readonly kind: 'recap'; readonly statement: string }
  | { readonly kind: 'evaluation'; readonly question: Evaluation }
  | { readonly kind: 'words'; readonly group: number }

/** Before the first scenario and after the last one. */
export type When = 'before' | 'after'

/** What people are asked about the session: for how many of them it is so. */
export type Evaluation = 'clearer' | 'confident' | 'differently' | 'satisfied'
export const evaluations: readonly Evaluation[] = ['clearer', 'confident', 'differently', 'satisfied']

/** So many hands, of so many people. */
export interface Hands {
  readonly yes: number
  readonly of: number
}

/** What was entered at a turn. `seconds`: since the entry before, or since somebody went on. */
export type Entry = { readonly seconds?: number } & (
  | { readonly kind: 'confidence'; readonly level: Level }
  | { readonly kind: 'view'; readonly response: string; readonly level: Level }
  /** Null in a workshop that was begun before groups were asked twice. */
  | { readonly kind: 'again'; readonly response: string | null; readonly level: Level | null }
  /** Null where the room did not agree, and where no reason was written down. */
  | { readonly kind: 'agreement'; readonly response: string | null; readonly why: string | null }
  | { readonly kind: 'break' }
  | { readonly kind: 'recap'; readonly statement: string; readonly said: boolean }
  /** Null where they were not counted. */
  | { readonly kind: 'evaluation'; readonly hands: Hands | null }
  | { readonly kind: 'words'; readonly words: string | null }
)

/** The turns of a workshop in their order: the entries answer them one after another. */
export function turnsOf({ groups, stories, recap }: Plan): readonly Turn[] {
  const forEach = (turn: (group: number) => Turn): readonly Turn[] => groups.map((_, group) => turn(group))
  const confidence = (when: When): readonly Turn[] =>
    forEach((group) => ({ kind: 'confidence', when, group }))
  return [
    ...confidence('before'),
    ...stories.flatMap(({ scenes, rest }, story): readonly Turn[] => [
      ...scenes.flatMap((_, part): readonly Turn[] => [
        ...forEach((group) => ({ kind: 'view', story, part, group })),
        ...forEach((group) => ({ kind: 'again', story, part, group })),
        { kind: 'agreement', story, part },
      ]),
      ...(rest === null ? [] : [{ kind: 'break', story } as const]),
    ]),
    ...recap.map(({ id }): Turn => ({ kind: 'recap', statement: id })),
    ...confidence('after'),
    ...evaluations.map((question): Turn => ({ kind: 'evaluation', question })),
    ...forEach((group) => ({ kind: 'words', group })),
  ]
}

/** The turn that is open; null where everything has been entered. */
export const nextTurn = (plan: Plan, entries: readonly Entry[]): Turn | null =>
  turnsOf(plan)[entries.length] ?? null

/** Whether an entry answers a turn, with nothing in it that the rule set does not have. */
export function answersTurn({ ruleSet }: Plan, turn: Turn, entry: Entry): boolean {
  const isResponse = (id: string): boolean => ruleSet.responses.some((response) => response.id === id)
  if (turn.kind !== entry.kind) return false
  switch (entry.kind) {
    case 'confidence':
      return levels.includes(entry.level)
    case 'view':
      return isResponse(entry.response) && levels.includes(entry.level)
    case 'again': {
      const { response, level } = entry
      if (response === null || level === null) return response === null && level === null
      return isResponse(response) && levels.includes(level)
    }
    case 'agreement':
      return entry.response === null || isResponse(entry.response)
    case 'recap':
      return turn.kind === 'recap' && entry.statement === turn.statement
    case 'evaluation':
      return entry.hands === null || entry.hands.yes <= entry.hands.of
    case 'break':
    case 'words':
      return true
  }
}

/** The entries with one more. It is a fault of the program where it does not answer the turn that is open. */
export function enter(plan: Plan, entries: readonly Entry[], entry: Entry): readonly Entry[] {
  const turn = nextTurn(plan, entries)
  if (turn === null || !answersTurn(plan, turn, entry)) throw new Error(`not the turn for ${entry.kind}`)
  return [...entries, entry]
}

/** The entries without the last: its turn is open again. */
export const takeBack = (entries: readonly Entry[]): readonly Entry[] => entries.slice(0, -1)
