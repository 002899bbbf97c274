import type { Against, Level, Plan } from './session.ts'
import { totals, type GroupVotes, type Vote, type WorkshopTally } from './tally.ts'

/** What came out of one workshop, as it is saved: figures, ids and the names of groups, nothing in anybody's own words. */
export interface Results {
  readonly format: 2
  /** ISO date. */
  readonly on: string
  readonly rules: { readonly id: string; readonly version: string; readonly digest: string }
  /** How long it took, breaks included. */
  readonly minutes: number
  /** How many people took part; null where nobody said. */
  readonly people: number | null
  readonly groups: readonly {
    readonly name: string
    readonly people: number | null
    /** How sure it was before the first scenario, and after the last. */
    readonly before: number | null
    readonly after: number | null
  }[]
  readonly parts: readonly ResultsPart[]
  readonly recap: readonly { readonly statement: string; readonly said: boolean; readonly right: boolean }[]
  readonly evaluation: readonly { readonly question: string; readonly yes: number; readonly of: number }[]
}

interface ResultsPart {
  readonly scenario: string
  readonly part: number
  readonly minutes: number
  readonly recommended: string
  readonly votes: readonly {
    readonly group: string
    readonly first: ResultsVote
    /** Once the room had talked; null where it was not asked. */
    readonly again: ResultsVote | null
  }[]
  /** Null where the room did not agree. */
  readonly agreed: string | null
}

interface ResultsVote {
  readonly response: string
  readonly how_sure: Level
  readonly against: Against
}

/** `on`: ISO date. */
export function resultsOf(plan: Plan, tally: WorkshopTally, on: string): Results {
  const { id, version } = plan.ruleSet.rules
  return {
    format: 2,
    on,
    rules: { id, version, digest: plan.ruleSet.digest },
    minutes: Math.round(tally.seconds / 60),
    people: totals(plan).people,
    groups: tally.groups.map(({ group, people, confidence }) => ({ name: group, people, ...confidence })),
    parts: tally.parts.map(({ scenario, scene, recommended, votes, agreed, seconds }) => ({
      scenario: scenario.id,
      part: scene.number,
      minutes: Math.round(seconds / 60),
      recommended,
      votes: votes.map(votesOf),
      agreed: agreed?.response ?? null,
    })),
    recap: tally.recap.map(({ statement, said, isRight }) => ({ statement, said, right: isRight })),
    evaluation: tally.evaluation.map(({ question, yes, of }) => ({ question, yes, of })),
  }
}

const votesOf = ({ group, first, again }: GroupVotes): ResultsPart['votes'][number] => ({
  group,
  first: voteOf(first),
  again: again && voteOf(again),
})

const voteOf = ({ response, level, against }: Vote): ResultsVote => ({ response, how_sure: level, against })

export const resultsJson = (results: Results): string => `${JSON.stringify(results, null, 2)}\n`

/** The columns of the CSV file: one row is one thing that was entered, with what holds for all of the session. */
export const columns = [
  'on',
  'rules',
  'version',
  'people',
  'session_minutes',
  'kind',
  'scenario',
  'part',
  'minutes',
  'group',
  'group_people',
  'response',
  'how_sure',
  'recommended',
  'against',
  'statement',
  'right',
  'yes',
  'of',
] as const

export type Row = Readonly<Partial<Record<(typeof columns)[number], string>>>

/** A row for each thing that was entered, in the order in which it was. */
export function rowsOf({
  on,
  rules,
  minutes,
  people,
  groups,
  parts,
  recap,
  evaluation,
}: Results): readonly Row[] {
  const session: Row = {
    on,
    rules: rules.id,
    version: rules.version,
    people: text(people),
    session_minutes: String(minutes),
  }
  const sure = (when: 'before' | 'after'): readonly Row[] =>
    groups.flatMap((group) =>
      group[when] === null
        ? []
        : [{ kind: when, group: group.name, group_people: text(group.people), how_sure: text(group[when]) }],
    )
  const rows = [
    ...sure('before'),
    ...parts.flatMap(partRows),
    ...recap.map(({ statement, said, right }) => ({
      kind: 'recap',
      response: String(said),
      statement,
      right: right ? 'yes' : 'no',
    })),
    ...sure('after'),
    ...evaluation.map(({ question, yes, of }) => ({
      kind: 'evaluation',
      statement: question,
      yes: String(yes),
      of: String(of),
    })),
  ]
  return rows.map((row) => ({ ...session, ...row }))
}

function partRows({ scenario, part, minutes, recommended, votes, agreed }: ResultsPart): readonly Row[] {
  const of: Row = { scenario, part: String(part), minutes: String(minutes), recommended }
  const votesAt = (kind: 'first' | 'again'): readonly Row[] =>
    votes.flatMap(({ group, [kind]: vote }) =>
      vote === null
        ? []
        : [
            {
              ...of,
              kind,
              group,
              response: vote.response,
              how_sure: String(vote.how_sure),
              against: vote.against,
            },
          ],
    )
  return [...votesAt('first'), ...votesAt('again'), { ...of, kind: 'agreed', response: agreed ?? 'none' }]
}

const text = (value: number | null): string => (value === null ? '' : String(value))

/** The rows as CSV (RFC 4180) with a head; with the mark by which spreadsheets know UTF-8 where a name needs it. */
export function csvOf<Column extends string>(
  head: readonly Column[],
  rows: readonly Readonly<Partial<Record<Column, string>>>[],
): string {
  const lines = rows.map((row) => head.map((column) => cell(row[column] ?? '')).join())
  const all = [head.join(), ...lines].map((line) => `${line}\r\n`).join('')
  return /[^ -~\r\n]/.test(all) ? `\ufeff${all}` : all
}

export const resultsCsv = (results: Results): string => csvOf(columns, rowsOf(results))

const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
