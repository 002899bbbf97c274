import { readableTime } from '../record/time.ts'
import { isDifferent, type Verification } from '../record/verify.ts'
import { changeLines, contradictionLines } from './changes.ts'
import { pageText, pageWidth, paragraphs, type Block, type Paragraph, type Page } from './page.ts'
import { reassessmentLines } from './reassessment.ts'
import * as wording from './record-wording.ts'
import { practiceOnly } from './sentences.ts'
import { hanging, indent } from './wrap.ts'

/** More than anybody reads of a list. */
const most = 20

/** What can be told about a record, in words. `newer`: the version that has taken the place of the rule set; null where none has. */
export function renderVerification(
  verification: Verification,
  newer: string | null,
  { width, style }: Page,
): string {
  const { notes, changes, contradictions, block, stated, rerun } = verification
  const ruleSet = 'ruleSet' in rerun ? rerun.ruleSet : null
  const { replay, redactedFrom } = block
  const write = paragraphs(pageWidth(width))
  const section = (heading: string, body: Block): Block =>
    body.length === 0 ? [] : [...write(heading).map(style.heading), ...body]
  const list = (first: string, items: readonly Block[]): Block => {
    const left = items.length - most
    return items.length === 0
      ? []
      : [...write(first), ...items.slice(0, most).flat(), ...(left > 0 ? write(wording.more(left)) : [])]
  }
  return pageText([
    replay.practice ? write(practiceOnly) : [],
    redactedFrom === null ? [] : write(wording.redactedCopy(redactedFrom)),
    changes.length === 0
      ? section('THE DIGEST FITS', write(wording.unchanged))
      : section(
          'CHANGED',
          list(
            wording.changed,
            changes.map((change) => changeLines(change, ruleSet, write)),
          ),
        ),
    section(
      'DOES NOT AGREE WITH ITSELF',
      list(
        wording.contradicting,
        contradictions.map((contradiction) => contradictionLines(contradiction, write)),
      ),
    ),
    section(
      'HOW THE FILE WAS SAVED',
      list(
        wording.savedOtherwise,
        notes.map((note) => write(wording.saved[note], hanging(' -  '))),
      ),
    ),
    section('WHICH RECORD', aboutLines(verification, write)),
    section('THE RECOMMENDATION', rerunLines(verification, newer, write)),
    section(
      'NOT COMPARED',
      verification.notCompared.flatMap((what) => write(wording.notCompared[what])),
    ),
    section('NOT A SIGNATURE', [
      ...write(wording.notSignature),
      ...(stated === null ? [] : write(stated, indent(2))),
    ]),
  ])
}

function aboutLines({ block, rerun }: Verification, write: Paragraph): Block {
  const { recordedAt, program, rules, version } = block.replay
  if (rerun.kind === 'unreadable') return write(wording.blockUnreadable)
  return [
    ...write(wording.writtenBy(readableTime(recordedAt), program)),
    ...write(wording.writtenUnder(rules, version)),
  ]
}

function rerunLines({ rerun, block }: Verification, newer: string | null, write: Paragraph): Block {
  switch (rerun.kind) {
    case 'unreadable':
      return write(wording.cannotRerun)
    case 'not-at-hand':
      return write(wording.notAtHand(block.replay.rules))
    case 'same-rules':
      return [
        ...write(isDifferent(rerun.result) ? wording.sameRulesDiffer : wording.sameRules),
        ...reassessmentLines(rerun.result, rerun.ruleSet, write),
        ...(newer === null ? [] : write(wording.newerRules(block.replay.rules, newer))),
      ]
    case 'other-rules':
      return [
        ...write(wording.otherRules(rerun.ruleSet.rules.id, rerun.ruleSet.rules.version)),
        ...reassessmentLines(rerun.result, rerun.ruleSet, write),
      ]
  }
}
