import type { Change } from '../record/record-changes.ts'
import type { Lines } from '../record/line-diff.ts'
import type { Contradiction } from '../record/verify.ts'
import { withHiddenNamed } from '../text/hidden.ts'
import type { RuleSet } from '../rules/model.ts'
import type { Block, Paragraph } from './page.ts'
import * as wording from './record-wording.ts'
import { hanging, indent } from './wrap.ts'
import { withId } from '../rules/lookup.ts'

const item = hanging(' -  ')

/** Where a record is not as it was written. What people wrote is never shown, nor what stands there now. */
export function changeLines(change: Change, ruleSet: RuleSet | null, write: Paragraph): Block {
  switch (change.kind) {
    case 'section':
      return sectionLines(change, write)
    case 'text':
      return write(wording.textDifferent(labelOf(ruleSet, change.field), among(change.lines)), item)
    case 'section-missing':
      return write(wording.sectionMissing(titleOf(change.name)), item)
    case 'section-added':
      return write(wording.sectionAdded(among(change.lines)), item)
    case 'not-text':
      return write(wording.notText(among(change.lines)), item)
    case 'odd-line-end':
      return write(wording.oddLineEnd(among(change.lines)), item)
    case 'added-below':
      return write(wording.addedBelow(among(change.lines)), item)
    case 'block':
      return write(wording.blockDifferent(among(change.lines)), item)
    case 'end':
      return write(wording.endDifferent(among(change.lines)), item)
    case 'order':
      return write(wording.otherOrder, item)
    case 'no-digest':
      return write(wording.noDigest, item)
    case 'somewhere':
      return write(wording.somewhere, item)
  }
}

function sectionLines({ name, lines, was }: Extract<Change, { kind: 'section' }>, write: Paragraph): Block {
  const [title, where] = [titleOf(name), among(lines)]
  if (was === null) return write(wording.somewhereIn(title, where), item)
  if (was.length === 0) return write(wording.nothingThere(title, where), item)
  return [...write(wording.itRead(title, where), item), ...meantLines(was, write)]
}

export const contradictionLines = ({ name, lines, was }: Contradiction, write: Paragraph): Block => [
  ...write(
    was.length === 0
      ? wording.disagrees(titleOf(name), among(lines))
      : wording.shouldRead(titleOf(name), among(lines)),
    item,
  ),
  ...meantLines(was, write),
]

const most = 5

const meantLines = (was: readonly string[], write: Paragraph): Block =>
  [...was.slice(0, most).map((line) => line.trim()), ...(was.length > most ? ['…'] : [])].flatMap((line) =>
    write(line === '' ? wording.emptyLine : withHiddenNamed(line), indent(6)),
  )

const among = ({ first, last }: Lines): string => wording.among(first, last)

/** From the name, as what stands in the file may be anything. */
const titleOf = (name: string): string => name.replaceAll('-', ' ').toUpperCase()

const labelOf = (ruleSet: RuleSet | null, field: string): string =>
  withId(ruleSet?.record ?? [], field.split('.')[0])?.label ?? field
