import type { RuleSet } from '../rules/model.ts'
import { skipReasons, type CaseFacts, type SkipReason } from './case-facts.ts'
import { countTables, inPeriod } from './counts.ts'
import { incidentsOf, sharingReference, type Incident } from './incidents.ts'
import { isOver, type Period } from './period.ts'
import { exactly, numberBeside, reported, type Summary } from './summary.ts'

/** What was found in some folders. */
export interface Found {
  readonly files: number
  readonly records: readonly CaseFacts[]
  readonly skipped: ReadonlyMap<SkipReason, number>
}

export interface Asked {
  readonly audience: 'report' | 'internal'
  readonly period: Period
  readonly ruleSet: RuleSet
  readonly minimum: number
  /** ISO date. */
  readonly today: string
}

/** The incidents of a period in what was found. */
export const incidentsIn = ({ records }: Found, period: Period): readonly Incident[] =>
  inPeriod(incidentsOf(records), period)

/** The figures of a period. */
export function summarize(found: Found, asked: Asked): Summary {
  const { audience, period, ruleSet, minimum, today } = asked
  const all = incidentsOf(found.records)
  const incidents = inPeriod(all, period)
  const total = incidents.length
  const counts = countTables(all, period, ruleSet, today)
  const { tables, rounded } =
    audience === 'report'
      ? reported(counts, total, minimum)
      : { tables: exactly(counts, total), rounded: false }
  const skipped = new Map(found.skipped)
  skipped.set('same-incident', found.records.length - all.length)
  skipped.set('outside-period', all.length - total)
  // In a report these may not tell how many incidents there are where that is not told.
  const isExact = audience === 'internal' || (!rounded && (total === 0 || total >= minimum))
  const beside = (count: number): number | string => numberBeside(count, isExact, minimum)
  const versions = [...new Set(incidents.map(({ latest }) => latest.version))].toSorted()
  return {
    audience,
    period: period.id,
    rules: { id: ruleSet.rules.id, versions },
    read: beside(found.files),
    counted: beside(total),
    skipped: Object.fromEntries(
      skipReasons.flatMap((reason) => {
        const many = skipped.get(reason) ?? 0
        return many === 0 ? [] : [[reason, beside(many)]]
      }),
    ),
    rounded,
    minimum,
    tables,
    notes: [
      ...notesOn(asked, incidents, versions),
      ...(audience === 'report' ? [total < 2 * minimum ? tooFew(2 * minimum) : oneOfBoth] : []),
    ],
  }
}

const tooFew = (least: number): string => `Of fewer than ${least} incidents no more is said.`
const oneOfBoth =
  'Give out either whole years or their terms, and each once: what is hidden in one may show in the difference.'

function notesOn(
  { audience, period, today }: Asked,
  incidents: readonly Incident[],
  versions: readonly string[],
): readonly string[] {
  const sharing = sharingReference(incidents)
  return [
    'An incident counts in the term in which it was first written down: autumn from September, spring from January, summer from April.',
    ...(isOver(period, today) ? [] : ['This period is not over: its figures will change.']),
    ...(versions.length > 1
      ? ['Different editions of the rules are counted together; they ask the same.']
      : []),
    ...(sharing === 0
      ? []
      : [
          `${audience === 'internal' ? sharing : 'Some'} share a reference with another, and are counted apart.`,
        ]),
  ]
}
