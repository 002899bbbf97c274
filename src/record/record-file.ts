import { readBlock, type ReadBlock } from './block.ts'
import { sha256 } from '../text/digest.ts'
import type { FileLines, FileNote, Flaw } from './file-lines.ts'
import { textOf } from './seal.ts'

/** A record as text, as a file has it. Line numbers count from one. */
export interface RecordFile {
  readonly form: 'text'
  readonly notes: readonly FileNote[]
  /** The lines above the block. */
  readonly lines: readonly string[]
  readonly block: readonly string[]
  readonly read: ReadBlock
  /** The digest on the last line; null where there is none. */
  readonly stated: string | null
  /** The SHA-256 of what stands above the last line. */
  readonly actual: string
  /** The first line below the last line, if any. */
  readonly below: number | null
  readonly flaw: Flaw | null
}

const digestLine = /^sha256: ([0-9a-f]{64})$/

/** Takes a record apart; null where it is none. */
export function recordFile({ notes, lines, flaw }: FileLines): RecordFile | null {
  const last = lines.findLastIndex((line) => digestLine.test(line))
  if (last < 0 && !lines[0]?.startsWith('INCIDENT RECORD')) return null
  const above = last < 0 ? lines : lines.slice(0, last)
  const start = blockStart(above)
  const block = above.slice(start)
  return {
    form: 'text',
    notes,
    lines: above.slice(0, start),
    block,
    read: readBlock(block),
    stated: digestLine.exec(lines[last] ?? '')?.[1] ?? null,
    actual: sha256(textOf(above)),
    below: last < 0 || last === lines.length - 1 ? null : last + 2,
    flaw,
  }
}

/** The block begins with its format; where that line is spoilt, after the last empty line. */
function blockStart(lines: readonly string[]): number {
  const format = lines.lastIndexOf('format: 1')
  return format < 0 ? lines.lastIndexOf('') + 1 : format
}
