import packageData from '../../package.json' with { type: 'json' }
import type { Answers } from '../triage/assessment.ts'
import { isIsoTime } from './time.ts'

/** The version of the program, as its package says. */
export const programVersion: string = packageData.version

/** What the program needs in order to work a record's recommendation out again, and what it came to. */
export interface Replay {
  /** The version of the program that wrote the record. */
  readonly program: string
  /** ISO 8601 with zone. */
  readonly recordedAt: string
  readonly rules: string
  readonly version: string
  /** SHA-256 of the YAML of the rule set. */
  readonly digest: string
  readonly nation: string
  readonly practice: boolean
  readonly response: string
  /** Ids of criteria; those in neither list were clear. */
  readonly raised: readonly string[]
  readonly notRuledOut: readonly string[]
  readonly answers: Answers
  /** It has room to write in everything by hand. Left out where it has not. */
  readonly forPen?: true
  /** It is a note for whoever decides, and no incident record. Left out where it is one. */
  readonly note?: true
}

const id = /^[a-z0-9-]+$/
export const keyShape = /^[a-z0-9.-]+$/
const version = /^\d+\.\d+\.\d+[\w.+-]*$/
export const digestShape = /^[0-9a-f]{64}$/

const shapes = {
  program: version,
  recordedAt: { test: isIsoTime },
  rules: id,
  version,
  digest: digestShape,
  nation: /^\p{L}[\p{L} '’-]{0,59}$/u,
  response: id,
} as const

/**
 * The replay with nothing in it that does not have its shape: what stands here may come into another record, or on to
 * a screen. A text is empty in its place, a list too; an answer is left out.
 */
export function soundReplay(replay: Replay): Replay {
  const text = (name: keyof typeof shapes): string => (shapes[name].test(replay[name]) ? replay[name] : '')
  const list = (ids: readonly string[]): readonly string[] => (ids.every(isId) ? ids : [])
  return {
    program: text('program'),
    recordedAt: text('recordedAt'),
    rules: text('rules'),
    version: text('version'),
    digest: text('digest'),
    nation: text('nation'),
    practice: replay.practice,
    response: text('response'),
    raised: list(replay.raised),
    notRuledOut: list(replay.notRuledOut),
    answers: Object.fromEntries(
      Object.entries(replay.answers).filter(
        ([question, value]) => keyShape.test(question) && [value].flat().every(isId),
      ),
    ),
    ...(replay.forPen === true ? { forPen: true } : {}),
    ...(replay.note === true ? { note: true } : {}),
  }
}

const isId = (text: string): boolean => id.test(text)
