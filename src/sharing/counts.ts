import { shortly } from '../render/sentences.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Incident } from './incidents.ts'
import { daysBetween, isIn, schoolYear, yearId, type Period } from './period.ts'

/** A table before anything in it is hidden. */
export interface CountTable {
  readonly number: number
  readonly id: string
  readonly title: string
  /**
   * `parts`: in each group rows about one question, of which an incident is in one at most. `cells`: every incident is in
   * one of the rows. `years`: other periods, each a number of its own.
   */
  readonly kind: 'parts' | 'cells' | 'years'
  readonly groups: readonly (readonly CountRow[])[]
}

export interface CountRow {
  readonly id: string
  readonly label: string
  readonly count: number
}

/** Of all incidents, those of the period. */
export const inPeriod = (incidents: readonly Incident[], period: Period): readonly Incident[] =>
  incidents.filter(({ firstDay }) => isIn(period, firstDay))

/** What is counted. `all`: of every period. `today`: ISO date. */
export function countTables(
  all: readonly Incident[],
  period: Period,
  ruleSet: RuleSet,
  today: string,
): readonly CountTable[] {
  const incidents = inPeriod(all, period)
  const row = (id: string, label: string, holds: (incident: Incident) => boolean): CountRow => ({
    id,
    label,
    count: incidents.filter(holds).length,
  })
  const closed = (field: string, label: string, value = 'yes'): readonly CountRow[] => [
    row(field, label, ({ latest }) => latest.fields[field] === value),
    row(
      `${field}-not-recorded`,
      `${label}: not recorded`,
      ({ latest }) => latest.fields[field] === undefined,
    ),
  ]
  return [
    {
      number: 1,
      id: 'period',
      title: 'The period',
      kind: 'parts',
      groups: [
        [
          row('referred', 'Referred', ({ latest }) => latest.referred === 'yes'),
          row('referred-not-recorded', 'Referred: not recorded', ({ latest }) => latest.referred === null),
        ],
        closed('told-police', 'Police told'),
        [
          row('departed', 'Recommendation departed from', ({ latest }) => latest.decided === 'departed'),
          row('decision-not-recorded', 'Decision: not recorded', ({ latest }) => latest.decided === null),
        ],
        [row('re-opened', 'Opened again', ({ wasReopened }) => wasReopened)],
        [
          row('review-due', 'Review due', (each) => reviewOf(each, today) === 'due'),
          row('review-overdue', 'Review overdue', (each) => reviewOf(each, today) === 'overdue'),
          row('review-not-recorded', 'Review: not recorded', (each) => reviewOf(each, today) === null),
        ],
      ],
    },
    // Never a year beside its terms.
    ...(period.term === null ? [yearsTable(all, period)] : []),
    {
      number: 3,
      id: 'criteria',
      title: 'Criteria raised',
      kind: 'parts',
      groups: ruleSet.criteria.map(({ id, title }) => [
        row(id, title, ({ latest }) => latest.raised.includes(id)),
      ]),
    },
    {
      number: 4,
      id: 'timeliness',
      title: 'Days from first knowing to writing it down',
      kind: 'cells',
      groups: [
        [
          ...waits.map(({ id, label, from, to }) =>
            row(id, label, (each) => {
              const days = waitOf(each)
              return days !== null && days >= from && days <= to
            }),
          ),
          row('not-recorded', 'Not recorded', (each) => waitOf(each) === null),
        ],
      ],
    },
    {
      number: 5,
      id: 'learning',
      title: 'Learning',
      kind: 'parts',
      groups: [
        closed('support-all', 'Support for every child'),
        closed('reviewed', 'Looked at again'),
        ...ruleSet.questions.map(({ id, ask }) => [
          row(`not-known-${id}`, `Not known: ${shortly(ask)}`, ({ latest }) => latest.notKnown.includes(id)),
        ]),
      ],
    },
  ]
}

const yearsTable = (all: readonly Incident[], { year }: Period): CountTable => ({
  number: 2,
  id: 'years',
  title: 'Three school years',
  kind: 'years',
  groups: [year - 2, year - 1, year].map((each) => [
    {
      id: yearId(each),
      label: yearId(each),
      count: all.filter(({ firstDay }) => schoolYear(firstDay) === each).length,
    },
  ]),
})

const waits = [
  { id: 'same-day', label: 'The same day', from: 0, to: 0 },
  { id: 'next-day', label: '1 day', from: 1, to: 1 },
  { id: '2-3-days', label: '2 to 3 days', from: 2, to: 3 },
  { id: '4-days', label: '4 days or more', from: 4, to: Infinity },
] as const

/** Days; null where no day was written, or one that cannot be. */
function waitOf({ latest, firstDay }: Incident): number | null {
  const days = latest.knownDay === null ? -1 : daysBetween(latest.knownDay, firstDay)
  return days < 0 ? null : days
}

/** Of the review: null where nothing is written about it. */
function reviewOf({ latest: { fields } }: Incident, today: string): 'done' | 'due' | 'overdue' | null {
  const { reviewed, 'review-on': day } = fields
  if (reviewed === 'yes') return 'done'
  if (day === undefined) return null
  return day < today ? 'overdue' : 'due'
}
