import type { LintArguments, LintCode, Problem } from '../problems/problem.ts'
import type { PlacedProblem } from '../text/schema.ts'
import { askedBeforeGate } from './asked-before-gate.ts'
import { asksForImage } from './asks-for-image.ts'
import { coveredLine } from './covered-line.ts'
import { criterionContradicted } from './criterion-contradicted.ts'
import { gateNotRepeated } from './gate-not-repeated.ts'
import { kindContradictsWords } from './kind-contradicts-words.ts'
import { labelContradictsId } from './label-contradicts-id.ts'
import { labelWithoutRecord } from './label-without-record.ts'
import { longQuestion } from './long-question.ts'
import { missingSource } from './missing-source.ts'
import { noStepToTell } from './no-step-to-tell.ts'
import { nobodyToTell } from './nobody-to-tell.ts'
import { notAnnounced } from './not-announced.ts'
import { orderContradicted } from './order-contradicted.ts'
import { pastDue } from './past-due.ts'
import { permissionNotKnown } from './permission-not-known.ts'
import { repeatedLine } from './repeated-line.ts'
import { requirementWithoutField } from './requirement-without-field.ts'
import { sameWords } from './same-words.ts'
import { stageOutOfOrder } from './stage-out-of-order.ts'
import type { Rule, Subject } from './subject.ts'
import { unmetExpectation } from './unmet-expectation.ts'
import { unreachable } from './unreachable.ts'
import { untested } from './untested.ts'
import { unusedPart } from './unused-part.ts'

/** Every rule by its code: what a rule set that loads can still get wrong. */
export const rules: { readonly [Code in LintCode]: Rule<Code> } = {
  'asked-before-gate': askedBeforeGate,
  'asks-for-image': asksForImage,
  'covered-line': coveredLine,
  'criterion-contradicted': criterionContradicted,
  'gate-not-repeated': gateNotRepeated,
  'kind-contradicts-words': kindContradictsWords,
  'label-contradicts-id': labelContradictsId,
  'label-without-record': labelWithoutRecord,
  'long-question': longQuestion,
  'missing-source': missingSource,
  'no-step-to-tell': noStepToTell,
  'nobody-to-tell': nobodyToTell,
  'not-announced': notAnnounced,
  'order-contradicted': orderContradicted,
  'past-due': pastDue,
  'permission-not-known': permissionNotKnown,
  'repeated-line': repeatedLine,
  'requirement-without-field': requirementWithoutField,
  'same-words': sameWords,
  'stage-out-of-order': stageOutOfOrder,
  'unmet-expectation': unmetExpectation,
  unreachable,
  untested,
  'unused-part': unusedPart,
}

/** What is said but makes no check fail: it comes with the days, not with a change to the file. */
export const warnings: ReadonlySet<string> = new Set<LintCode>(['past-due'])

/** Everything that goes against a rule, from top to bottom. */
export function lint(subject: Subject): readonly Problem[] {
  const found = codes.flatMap((code) => findingsOf(code, subject))
  return found.toSorted((a, b) => a.place.line - b.place.line || a.place.column - b.place.column)
}

const codes = Object.keys(rules) as LintCode[]

function findingsOf(code: LintCode, subject: Subject): readonly PlacedProblem[] {
  const found: PlacedProblem[] = []
  rules[code](subject, (args: LintArguments[LintCode], place) => {
    found.push({ code, args, place } as PlacedProblem)
  })
  return found
}
