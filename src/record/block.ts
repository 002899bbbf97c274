import type { AnswerValue } from '../rules/model.ts'
import { isoTimeShape } from './time.ts'
import type { Replay } from './replay.ts'

/** What stands at the end of a record for the program to read. */
export interface Block {
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
export function blockLines({ replay, redactedFrom, checks }: Block): readonly string[] {
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
  readonly block: Block
  /** The first line, from nought, that is not exactly what the program writes; null where every line is. */
  readonly firstWrong: number | null
}

/** Reads the lines back. What does not have its shape counts as not there. */
export function readBlock(lines: readonly string[]): ReadBlock {
  const pairs = unfolded(lines)
    .map(splitPair)
    .filter(([key, text]) => shapeOf(key).test(text))
  const single = new Map(pairs)
  const one = (key: string): string => single.get(key) ?? ''
  const several = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      pairs.flatMap(([key, text]) =>
        key.startsWith(`${name}.`) ? [[key.slice(name.length + 1), text]] : [],
      ),
    )
  const answers = Object.entries(several('answer')).map(([id, text]) => [id, readValue(text)] as const)
  const block: Block = {
    replay: {
      program: one('program'),
      recordedAt: one('recorded-at'),
      rules: one('rules'),
      version: one('version'),
      digest: one('rules-sha256'),
      nation: one('nation'),
      practice: one('practice') === 'yes',
      response: one('response'),
      raised: readList(one('raised')),
      notRuledOut: readList(one('not-ruled-out')),
      answers: Object.fromEntries(answers),
    },
    redactedFrom: single.get('redacted-from') ?? null,
    checks: { sections: several('section'), texts: several('text') },
  }
  const meant = blockLines(block)
  const length = Math.max(meant.length, lines.length)
  const wrong = Array.from({ length }, (_, place) => place).find((place) => meant[place] !== lines[place])
  return { block, firstWrong: wrong ?? null }
}

const unfolded = (lines: readonly string[]): readonly string[] =>
  lines.join('\n').replaceAll('\n  ', ' ').split('\n')

function splitPair(line: string): readonly [string, string] {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), line.slice(colon + 2)]
}

const id = /^[a-z0-9-]+$/
const ids = /^\[(?:[a-z0-9-]+(?:, [a-z0-9-]+)*)?\]$/
const idOrIds = new RegExp(`${id.source}|${ids.source}`)
const version = /^\d+\.\d+\.\d+[\w.+-]*$/
const digest = /^[0-9a-f]{64}$/
const check = /^[0-9a-f]{16}$/
const never = /^(?!)/

/** Nothing else is taken from a block: what stands here may come into another record, or on to a screen. */
const shapes: Readonly<Record<string, RegExp>> = {
  format: /^1$/,
  program: version,
  'recorded-at': isoTimeShape,
  rules: id,
  version,
  'rules-sha256': digest,
  nation: /^\P{C}+$/u,
  practice: /^(?:yes|no)$/,
  response: id,
  raised: ids,
  'not-ruled-out': ids,
  'redacted-from': digest,
}

function shapeOf(key: string): RegExp {
  const [, name] = /^(answer|section|text)\.[a-z0-9.-]+$/.exec(key) ?? []
  if (name === 'answer') return idOrIds
  if (name !== undefined) return check
  return Object.hasOwn(shapes, key) ? shapes[key]! : never
}

const readValue = (text: string): AnswerValue => (text.startsWith('[') ? readList(text) : text)

function readList(text: string): readonly string[] {
  const inside = text.slice(1, -1)
  return inside === '' ? [] : inside.split(', ')
}
