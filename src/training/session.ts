import type { Recap, RuleSet } from '../rules/model.ts'
import type { Scenario } from './scenario.ts'
import type { Scene } from './scene.ts'

/** How sure a group is: 1 not at all, 5 quite sure. */
export type Level = 1 | 2 | 3 | 4 | 5
export const levels: readonly Level[] = [1, 2, 3, 4, 5]

/** What a workshop is about, from the start: it never changes. */
export interface Plan {
  readonly ruleSet: RuleSet
  /** Never empty, each named once. */
  readonly groups: readonly string[]
  /** Never empty, in the order in which they are played. */
  readonly stories: readonly Story[]
  /** The statements that are put to the room at the end. */
  readonly recap: readonly Recap[]
}

/** A scenario with its parts as they are played under the rule set of the workshop. */
export interface Story {
  readonly scenario: Scenario
  readonly scenes: readonly Scene[]
}

/** What is asked for, one thing at a time. Groups, stories and parts count from 0. */
export type Turn =
  | { readonly kind: 'confidence'; readonly when: When; readonly group: number }
  | { readonly kind: 'view'; readonly story: number; readonly part: number; readonly group: number }
  | { readonly kind: 'agreement'; readonly story: number; readonly part: number }
  | { readonly kind: 'recap'; readonly statement: string }

/** Before the first scenario and after the last one. */
export type When = 'before' | 'after'

/** What was entered at a turn. */
export type Entry =
  | { readonly kind: 'confidence'; readonly level: Level }
  | { readonly kind: 'view'; readonly response: string; readonly level: Level }
  /** Null where the room did not agree, and where no reason was written down. */
  | { readonly kind: 'agreement'; readonly response: string | null; readonly why: string | null }
  | { readonly kind: 'recap'; readonly statement: string; readonly said: boolean }

/** The turns of a workshop in their order: the entries answer them one after another. */
export function turnsOf({ groups, stories, recap }: Plan): readonly Turn[] {
  const everyGroup = groups.map((_, group) => group)
  const confidence = (when: When): readonly Turn[] =>
    everyGroup.map((group) => ({ kind: 'confidence', when, group }))
  return [
    ...confidence('before'),
    ...stories.flatMap(({ scenes }, story) =>
      scenes.flatMap((_, part): readonly Turn[] => [
        ...everyGroup.map((group): Turn => ({ kind: 'view', story, part, group })),
        { kind: 'agreement', story, part },
      ]),
    ),
    ...recap.map(({ id }): Turn => ({ kind: 'recap', statement: id })),
    ...confidence('after'),
  ]
}

/** The turn that is open; null where everything has been entered. */
export const nextTurn = (plan: Plan, entries: readonly Entry[]): Turn | null =>
  turnsOf(plan)[entries.length] ?? null

/** Whether an entry answers a turn, with nothing in it that the rule set does not have. */
export function answersTurn({ ruleSet }: Plan, turn: Turn, entry: Entry): boolean {
  const isResponse = (id: string): boolean => ruleSet.responses.some((response) => response.id === id)
  switch (entry.kind) {
    case 'confidence':
      return turn.kind === 'confidence' && levels.includes(entry.level)
    case 'view':
      return turn.kind === 'view' && isResponse(entry.response) && levels.includes(entry.level)
    case 'agreement':
      return turn.kind === 'agreement' && (entry.response === null || isResponse(entry.response))
    case 'recap':
      return turn.kind === 'recap' && entry.statement === turn.statement
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
