import { endsLikePicture } from '../guard/file-name.ts'
import type { Page } from '../render/page.ts'
import { exitCode } from '../problems/exit-codes.ts'
import { outputColumns, type Io } from '../world/io.ts'
import type { Problem } from '../problems/problem.ts'
import { missingFields, type Fields } from '../record/fields.ts'
import { composeRecord } from '../record/compose.ts'
import type { EarlierRecord, IncidentRecord } from '../record/incident-record.ts'
import type { Outcome } from '../record/outcome.ts'
import { saveNew } from '../world/save.ts'
import { isoTime } from '../record/time.ts'
import { renderAssessment } from '../render/json.ts'
import { renderRecommendation } from '../render/recommendation.ts'
import { renderRecordJson, renderRecordText } from '../render/record.ts'
import { styleFor } from '../render/style.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import type { Format } from './report.ts'
import type { Trouble } from './rule-set.ts'

/** An outcome with what is written into its record. */
export interface Finished extends Outcome {
  readonly shipped: boolean
  readonly fields: Fields
  readonly followsOn?: EarlierRecord | undefined
  /** Room to write in for every field that is empty. */
  readonly forPen?: boolean
}

/** How standard output is written on: as wide as its terminal, or 80 columns where it is none. */
export function outputPage(io: Io, color: boolean | undefined): Page {
  return {
    width: outputColumns(io),
    style: styleFor({ flag: color, env: io.env, terminal: io.terminal.stdout }),
  }
}

/** The recommendation as it is printed. */
export function recommendationText(outcome: Outcome, format: Format, page: Page): string {
  switch (format) {
    case 'json':
      return renderAssessment(outcome.ruleSet, outcome.assessment)
    case 'text':
      return renderRecommendation(outcome, page)
  }
}

/** `setting`: its name, where the configuration has one. */
export function recordOf(io: Io, finished: Finished, setting: string | null = null): IncidentRecord {
  const now = io.now()
  return composeRecord({
    outcome: finished,
    fields: finished.fields,
    recordedAt: isoTime(now, io.zone(now)),
    setting,
    shipped: finished.shipped,
    followsOn: finished.followsOn,
    forPen: finished.forPen ?? false,
  })
}

/** Writes the record to a new file: JSON where the name says so, text otherwise. */
export async function saveRecord(
  io: Io,
  record: IncidentRecord,
  path: string,
): Promise<Result<string, Trouble>> {
  if (endsLikePicture(path)) {
    const problem = { code: 'record-ending', args: { path }, place: null } as const
    return failed({ problems: [problem], texts: {}, exit: exitCode.usage })
  }
  const text = path.toLowerCase().endsWith('.json') ? renderRecordJson(record) : renderRecordText(record)
  const saved = await saveNew(io, path, text)
  return saved.ok ? ok(saved.value) : failed({ problems: saved.problems, texts: {}, exit: exitCode.file })
}

/** The required fields that are empty, as a problem; null where none is. */
export function fieldsMissing(finished: Finished): Problem | null {
  const missing = missingFields(finished, finished.fields).map(({ id }) => id)
  return missing.length === 0 ? null : { code: 'fields-missing', args: { fields: missing }, place: null }
}
