import { fieldWith } from '../rules/lookup.ts'
import type { RuleSet } from '../rules/model.ts'
import type { EarlierRecord } from './incident-record.ts'
import { plainText } from '../guard/plain-text.ts'
import type { RecordFile } from './record-file.ts'
import { personIn } from './reference.ts'
import { digestShape } from './replay.ts'
import { wordsOf, writtenIn } from './sections.ts'
import { isIsoTime } from './time.ts'

/** What an earlier record is named by. `changed`: it is no longer as it was written. */
export function earlierRecord(
  { lines, read, stated, actual }: RecordFile,
  ruleSet: RuleSet,
  changed: boolean,
): EarlierRecord {
  const { replay, checks } = read.block
  const written = writtenIn(lines, checks).get(fieldWith(ruleSet, 'reference')?.id ?? '')
  return {
    reference: guarded(written && wordsOf(written)),
    recordedAt: replay.recordedAt,
    sha256: stated ?? actual,
    changed,
  }
}

/** The same as it was kept in a draft; undefined where there is none. It goes into a record: nothing else may come with it. */
export function readEarlier(kept: unknown): EarlierRecord | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const { reference, recordedAt, sha256, changed } = kept as Readonly<Record<string, unknown>>
  if (typeof recordedAt !== 'string' || !isIsoTime(recordedAt)) return undefined
  if (typeof sha256 !== 'string' || !digestShape.test(sha256)) return undefined
  return { reference: guarded(reference), recordedAt, sha256, changed: changed === true }
}

/** Null where it is no text that may stand in a record, or looks like a person: earlier versions let that in. */
function guarded(text: unknown): EarlierRecord['reference'] {
  const read = typeof text === 'string' ? plainText(text) : null
  return read?.ok && read.value !== '' && personIn(read.value) === null ? read.value : null
}
