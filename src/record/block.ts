import type { AnswerValue } from '../rules/model.ts'
import { sha256 } from '../text/digest.ts'
import { textOfLines } from './file-lines.ts'
import { digestShape, keyShape, soundReplay, type Replay } from './replay.ts'
import { checksOf, type Checks } from './sections.ts'

/** What stands at the end of a record for the program to read. */
export interface MachineBlock {
  readonly replay: Replay
  /** Of a redacted copy: the SHA-256 of the record that it was made from. */
  readonly redactedFrom: string | null
  readonly checks: Checks
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
    ...(replay.note ? [['note', 'yes'] as const] : []),
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
      ...(one('note') === 'yes' ? { note: true } : {}),
    }),
    redactedFrom: digestShape.test(redactedFrom) ? redactedFrom : null,
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

const check = /^[0-9a-f]{16}$/

const soundChecks = (checks: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(checks).filter(([name, text]) => keyShape.test(name) && check.test(text)))

export interface Sealing extends Pick<MachineBlock, 'replay' | 'redactedFrom'> {
  /** The ids of the fields that are filled in, in the order in which they stand. */
  readonly written: readonly string[]
}

/**
 * The whole text of a record from the lines above its block: with the block, and last the SHA-256 of all bytes above
 * that line.
 */
export function sealed(lines: readonly string[], { replay, redactedFrom, written }: Sealing): string {
  const block = blockLines({ replay, redactedFrom, checks: checksOf(lines, written) })
  const above = textOfLines([...lines, ...block])
  return `${above}sha256: ${sha256(above)}\n`
}

/** A record as JSON whose last member is the SHA-256 of all bytes above its line. */
export function sealedJson(record: object): string {
  const above = `${JSON.stringify(record, null, 2).slice(0, -2)},\n`
  return `${above}  "sha256": "${sha256(above)}"\n}\n`
}
