import type { Row } from './results.ts'
import { evaluations, type Evaluation, type Hands } from './session.ts'
import { mean } from './tally.ts'

/** What several workshops came to together. */
export interface Sessions {
  readonly sessions: number
  /** ISO dates. */
  readonly from: string
  readonly to: string
  /** How many people took part; null where one of them does not say. */
  readonly people: number | null
  readonly minutes: number
  /** Each rule set with its version, once. */
  readonly rules: readonly string[]
  /** How many votes of groups were what the rules recommend: before talking, and after. */
  readonly same: Record<'first' | 'again', Hands>
  /** In how many parts all groups said the same. */
  readonly alike: Record<'first' | 'again', Hands>
  /** The mean of how sure groups were; null where none was asked. */
  readonly sure: Record<'before' | 'after', number | null>
  /** By the id of a statement, those that were got wrong most first. */
  readonly wrong: readonly (Hands & { readonly statement: string })[]
  readonly evaluation: readonly (Hands & { readonly question: Evaluation })[]
}

/** Puts the rows of several workshops together. `all`: never empty, and nor is one of them. */
export function together(all: readonly (readonly Row[])[]): Sessions {
  const rows = all.flat()
  const heads = all.map(([first]) => first!)
  const days = heads.map(({ on = '' }) => on).toSorted()
  const people = heads.map((head) => head.people ?? '')
  const of = (kind: string): readonly Row[] => rows.filter((row) => row.kind === kind)
  const same = (kind: 'first' | 'again'): Hands => ({
    yes: of(kind).filter(({ against }) => against === 'same').length,
    of: of(kind).length,
  })
  const sure = (kind: 'before' | 'after'): number | null => {
    const levels = of(kind).map((row) => Number(row.how_sure))
    return levels.length === 0 ? null : mean(levels)
  }
  return {
    sessions: all.length,
    from: days[0]!,
    to: days.at(-1)!,
    people: people.includes('') ? null : people.reduce((sum, each) => sum + Number(each), 0),
    minutes: heads.reduce((sum, head) => sum + Number(head.session_minutes), 0),
    rules: [...new Set(heads.map(({ rules, version }) => `${rules} ${version}`))],
    same: { first: same('first'), again: same('again') },
    alike: { first: alike(all, 'first'), again: alike(all, 'again') },
    sure: { before: sure('before'), after: sure('after') },
    wrong: wrongIn(of('recap')),
    evaluation: evaluations.flatMap((question) => {
      const counted = of('evaluation').filter(({ statement }) => statement === question)
      const sum = (column: 'yes' | 'of'): number =>
        counted.reduce((all_, row) => all_ + Number(row[column]), 0)
      return counted.length === 0 ? [] : [{ question, yes: sum('yes'), of: sum('of') }]
    }),
  }
}

/** Of the parts of all workshops in which more than one group voted, those in which all said the same. */
function alike(all: readonly (readonly Row[])[], kind: 'first' | 'again'): Hands {
  const parts = all.flatMap((rows) => {
    const said = new Map<string, string[]>()
    for (const { kind: its, scenario, part, response = '' } of rows) {
      const key = `${scenario} ${part}`
      if (its === kind) said.set(key, [...(said.get(key) ?? []), response])
    }
    return [...said.values()].filter((responses) => responses.length > 1)
  })
  return { yes: parts.filter((responses) => new Set(responses).size === 1).length, of: parts.length }
}

function wrongIn(rows: readonly Row[]): Sessions['wrong'] {
  const statements = [...new Set(rows.map(({ statement = '' }) => statement))]
  return statements
    .map((statement) => {
      const asked = rows.filter((row) => row.statement === statement)
      return { statement, yes: asked.filter(({ right }) => right === 'no').length, of: asked.length }
    })
    .filter(({ yes }) => yes > 0)
    .toSorted((one, other) => other.yes / other.of - one.yes / one.of || other.yes - one.yes)
}
