import { isDeepStrictEqual } from 'node:util'
import { soundReplay, type Replay } from './replay.ts'
import { textOfLines, type FileLines, type FileNote, type Flaw } from './file-lines.ts'
import { isObject, parsed } from '../text/json-object.ts'
import { readBlock, type ReadBlock } from './block.ts'
import { sha256 } from '../text/digest.ts'

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
  if (last < 0 && !/^(?:INCIDENT RECORD|NOTE\b)/.test(lines[0]!)) return null
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
    actual: sha256(textOfLines(above)),
    below: last < 0 || last === lines.length - 1 ? null : last + 2,
    flaw,
  }
}

/** The block begins with its format; where that line is spoilt, after the last empty line. */
function blockStart(lines: readonly string[]): number {
  const format = lines.lastIndexOf('format: 1')
  return format < 0 ? lines.lastIndexOf('') + 1 : format
}

/** A record as JSON, as a file has it. */
export interface JsonRecord {
  readonly form: 'json'
  readonly notes: readonly FileNote[]
  readonly read: ReadBlock
  /** The digest in its last member; null where there is none. */
  readonly stated: string | null
  /** The SHA-256 of what stands above that. */
  readonly actual: string
  /** The digest fits, and it stands where it belongs. */
  readonly isWhole: boolean
}

const lastMember = /^ {2}"sha256": "([0-9a-f]{64})"$/

/** Takes a record as JSON apart; null where it is none. */
export function jsonRecord({ notes, lines, flaw }: FileLines): JsonRecord | null {
  if (lines[0] !== '{' || !lines.includes('  "replay": {')) return null
  const stated = lastMember.exec(lines.at(-2)!)?.[1] ?? null
  const actual = sha256(textOfLines(lines.slice(0, -2)))
  const isWhole = stated === actual && flaw === null && lines.at(-1) === '}'
  return { form: 'json', notes, read: readReplay(lines), stated, actual, isWhole }
}

/** What is in its member `replay`, held to the same shape as the block of a record as text. */
function readReplay(lines: readonly string[]): ReadBlock {
  const given = replayIn(lines.join('\n'))
  if (given === null) return readBlock([])
  const replay = soundReplay(given)
  const block = { replay, redactedFrom: null, checks: { sections: {}, texts: {} } }
  const isSound = Object.entries(replay).every(([name, value]) =>
    isDeepStrictEqual(value, given[name as keyof Replay]),
  )
  return { block, firstWrong: isSound ? null : 0 }
}

function replayIn(text: string): Replay | null {
  const found = parsed(text)
  const replay = isObject(found) ? found['replay'] : null
  return isReplay(replay) ? replay : null
}

const texts = ['program', 'recordedAt', 'rules', 'version', 'digest', 'nation', 'response'] as const

function isReplay(value: unknown): value is Replay {
  if (!isObject(value)) return false
  const { practice, raised, notRuledOut, answers } = value
  return (
    texts.every((key) => typeof value[key] === 'string') &&
    typeof practice === 'boolean' &&
    [raised, notRuledOut].every(isList) &&
    isObject(answers) &&
    Object.values(answers).every((answer) => typeof answer === 'string' || isList(answer))
  )
}

const isList = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
