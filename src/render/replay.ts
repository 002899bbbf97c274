import type { Replay } from '../record/replay.ts'
import type { AnswerValue } from '../rules/model.ts'
import { wrap } from './wrap.ts'

/**
 * The replay as lines of at most 80 columns, such as `answer.where: [group-chat, unknown]`. A line that begins with a
 * space goes on with the one before.
 */
export function replayLines({
  rules,
  version,
  digest,
  nation,
  practice,
  response,
  answers,
}: Replay): readonly string[] {
  const pairs: readonly (readonly [string, string])[] = [
    ['format', '1'],
    ['rules', rules],
    ['version', version],
    ['rules-sha256', digest],
    ['nation', nation],
    ['practice', practice ? 'yes' : 'no'],
    ['response', response],
    ...Object.entries(answers).map(([id, value]) => [`answer.${id}`, valueText(value)] as const),
  ]
  return pairs.flatMap(([key, text]) => wrap(`${key}: ${text}`, 80, { first: '', rest: '  ' }))
}

const valueText = (value: AnswerValue): string =>
  typeof value === 'string' ? value : `[${value.join(', ')}]`

/** The replay in those lines; null where they are not exactly what `replayLines` writes. */
export function readReplay(lines: readonly string[]): Replay | null {
  const pairs = new Map(unfolded(lines).map(splitPair))
  const answers: Record<string, AnswerValue> = {}
  for (const [key, text] of pairs) {
    if (!key.startsWith('answer.')) continue
    if (!answerShape.test(text)) return null
    answers[key.slice('answer.'.length)] = readValue(text)
  }
  const replay: Replay = {
    rules: pairs.get('rules') ?? '',
    version: pairs.get('version') ?? '',
    digest: pairs.get('rules-sha256') ?? '',
    nation: pairs.get('nation') ?? '',
    practice: pairs.get('practice') === 'yes',
    response: pairs.get('response') ?? '',
    answers,
  }
  return replayLines(replay).join('\n') === lines.join('\n') ? replay : null
}

const unfolded = (lines: readonly string[]): readonly string[] =>
  lines.join('\n').replaceAll('\n  ', ' ').split('\n')

function splitPair(line: string): readonly [string, string] {
  const colon = line.indexOf(': ')
  return [line.slice(0, colon), line.slice(colon + 2)]
}

/** An id, or a list of ids. */
const answerShape = /^(?:[a-z0-9-]+|\[(?:[a-z0-9-]+(?:, [a-z0-9-]+)*)?\])$/

function readValue(text: string): AnswerValue {
  if (!text.startsWith('[')) return text
  const inside = text.slice(1, -1)
  return inside === '' ? [] : inside.split(', ')
}
