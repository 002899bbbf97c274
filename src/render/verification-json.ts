import { withHiddenEscaped } from '../text/hidden.ts'
import { hasFault, type Rerun, type Verification } from '../record/verify.ts'

/** What can be told about a record, for scripts. Keys are only ever added to it. */
export function renderVerificationJson(verification: Verification): string {
  const { stated, actual, notes, changes, contradictions, notCompared, block, rerun } = verification
  const { program, recordedAt, rules, version, digest, practice, response } = block.replay
  const data = {
    format: 1,
    fault: hasFault(verification),
    changed: changes.length > 0,
    practice,
    redactedFrom: block.redactedFrom,
    program,
    recordedAt,
    rules: { id: rules, version, digest },
    response,
    sha256: { stated, actual },
    notes,
    changes,
    contradictions,
    notCompared,
    rerun: rerunData(rerun),
  }
  return `${withHiddenEscaped(JSON.stringify(data, null, 2))}\n`
}

function rerunData(rerun: Rerun): Readonly<Record<string, unknown>> {
  switch (rerun.kind) {
    case 'unreadable':
    case 'not-at-hand':
      return { kind: rerun.kind }
    case 'same-rules':
    case 'other-rules': {
      const { rules, digest } = rerun.ruleSet
      return { kind: rerun.kind, rules: { id: rules.id, version: rules.version, digest }, ...rerun.result }
    }
  }
}
