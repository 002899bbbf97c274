import { hasFallen, type PartDifference, type RuleSetDifference } from '../analysis/difference.ts'
import { amount } from './amount.ts'
import { effects } from './what-changes.ts'
import { pageText, paragraphs, type Block } from './page.ts'
import { hanging } from './wrap.ts'

/** How two rule sets differ, in words: what falls first, what makes no difference to the response last. */
export function renderRuleSetDiff(difference: RuleSetDifference, width: number): string {
  const { earlier, later, reordered, responses, criteria, parts } = difference
  const paragraph = paragraphs(width)
  const list = (heading: string, items: readonly string[]): Block =>
    items.length === 0 ? [] : [heading, ...items.flatMap((item) => paragraph(item, hanging('  - ')))]
  const only = (change: PartDifference['change']): readonly PartDifference[] =>
    parts.filter((part) => part.change === change)
  const notCompared = [...responses, ...criteria].filter(({ compared }) => !compared)
  return pageText([
    paragraph(`${earlier.id} ${earlier.version} → ${later.id} ${later.version}`),
    paragraph(inShort(difference)),
    list(
      'Too tangled to be compared; may fall',
      notCompared.map(({ id }) => id),
    ),
    list('Falls', effects(difference, 'falls')),
    list(
      'Changed places',
      reordered.map(([lower, higher]) => `${lower} was below ${higher}, and is above it now`),
    ),
    list('Falls that somebody stands for', effects(difference, 'accepted')),
    list('Rises', effects(difference, 'rises')),
    list('Lost', byKind(only('lost'))),
    list('Added', byKind(only('added'))),
    list(
      'Renamed',
      only('renamed').map(({ part, id, was }) => `${part} ${was} is now ${id}`),
    ),
    list('Changed', parts.filter(({ fields }) => fields.length > 0).map(changed)),
  ])
}

function inShort(difference: RuleSetDifference): string {
  const { answerSets, responses, criteria, parts, heldAgainst } = difference
  const all = [...responses, ...criteria]
  const differs = all.some(({ falls, accepted, rises }) => falls ?? accepted ?? rises)
  if (!differs && !hasFallen(difference)) {
    const apart = parts.length === 0 ? 'Nothing is different.' : 'No answer set comes to anything else.'
    return `${apart} There are ${amount(answerSets)} answer sets.`
  }
  const base =
    heldAgainst === 'all-clear'
      ? 'every other answer is that of the all-clear example'
      : 'every other answer is the least concerning one'
  const verdict = hasFallen(difference) ? 'Something falls.' : 'Nothing falls that nobody stands for.'
  return `${verdict} Of ${amount(answerSets)} answer sets, the smallest is given for each difference: ${base}.`
}

/** As in: question gain, repeat. */
function byKind(parts: readonly PartDifference[]): readonly string[] {
  const kinds = [...new Set(parts.map(({ part }) => part))]
  return kinds.map((kind) => {
    const ids = parts.filter(({ part }) => part === kind).map(({ id }) => id)
    return `${kind} ${ids.join(kind === 'answer' || kind === 'example' ? '; ' : ', ')}`
  })
}

/** What is short is given as it was and is; of what is long, only that it is different. */
function changed({ part, id, fields }: PartDifference): string {
  const words = fields.map(({ field, was, now }) => {
    const both = [was, now].map((text) => text ?? 'nothing')
    return both.some((text) => text.length > 70) ? `${field} is different` : `${field}: ${both.join(' → ')}`
  })
  return `${part} ${id}: ${words.join('; ')}`
}
