import { blockLines } from './block.ts'
import { textOfLines } from './file-lines.ts'
import { sha256 } from '../text/digest.ts'
import { lineDiff, oneLine, type Lines } from './line-diff.ts'
import type { RecordFile } from './record-file.ts'
import { checkOf, checksOf, sectionsOf, writtenIn, type Section } from './sections.ts'

/** A part of a record that is not as it was written. */
export type Change =
  /** `was`: how those lines read; null where it is not known. */
  | {
      readonly kind: 'section'
      readonly name: string
      readonly lines: Lines
      readonly was: readonly string[] | null
    }
  /** What a person wrote in the field with that id. */
  | { readonly kind: 'text'; readonly field: string; readonly lines: Lines }
  | { readonly kind: 'section-missing'; readonly name: string }
  | {
      readonly kind: 'section-added' | 'not-text' | 'odd-line-end' | 'added-below' | 'block' | 'end'
      readonly lines: Lines
    }
  /** `somewhere`: in a record as JSON, which has one digest only. */
  | { readonly kind: 'order' | 'no-digest' | 'somewhere' }

/**
 * Where a record is not as it was written, as nearly as can be told. `rewritten`: the lines that the program writes
 * from the block, where it can. They are believed only where they fit the check of their section.
 */
export function changesIn(file: RecordFile, rewritten: readonly string[]): readonly Change[] {
  return [
    ...changesAbove(file, sectionsOf(rewritten)),
    ...(file.stated === null ? [{ kind: 'no-digest' } as const] : []),
    ...(file.below === null ? [] : [{ kind: 'added-below', lines: oneLine(file.below) } as const]),
  ]
}

function changesAbove(file: RecordFile, rewritten: readonly Section[]): readonly Change[] {
  const { read, stated, actual, flaw } = file
  const start = file.lines.length + 1
  // Where the whole is as it was, so are its checks.
  const checks = stated === actual ? null : onlyChecks(file)
  if (checks !== null) return [{ kind: 'block', lines: checks }]
  const found: readonly Change[] = [
    ...inSections(file, rewritten),
    ...(read.firstWrong === null
      ? []
      : [{ kind: 'block', lines: entryAt(file, start, read.firstWrong) } as const]),
  ]
  if (found.length > 0 || stated === null) return found
  if (flaw !== null) return [{ kind: flaw.kind, lines: oneLine(flaw.line) }]
  if (stated === actual) return []
  return [{ kind: 'end', lines: { first: start, last: start + file.block.length } }]
}

/** The wrong line of the block and those with which it goes on: the fault may be in any of them. */
function entryAt({ block }: RecordFile, start: number, wrong: number): Lines {
  const more = block.slice(wrong + 1).findIndex((line) => !line.startsWith('  '))
  return { first: start + wrong, last: start + wrong + Math.max(more, 0) }
}

/** The lines of the block that were changed, where with the checks of what stands above it the whole is as it was. */
function onlyChecks({ lines, block, read, stated }: RecordFile): Lines | null {
  const checks = checksOf(lines, Object.keys(read.block.checks.texts))
  const meant = blockLines({ ...read.block, checks })
  if (sha256(textOfLines([...lines, ...meant])) !== stated) return null
  // It is not so with the checks that stand there.
  return lineDiff(block, meant, lines.length + 1)!.lines
}

function inSections(file: RecordFile, rewritten: readonly Section[]): readonly Change[] {
  const { checks } = file.read.block
  const left = new Map(Object.entries(checks.sections))
  if (left.size === 0) return []
  const texts = changedTexts(file)
  const order: string[] = []
  const found = sectionsOf(file.lines).flatMap((section): readonly Change[] => {
    const { name, first, lines } = section
    const check = left.get(name)
    left.delete(name)
    // Where a line of the block is spoilt, it may be the check of this section.
    if (check === undefined) {
      return file.read.firstWrong === null ? [{ kind: 'section-added', lines: oneLine(first) }] : []
    }
    order.push(name)
    if (check === checkOf(lines)) return []
    return inSection(
      section,
      rewritten.find((each) => each.name === name && checkOf(each.lines) === check),
      texts,
    )
  })
  const missing = [...left.keys()].map((name) => ({ kind: 'section-missing', name }) as const)
  const meant = Object.keys(checks.sections).filter((name) => order.includes(name))
  const isMoved = meant.join() !== order.join()
  return [...found, ...missing, ...(isMoved ? [{ kind: 'order' } as const] : [])]
}

/** The very lines where it is known how the section read, else what was written there, else the section as a whole. */
function inSection(
  { name, first, lines }: Section,
  meant: Section | undefined,
  texts: readonly TextChange[],
): readonly Change[] {
  const exact = meant && lineDiff(lines, meant.lines, first)
  if (exact) return [{ kind: 'section', name, ...exact }]
  const last = first + lines.length - 1
  const here = texts.filter((text) => text.lines.first >= first && text.lines.last <= last)
  return here.length > 0 ? here : [{ kind: 'section', name, lines: { first, last }, was: null }]
}

type TextChange = Extract<Change, { kind: 'text' }>

function changedTexts({ lines, read }: RecordFile): readonly TextChange[] {
  const { checks } = read.block
  return [...writtenIn(lines, checks)].flatMap(([field, written]) => {
    if (checkOf(written.lines) === checks.texts[field]) return []
    const { first } = written
    return [{ kind: 'text', field, lines: { first, last: first + written.lines.length - 1 } }]
  })
}
