import type { AnswerValue } from '../rules/model.ts'
import { isIsoTime } from './time.ts'
import type { Replay } from './replay.ts'

/** What stands at the end of a record for the program to read. */
export interface MachineBlock {
  readonly replay: Replay
  /** Of a redacted copy: the SHA-256 of the record that it was made from. */
  readonly redactedFrom: string | null
  readonly checks: Checks
}

/** Short digests of the parts of a record: they show which part was changed. */
export interface Checks {
  /** By the name of the section, in the order in which they stand. */
  readonly sections: Readonly<Record<string, string>>
  /** Of what people wrote: by the id of the field, in the order in which they stand. */
  readonly texts: Readonly<Record<string, string>>
}

/** The block as lines of at most 80 columns. A line that begins with spaces goes on with the one before. */
export function blockLines({ replay, redactedFrom, checks }: MachineBlock): readonly string[] {
  const pairs: readonly (readonly [string, string])[] = [
    ['format', '1'],
    ['program', replay.program],
    ['recorded-at', replay.recordedAt],
    ['rules', replay.rules],
    ['version', replay.version],
    ['rules-sha256', replay.digest],
    ['nation', replay.nation],
    ['practice', replay.practice ? 'yes' : 'no'],
    ['response', replay.response],
    ['raised', valueText(replay.raised)],
    ['not-ruled-out', valueText(replay.notRuledOut)],
    ...group('answer', replay.answers),
    ...(replay.forPen ? [['for-pen', 'yes'] as const] : []),
    ...(redactedFrom === null ? [] : [['redacted-from', redactedFrom] as const]),
    ...group('section', checks.sections),
    ...group('text', checks.texts),
  ]
  return pairs.flatMap(([key, text]) => folded(`${key}: ${text}`))
}

const group = (name: string, values: Readonly<Record<string, AnswerValue>>) =>
  Object.entries(values).map(([id, value]) => [`${name}.${id}`, valueText(value)] as const)

const valueText = (value: AnswerValue): string =>
  typeof value === 'string' ? value : `[${value.join(', ')}]`

function folded(line: string): readonly string[] {
  const lines: string[] = []
  let open = ''
  for (const word of line.split(' ')) {
    if (open !== '' && open.length + 1 + word.length > 80) {
      lines.push(open)
      open = `  ${word}`
    } else open = open === '' ? word : `${open} ${word}`
  }
  return [...lines, open]
}

export interface ReadBlock {
  readonly block: MachineBlock
  /** The first line, from nought, that is not exactly what the program writes; null where every line is. */
  readonly firstWrong: number | null
}

/** Reads the lines back. What does not have its shape counts as not there. */
export function readBlock(lines: readonly string[]): ReadBlock {
  const pairs = unfolded(lines).map(splitPair)
  const single = new Map(pairs)
  const one = (key: string): string => single.get(key) ?? ''
  const several = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      pairs.flatMap(([key, text]) =>
        key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), text]] : [],
      ),
    )
  const answers = Object.entries(several('answer')).map(([question, text]) => [question, readValue(text)])
  const redactedFrom = one('redacted-from')
  const block: MachineBlock = {
    replay: soundReplay({
      program: one('program'),
      recordedAt: one('recorded-at'),
      rules: one('rules'),
      version: one('version'),
      digest: one('rules-sha256'),
      nation: one('nation'),
      practice: one('practice') === 'yes',
      response: one('response'),
      raised: [readValue(one('raised'))].flat(),
      notRuledOut: [readValue(one('not-ruled-out'))].flat(),
      answers: Object.fromEntries(answers) as Replay['answers'],
      ...(one('for-pen') === 'yes' ? { forPen: true } : {}),
    }),
    redactedFrom: digest.test(redactedFrom) ? redactedFrom : null,
    checks: { sections: soundChecks(several('section')), texts: soundChecks(several('text')) },
  }
  const meant = blockLines(block)
  const length = Math.max(meant.length, lines.length)
  const wrong = Array.from({ length }, (_, index) => index).find((index) => meant[index] !== lines[index])
  return { block, firstWrong: wrong ?? null }
}

const unfolded = (lines: readonly string[]): readonly string[] =>
  lines.join('\n').replaceAll('\n  ', ' ').split('\n')

function splitPair(line: string): readonly [string, string] {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), line.slice(colon + 2)]
}

function readValue(text: string): AnswerValue {
  const [, inside] = /^\[(.*)\]$/.exec(text) ?? []
  if (inside === undefined) return text
  return inside === '' ? [] : inside.split(', ')
}

const id = /^[a-z0-9-]+$/
const key = /^[a-z0-9.-]+$/
const version = /^\d+\.\d+\.\d+[\w.+-]*$/
const digest = /^[0-9a-f]{64}$/
const check = /^[0-9a-f]{16}$/

const shapes = {
  program: version,
  recordedAt: { test: isIsoTime },
  rules: id,
  version,
  digest,
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
        ([question, value]) => key.test(question) && [value].flat().every(isId),
      ),
    ),
    ...(replay.forPen === true ? { forPen: true } : {}),
  }
}

const isId = (text: string): boolean => id.test(text)

const soundChecks = (checks: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(checks).filter(([name, text]) => key.test(name) && check.test(text)))
