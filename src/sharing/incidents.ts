import type { CaseFacts } from './case-facts.ts'

/** All records of one incident: its chain of records, and copies of them. */
export interface Incident {
  /** What holds now. */
  readonly latest: CaseFacts
  /** On which the first of its records was written. */
  readonly firstDay: string
  readonly wasReopened: boolean
}

/**
 * The incidents of some records. The same record counts once, a redacted copy goes with its original, and a record with
 * the one that it follows on from, even where that is not there. The same reference alone joins nothing.
 */
export function incidentsOf(records: readonly CaseFacts[]): readonly Incident[] {
  const distinct = new Map<string, CaseFacts>()
  for (const record of records) {
    const known = distinct.get(record.sha256)
    if (known === undefined || (known.isCopy && !record.isCopy)) distinct.set(record.sha256, record)
  }
  const chains = new Map<string, CaseFacts[]>()
  const firstOf = firstsOf([...distinct.values()])
  for (const record of distinct.values()) {
    const first = firstOf(record.sha256)
    const chain = chains.get(first)
    if (chain === undefined) chains.set(first, [record])
    else chain.push(record)
  }
  return [...chains.values()].map(incidentOf)
}

function incidentOf(chain: readonly CaseFacts[]): Incident {
  const before = new Set(chain.map(({ follows }) => follows))
  const newestFirst = chain.toSorted(
    (a, b) =>
      Number(before.has(a.sha256)) - Number(before.has(b.sha256)) ||
      Date.parse(b.recordedAt) - Date.parse(a.recordedAt) ||
      (a.sha256 < b.sha256 ? -1 : 1),
  )
  return {
    latest: newestFirst[0]!,
    firstDay: chain.map(({ firstDay }) => firstDay).toSorted()[0]!,
    wasReopened: chain.some(({ follows }) => follows !== null),
  }
}

/** For each record the first of its chain, there or not: records with the same one belong together. */
function firstsOf(records: readonly CaseFacts[]): (sha256: string) => string {
  const follows = new Map(records.map((record) => [record.sha256, record.follows]))
  return (sha256) => {
    // A copy names its original without proof: a circle of them must end.
    const seen = new Set([sha256])
    for (let next = follows.get(sha256); next != null && !seen.has(next); next = follows.get(next))
      seen.add(next)
    return [...seen].at(-1)!
  }
}

/** How many incidents have a reference that another has too. */
export function sharingReference(incidents: readonly Incident[]): number {
  const times = new Map<string, number>()
  for (const { latest } of incidents) {
    if (latest.reference !== null) times.set(latest.reference, (times.get(latest.reference) ?? 0) + 1)
  }
  return [...times.values()].filter((many) => many > 1).reduce((all, many) => all + many, 0)
}
