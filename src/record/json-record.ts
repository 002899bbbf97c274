import { isDeepStrictEqual } from 'node:util'
import { readBlock, soundReplay, type ReadBlock } from './block.ts'
import { sha256 } from '../text/digest.ts'
import type { FileLines, FileNote } from './file-lines.ts'
import type { Replay } from './replay.ts'
import { textOf } from './seal.ts'
import { isObject, parsed } from '../text/json-object.ts'

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

const digestLine = /^ {2}"sha256": "([0-9a-f]{64})"$/

/** Takes a record as JSON apart; null where it is none. */
export function jsonRecord({ notes, lines, flaw }: FileLines): JsonRecord | null {
  if (lines[0] !== '{' || !lines.includes('  "replay": {')) return null
  const stated = digestLine.exec(lines.at(-2)!)?.[1] ?? null
  const actual = sha256(textOf(lines.slice(0, -2)))
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
