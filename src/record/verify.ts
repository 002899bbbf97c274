import type { RuleSet } from '../rules/model.ts'
import { programVersion } from './replay.ts'
import type { MachineBlock, ReadBlock } from './block.ts'
import { changesIn, type Change } from './record-changes.ts'
import { heldClaims, type HeldClaims, type NotCompared } from './claims.ts'
import { lineDiff, type Difference } from './line-diff.ts'
import { reassess, type Reassessment } from './reassess.ts'
import type { FileNote } from './file-lines.ts'
import type { JsonRecord, RecordFile } from './record-file.ts'
import { sectionsOf } from './sections.ts'

/** What can be told about a record. */
export interface Verification {
  /** The SHA-256 on the last line, null where there is none; and that of what stands above it. */
  readonly stated: string | null
  readonly actual: string
  readonly notes: readonly FileNote[]
  /** Where it is not as it was written. */
  readonly changes: readonly Change[]
  /** Where its text is not what follows from the answers in its block. */
  readonly contradictions: readonly Contradiction[]
  /** What in its text could not be held against its block. */
  readonly notCompared: readonly NotCompared[]
  /** What the program could read of its block, exactly as it was written or not. */
  readonly block: MachineBlock
  readonly rerun: Rerun
}

export interface Contradiction extends Difference {
  /** Of the section. */
  readonly name: string
}

/** What became of working the recommendation out again. */
export type Rerun =
  /** The lines for the program are spoilt, or the rule set is not at hand. */
  | { readonly kind: 'unreadable' | 'not-at-hand' }
  | { readonly kind: 'same-rules' | 'other-rules'; readonly ruleSet: RuleSet; readonly result: Reassessment }

/** Writes the lines of a record above its block from what is in the block. */
export type Rewrite = (ruleSet: RuleSet, block: MachineBlock, file: RecordFile) => readonly string[]

/** Was it changed, and does the rule set, where it is at hand, still give the same? */
export function verify(
  record: RecordFile | JsonRecord,
  ruleSet: RuleSet | null,
  rewrite: Rewrite,
): Verification {
  const { stated, actual, notes, read } = record
  const rerun = rerunOf(read, ruleSet)
  const known = { stated, actual, notes, block: read.block, rerun }
  switch (record.form) {
    case 'json':
      return {
        ...known,
        changes: record.isWhole ? [] : [{ kind: 'somewhere' }],
        contradictions: [],
        notCompared: ['response', 'steps'],
      }
    case 'text': {
      const rewritten = rerun.kind === 'same-rules' ? rewrite(rerun.ruleSet, read.block, record) : []
      const changes = changesIn(record, rewritten)
      const isOwn = read.block.replay.program === programVersion
      const exact = isOwn ? contradictionsIn(record, rewritten, changes) : []
      const claims: HeldClaims =
        rerun.kind === 'unreadable' ? { wrong: [], notCompared: [] } : heldClaims(record, ruleSet)
      const told = namesIn([...changes, ...exact])
      return {
        ...known,
        changes,
        contradictions: [...exact, ...claims.wrong.filter(({ name }) => !told.has(name))],
        notCompared: claims.notCompared,
      }
    }
  }
}

function rerunOf({ block, firstWrong }: ReadBlock, ruleSet: RuleSet | null): Rerun {
  if (firstWrong !== null) return { kind: 'unreadable' }
  if (ruleSet === null) return { kind: 'not-at-hand' }
  const kind = ruleSet.digest === block.replay.digest ? 'same-rules' : 'other-rules'
  return { kind, ruleSet, result: reassess(ruleSet, block.replay) }
}

const namesIn = (found: readonly (Change | Contradiction)[]): ReadonlySet<string | null> =>
  new Set(found.map((each) => ('name' in each ? each.name : null)))

/** These follow from the rule set and the answers, and from nothing else. */
const determined = /^annex-[ab]-/

/** Another version of the program may use other words: only what the same version wrote is held against itself. */
function contradictionsIn(
  file: RecordFile,
  rewritten: readonly string[],
  changes: readonly Change[],
): readonly Contradiction[] {
  const known = namesIn(changes)
  const stands = sectionsOf(file.lines)
  return sectionsOf(rewritten).flatMap(({ name, lines: meant }) => {
    if (!determined.test(name) || known.has(name)) return []
    const section = stands.find((each) => each.name === name) ?? { lines: [], first: file.lines.length }
    const found = lineDiff(section.lines, meant, section.first)
    return found ? [{ name, ...found }] : []
  })
}

/** The record is not what it was, or does not agree with itself. */
export function hasFault({ changes, contradictions, rerun }: Verification): boolean {
  const differs = rerun.kind === 'same-rules' && isDifferent(rerun.result)
  return changes.length > 0 || contradictions.length > 0 || differs
}

export const isDifferent = ({ was, now, criteria, lost }: Reassessment): boolean =>
  was !== now || criteria.length > 0 || lost.length > 0
