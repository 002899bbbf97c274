import { exitCode } from '../../problems/exit-codes.ts'
import { problem } from '../../problems/problem.ts'
import { sectionsBeforeAnnexes, sectionsOf } from '../../record/sections.ts'
import { textOfLines } from '../../record/file-lines.ts'
import type { Io } from '../../world/io.ts'
import type { CommonOptions } from '../common-options.ts'
import { putLong } from '../dialogue.ts'
import { trouble } from '../report.ts'
import { openRecord } from './open.ts'

export interface ShowOptions extends CommonOptions {
  readonly part?: string
}

/** Prints what stands above the annexes of a record, or the sections whose name begins as asked for. */
export async function showRecord(io: Io, path: string, { part }: ShowOptions): Promise<number> {
  const opened = await openRecord(io, path)
  if (!opened.ok) return trouble(io, opened.problems, 'text')
  const record = opened.value
  const fault = (found: Parameters<typeof trouble>[1]['problems'][number]): number =>
    trouble(io, { problems: [found], texts: {}, exit: exitCode.answers }, 'text')
  if (record.form === 'json') return fault(problem('record-as-json', { path }, null))
  const sections = sectionsOf(record.lines)
  const shown =
    part === undefined
      ? sectionsBeforeAnnexes(record.lines)
      : sections.filter(({ name }) =>
          name.startsWith(
            part
              .trim()
              .toLowerCase()
              .replaceAll(/[^a-z]+/g, '-'),
          ),
        )
  if (shown.length === 0) {
    return fault(problem('unknown-section', { known: sections.map(({ name }) => name) }, null))
  }
  return putLong(io, textOfLines(shown.flatMap(({ lines }) => lines)).trimEnd())
}
