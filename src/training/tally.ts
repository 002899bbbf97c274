import { rankOf } from '../rules/lookup.ts'
import type { Scenario } from './scenario.ts'
import type { Scene } from './scene.ts'
import {
  type Against,
  evaluations,
  turnsOf,
  type Entry,
  type Evaluation,
  type Hands,
  type Level,
  type Plan,
  type Turn,
  type When,
} from './session.ts'
import { secondsOn } from './timing.ts'

/** What a group would do. */
export interface Vote {
  /** A response id. */
  readonly response: string
  readonly level: Level
  readonly against: Against
}

/** What a group said by itself, and once the room had talked: null where it was not asked, or not yet. */
export interface GroupVotes {
  readonly group: string
  readonly first: Vote
  readonly again: Vote | null
}

/** Where a group stands in the end. */
export const lastOf = ({ first, again }: GroupVotes): Vote => again ?? first

/** One part that every group has entered something for. */
export interface PartTally {
  readonly scenario: Scenario
  readonly scene: Scene
  /** The response id that the rules come to. */
  readonly recommended: string
  /** In the order of the groups. */
  readonly votes: readonly GroupVotes[]
  /** Null where nothing has been entered yet. */
  readonly agreed: { readonly response: string | null; readonly why: string | null } | null
  /** How long it took. */
  readonly seconds: number
}

/** How one group did over all parts. */
export interface GroupTally {
  readonly group: string
  readonly people: number | null
  /** Where it stood in the end. */
  readonly votes: Readonly<Record<Against, number>>
  /** How often it said at once what the rules recommend. */
  readonly sameAtFirst: number
  /** The mean of how sure it was in the end; null where it has entered nothing. */
  readonly level: number | null
  /** How sure it was before the first scenario, and after the last; null where it was not asked yet. */
  readonly confidence: Readonly<Record<When, Level | null>>
  /** What it will do differently, in its own words. */
  readonly words: string | null
}

interface RecapTally {
  readonly statement: string
  readonly said: boolean
  readonly isRight: boolean
}

/** All that has been entered, as far as it is complete. */
export interface WorkshopTally {
  readonly parts: readonly PartTally[]
  readonly groups: readonly GroupTally[]
  readonly recap: readonly RecapTally[]
  /** Those that were counted. */
  readonly evaluation: readonly (Hands & { readonly question: Evaluation })[]
  /** All of it. */
  readonly seconds: number
}

/** Counts what has been entered. */
export function tally(plan: Plan, entries: readonly Entry[]): WorkshopTally {
  const turns = turnsOf(plan)
  const entryAt: EntryAt = (isIt) => entries[turns.findIndex(isIt)]
  const parts = partTallies(plan, entries, entryAt)
  const hands = evaluations.map((question) => {
    const entry = entryAt((turn) => turn.kind === 'evaluation' && turn.question === question)
    return entry?.kind === 'evaluation' && entry.hands !== null ? [{ question, ...entry.hands }] : []
  })
  return {
    parts,
    groups: plan.groups.map((_, index) => groupTally(plan, entryAt, parts, index)),
    recap: plan.recap.flatMap(({ id, isTrue }) => {
      const entry = entryAt((turn) => turn.kind === 'recap' && turn.statement === id)
      return entry?.kind === 'recap'
        ? [{ statement: id, said: entry.said, isRight: entry.said === isTrue }]
        : []
    }),
    evaluation: hands.flat(),
    seconds: entries.reduce((sum, { seconds = 0 }) => sum + seconds, 0),
  }
}

/** How many people there are, where every group has said so. */
export const totals = ({ groups }: Pick<Plan, 'groups'>): { readonly people: number | null } => ({
  people: groups.reduce<number | null>(
    (sum, { people }) => (sum === null || people === null ? null : sum + people),
    0,
  ),
})

/** The entry that answers the first such turn. */
type EntryAt = (isIt: (turn: Turn) => boolean) => Entry | undefined

function partTallies(plan: Plan, entries: readonly Entry[], entryAt: EntryAt): readonly PartTally[] {
  return plan.stories.flatMap(({ scenario, scenes }, story) =>
    scenes.flatMap((scene, part): readonly PartTally[] => {
      const recommended = scene.assessment.response
      const entryOf = (kind: Turn['kind'], group: number | null): Entry | undefined =>
        entryAt(
          (turn) =>
            turn.kind === kind &&
            'part' in turn &&
            turn.story === story &&
            turn.part === part &&
            (group === null || ('group' in turn && turn.group === group)),
        )
      const voteOf = (kind: 'view' | 'again', group: number): Vote | null => {
        const entry = entryOf(kind, group)
        if (entry?.kind !== kind || entry.response === null || entry.level === null) return null
        const { response, level } = entry
        return { response, level, against: against(plan, response, recommended) }
      }
      const votes = plan.groups.flatMap(({ name }, group): readonly GroupVotes[] => {
        const first = voteOf('view', group)
        return first === null ? [] : [{ group: name, first, again: voteOf('again', group) }]
      })
      if (votes.length < plan.groups.length) return []
      const agreed = entryOf('agreement', null)
      const seconds = secondsOn(plan, entries, story, part)
      return [
        {
          scenario,
          scene,
          recommended,
          votes,
          agreed: agreed?.kind === 'agreement' ? agreed : null,
          seconds,
        },
      ]
    }),
  )
}

function against({ ruleSet }: Plan, response: string, recommended: string): Against {
  const [said, rules] = [rankOf(ruleSet, response), rankOf(ruleSet, recommended)]
  return said === rules ? 'same' : said < rules ? 'lower' : 'higher'
}

function groupTally(plan: Plan, entryAt: EntryAt, parts: readonly PartTally[], index: number): GroupTally {
  const { name, people } = plan.groups[index]!
  const own = parts.flatMap(({ votes }) => votes[index] ?? [])
  const last = own.map(lastOf)
  const count = (wanted: Against): number => last.filter((vote) => vote.against === wanted).length
  const confidence = (when: When): Level | null => {
    const entry = entryAt((turn) => turn.kind === 'confidence' && turn.when === when && turn.group === index)
    return entry?.kind === 'confidence' ? entry.level : null
  }
  const words = entryAt((turn) => turn.kind === 'words' && turn.group === index)
  return {
    group: name,
    people,
    votes: { lower: count('lower'), same: count('same'), higher: count('higher') },
    sameAtFirst: own.filter(({ first }) => first.against === 'same').length,
    level: last.length === 0 ? null : mean(last.map(({ level }) => level)),
    confidence: { before: confidence('before'), after: confidence('after') },
    words: words?.kind === 'words' ? words.words : null,
  }
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length
