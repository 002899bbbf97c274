import type { Plan } from './session.ts'
import type { WorkshopTally } from './tally.ts'

/** The columns of the CSV file: one row is one thing that was entered. Figures and ids only, no reasons in words. */
export const columns = [
  'kind',
  'scenario',
  'part',
  'group',
  'response',
  'how_sure',
  'recommended',
  'against',
  'statement',
  'right',
] as const

type Column = (typeof columns)[number]
export type Row = Readonly<Partial<Record<Column, string>>>

/** What was entered, a row each, in the order in which it was. */
export function rowsOf({ parts, groups, recap }: WorkshopTally): readonly Row[] {
  const confidence = (when: 'before' | 'after'): readonly Row[] =>
    groups.flatMap(({ group, confidence: { [when]: level } }) =>
      level === null ? [] : [{ kind: when, group, how_sure: String(level) }],
    )
  return [
    ...confidence('before'),
    ...parts.flatMap(({ scenario, scene, recommended, views, agreed }): readonly Row[] => {
      const part = { scenario: scenario.id, part: String(scene.number) }
      return [
        ...views.map(({ group, response, level, against }) => ({
          kind: 'view',
          ...part,
          group,
          response,
          how_sure: String(level),
          recommended,
          against,
        })),
        ...(agreed === null
          ? []
          : [{ kind: 'agreed', ...part, response: agreed.response ?? 'none', recommended }]),
      ]
    }),
    ...recap.map(({ statement, said, isRight }) => ({
      kind: 'recap',
      response: String(said),
      statement,
      right: isRight ? 'yes' : 'no',
    })),
    ...confidence('after'),
  ]
}

/** The rows as CSV (RFC 4180) with a head; with the mark by which spreadsheets know UTF-8 where a name needs it. */
export function resultsCsv(tally: WorkshopTally): string {
  const rows = rowsOf(tally).map((row) => columns.map((column) => cell(row[column] ?? '')).join())
  const text = [columns.join(), ...rows].map((line) => `${line}\r\n`).join('')
  return /[^ -~\r\n]/.test(text) ? `\ufeff${text}` : text
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The same as JSON, with the rule set it was played under and the day. `on`: ISO date. */
export function resultsJson({ ruleSet, groups }: Plan, tally: WorkshopTally, on: string): string {
  const { id, version } = ruleSet.rules
  const results = {
    format: 1,
    on,
    rules: { id, version, digest: ruleSet.digest },
    groups,
    confidence: tally.groups.map(({ group, confidence }) => ({ group, ...confidence })),
    parts: tally.parts.map(({ scenario, scene, recommended, views, agreed }) => ({
      scenario: scenario.id,
      part: scene.number,
      recommended,
      views: views.map(({ group, response, level, against }) => ({
        group,
        response,
        how_sure: level,
        against,
      })),
      agreed: agreed?.response ?? null,
    })),
    recap: tally.recap.map(({ statement, said, isRight }) => ({ statement, said, right: isRight })),
  }
  return `${JSON.stringify(results, null, 2)}\n`
}
