import type { Block } from '../render/page.ts'
import { paragraphs, spaced } from '../render/page.ts'
import { practiceOnly } from '../render/sentences.ts'
import { hanging, type Margin } from '../render/wrap.ts'
import type { Item, Part, Reader, SharePage } from './share-page.ts'

/** One sheet of paper. */
const mostLines = 60
const write = paragraphs(80)

/** From which record pages are made, and when. */
export interface MadeFrom {
  /** A time in words. */
  readonly made: string
  readonly sha256: string
  readonly rules: string
  readonly version: string
}

/** Each page as text of at most 60 lines of 80 columns. */
export const sharePageTexts = (pages: readonly SharePage[], from: MadeFrom): readonly string[] =>
  pages.map((page, place) => {
    const head = headLines(page, from, pages.length === 1 ? '' : `, page ${place + 1} of ${pages.length}`)
    // The first of these for which there is room.
    const airy = ([true, false] as const)
      .map((isApart) => spaced([head, ...fitted(page.parts, Infinity, isApart)]))
      .find(({ length }) => length <= mostLines)
    const lines = airy ?? [...head, ...fitted(page.parts, mostLines - head.length, false).flat()]
    return lines.map((line) => `${line}\n`).join('')
  })

const titles: Readonly<Record<Reader, string>> = {
  lead: 'PAGE FOR THE SAFEGUARDING LEAD',
  head: 'PAGE FOR THE HEAD',
  police: 'PAGE FOR POLICE',
  'social-care': "PAGE FOR CHILDREN'S SOCIAL CARE",
  governors: 'PAGE FOR GOVERNORS',
}

const headLines = (
  { reader, child, practice, replaces, parts }: SharePage,
  from: MadeFrom,
  number: string,
): Block => [
  ...(practice ? [practiceOnly] : []),
  ...write(`${titles[reader]}${child === null ? '' : `: ${child}`}${number}`),
  ...write(
    `Made ${from.made}, from the record whose SHA-256 begins ${from.sha256.slice(0, 16)} (${from.rules} ${from.version}). Not evidence, no assessment, no finding about a child, and no picture. ${hasWritten(parts) ? `Lines with a bar are as they were written${replaces ? ', with other words for references of children' : ''}. ` : ''}Read it before you send it.`,
  ),
]

const hasWritten = (parts: readonly Part[]): boolean =>
  parts.some(({ items }) => items.some(({ kind }) => kind === 'written'))

/** Lines that may be cut, and how many of them stand on the page. */
interface Fitting {
  readonly lines: Block
  /** The numbers of lines after which it may be cut; null where it may not be. */
  readonly cuts: readonly number[] | null
  readonly unit: 'line' | 'entry'
  most: number
}

/** The parts as lines, no more than there is room for: what is longest gives way first. `isApart`: a line for each fact. */
function fitted(parts: readonly Part[], room: number, isApart: boolean): readonly Block[] {
  const all = parts.map(({ items }) => items.flatMap((item) => fitting(item, isApart)))
  const flat = all.flat()
  const used = (): number => parts.length + flat.reduce((sum, each) => sum + shown(each).length, 0)
  for (let left = used() - room; left > 0; left = used() - room) {
    const [longest] = flat
      .filter(({ cuts, most }) => cuts !== null && most > 1)
      .toSorted((a, b) => shown(b).length - shown(a).length)
    if (longest === undefined) break
    longest.most = Math.min(longest.most, shown(longest).length) - 1
  }
  return parts.map(({ heading }, place) => [heading, ...all[place]!.flatMap(shown)])
}

function shown({ lines, cuts, unit, most }: Fitting): Block {
  if (cuts === null || lines.length <= most) return lines
  const end = cuts.filter((cut) => cut <= most - 1).at(-1) ?? 0
  const left = unit === 'line' ? lines.length - end : cuts.filter((cut) => cut > end).length
  return [...lines.slice(0, end), unit === 'line' ? cutLines(left) : cutEntries(left)]
}

const cutLines = (left: number): string => `  [${left} ${left === 1 ? 'line' : 'lines'} cut; ask us]`
const cutEntries = (left: number): string => `  [${left} more; ask us]`

const whole = (lines: Block): Fitting => ({ lines, cuts: null, unit: 'line', most: lines.length })

const inner: Margin = { first: '  ', rest: '    ' }

function fitting(item: Item, isApart: boolean): readonly Fitting[] {
  switch (item.kind) {
    case 'say':
      return [whole(write(item.text, inner))]
    case 'pen':
      return [whole([`  ${item.text} ${'_'.repeat(77 - item.text.length)}`])]
    case 'ruled':
      return [whole(Array.from({ length: item.lines }).flatMap(() => ['', `  ${'_'.repeat(76)}`]))]
    case 'facts': {
      const facts = item.facts.map(({ label, words }) => `${label}: ${words}.`)
      return [whole((isApart ? facts : [facts.join(' ')]).flatMap((text) => write(text, inner)))]
    }
    case 'list': {
      if (item.entries.length === 0) return [whole(write(item.ifNone, inner))]
      const blocks = item.entries.map((entry) => write(entry, hanging('  - ')))
      const cuts = blocks.map((_, place) => blocks.slice(0, place + 1).flat().length)
      return [{ lines: blocks.flat(), cuts, unit: 'entry', most: item.most }]
    }
    case 'written': {
      const { label, words, most } = item
      if (words === null)
        return [whole(write(label === null ? 'Not recorded.' : `${label}: not recorded.`, inner))]
      const lines = writtenLines(label, words)
      return [{ lines, cuts: lines.map((_, place) => place + 1), unit: 'line', most }]
    }
  }
}

/** The label stands beside the first line: room on the page is dear. */
function writtenLines(label: string | null, words: string): Block {
  const beside = label === null ? '  | ' : `  ${label} | `
  const below = label === null ? '  | ' : '    | '
  return words
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line, place) => write(line, { first: place === 0 ? beside : below, rest: below }))
}
