/**
 * A problem is data: a code, what the sentence needs, and a place. The sentences are in `problems/sentences.ts`.
 * Never an answer or free text in the arguments: allowed values, and names of keys where they cannot be prose.
 */
export interface ProblemArguments extends LintArguments {
  'file-not-found': { readonly path: string }
  'file-exists': { readonly path: string }
  'file-is-folder': { readonly path: string }
  'file-is-link': { readonly path: string }
  'link-loop': { readonly path: string }
  'file-not-regular': { readonly path: string }
  'not-a-folder': { readonly path: string }
  'read-only-disk': { readonly path: string }
  'folder-not-found': { readonly path: string }
  'file-not-allowed': { readonly path: string; readonly doing: 'read' | 'write' }
  'disk-full': { readonly path: string }
  'name-too-long': { readonly path: string }
  /** `reason` is the system's own code, such as EIO. */
  'file-failed': { readonly path: string; readonly doing: 'read' | 'write'; readonly reason: string }
  /** `limit` in bytes. */
  'file-too-large': { readonly path: string; readonly limit: number }
  'line-too-long': { readonly limit: number }
  /** `byte` counts from one. */
  'not-unicode': { readonly path: string; readonly encoding: string; readonly byte: number }
  'utf-16-unmarked': { readonly path: string }
  /** `slip`: what people write where JSON belongs; null where it is none of those. */
  'json-syntax': {
    readonly slip: 'curly-quotes' | 'single-quotes' | 'trailing-comma' | 'comment' | 'csv' | null
  }
  'json-control': Nothing
  'json-too-deep': { readonly deepest: number }
  'duplicate-key': { readonly key: Name }
  'reserved-key': { readonly key: string }
  'unknown-key': {
    readonly key: Name
    readonly nearest: string | null
    readonly allowed: readonly string[]
  }
  'missing-key': { readonly key: string }
  'wrong-type': { readonly expected: string }
  'unknown-question': { readonly id: Name; readonly nearest: string | null }
  'unknown-answer': {
    readonly question: string
    readonly expected: readonly string[]
    readonly nearest: string | null
  }
  'repeated-answer': Nothing
  // What the text of a YAML file can have.
  'empty-file': Nothing
  'several-documents': Nothing
  'too-deep': { readonly deepest: number }
  'hidden-character': { readonly name: string }
  'odd-space': { readonly name: string }
  'yaml-directive': Nothing
  'yaml-anchor': Nothing
  'yaml-alias': Nothing
  'yaml-tag': Nothing
  'text-cut-short': Nothing
  'colon-in-text': Nothing
  'text-starts-with-sign': { readonly sign: string }
  'text-after-bar': { readonly sign: string }
  'text-after-quote': Nothing
  'quote-not-closed': { readonly sign: string }
  'bracket-not-closed': { readonly sign: string; readonly closing: string }
  'backslash-in-quotes': Nothing
  'bad-indentation': Nothing
  'tab-indentation': Nothing
  'line-continues-text': Nothing
  'no-colon': Nothing
  'no-space-after-colon': Nothing
  'no-space-after-dash': Nothing
  'no-comma': Nothing
  'no-key': Nothing
  'no-space-before-hash': Nothing
  'unexpected-dash': Nothing
  'unexpected-sign': { readonly sign: string }
  'key-not-text': Nothing
  'encoded-data': Nothing
  'not-yaml': Nothing
  // What can stand in the wrong place in any file with a schema.
  'nothing-here': Nothing
  'needs-quotes': { readonly written: string | null }
  'bad-id': { readonly suggestion: string | null }
  'reserved-id': Nothing
  'not-a-date': Nothing
  'wrong-form': { readonly expected: string | null }
  'not-one-of': { readonly allowed: readonly string[]; readonly nearest: string | null }
  'empty-list': Nothing
  'too-long': { readonly most: number }
  'too-many': { readonly most: number }
  'out-of-range': { readonly least: number | null; readonly most: number | null }
  // What a rule set can get wrong.
  'unknown-name': {
    readonly kind:
      | 'response'
      | 'stage'
      | 'source'
      | 'criterion'
      | 'step'
      | 'contact'
      | 'duty'
      | 'who'
      | 'requirement'
      | 'example'
    readonly nearest: string | null
    readonly known: readonly string[]
  }
  'repeated-entry': { readonly key: 'id' | 'name' | 'role' }
  'no-question': Nothing
  'two-questions': Nothing
  'and-in-and': Nothing
  'and-meant-any': Nothing
  'any-in-line': Nothing
  'unknown-in-line': { readonly of: 'criterion' | 'step' }
  'least-concerning-in-line': { readonly question: string }
  'line-not-upward-closed': { readonly question: string; readonly missing: readonly string[] }
  'not-ruled-out-above-response': Nothing
  'lower-without-because': Nothing
  'not-urgent': Nothing
  'circular-replacement': Nothing
  'second-all-clear': Nothing
  'reviewed-in-rules': Nothing
  'other-ending': { readonly ends: 'record' | 'note' }
  'nations-not-asked': Nothing
  'nothing-to-remove': Nothing
  'circular-example': Nothing
  // What an answers file, a scenario or a record can get wrong beside the answers.
  'unknown-rule-set': { readonly id: Name; readonly nearest: string | null }
  /** `start`: the command that starts one, as it is typed here. */
  'no-scenarios': { readonly path: string; readonly start: string }
  'same-scenario-id': { readonly id: string; readonly other: string }
  'resume-alone': Nothing
  'unknown-theme': {
    readonly theme: string
    readonly nearest: string | null
    readonly known: readonly string[]
  }
  'unknown-scenario': {
    readonly id: string
    readonly nearest: string | null
    readonly known: readonly string[]
  }
  'unknown-course': {
    readonly id: string
    readonly nearest: string | null
    readonly known: readonly string[]
  }
  'no-minutes': { readonly id: string }
  /** Minutes. */
  'time-too-short': { readonly least: number }
  'course-alone': Nothing
  'not-results': Nothing
  'other-results': Nothing
  'rules-differ': { readonly given: string; readonly inFile: Name }
  'nations-differ': Nothing
  'other-nation': { readonly nation: string }
  'earlier-answers': {
    readonly version: string
    readonly became: readonly string[]
    readonly questions: readonly string[]
  }
  'unknown-field': { readonly id: Name; readonly nearest: string | null }
  'wrong-choice': {
    readonly field: string
    readonly expected: readonly string[]
    readonly nearest: string | null
  }
  'not-a-time': Nothing
  'text-refused': { readonly field: string; readonly reason: RefusalReason; readonly position: number }
  'reference-person': { readonly field: string; readonly like: 'name' | 'birth-date' }
  'answers-missing': { readonly questions: readonly string[] }
  'fields-missing': { readonly fields: readonly string[] }
  'record-ending': { readonly path: string }
  'not-a-record': { readonly path: string }
  'unknown-section': { readonly known: readonly string[] }
  'record-rules-missing': { readonly id: string }
  'record-as-json': { readonly path: string }
  'record-note': { readonly path: string }
  'record-redacted': { readonly path: string }
  /** `verify`: the command that says more, as it is typed here. */
  'record-changed': { readonly path: string; readonly verify: string }
  'record-unreadable': { readonly path: string; readonly verify: string }
  /** `line`: of the field about the children, from one. */
  'no-child-reference': { readonly path: string; readonly line: number; readonly resume: string }
  'not-a-partnership-file': { readonly path: string }
  'setting-twice': { readonly path: string; readonly other: string }
  'other-figures': { readonly path: string; readonly other: string }
  'too-few-settings': { readonly least: number }
  'setting-without-name': { readonly init: string }
  'record-other-rules': { readonly given: string; readonly inRecord: string }
  // What a review of a rule set, or a sheet to make one from, can get wrong, and what it brings to light.
  'review-of-other-rules': { readonly given: Name; readonly expected: string }
  'review-of-later-version': { readonly version: string; readonly current: string }
  'review-in-future': { readonly today: string }
  'review-by-nobody': Nothing
  'review-unknown-part': { readonly section: string; readonly nearest: string | null }
  'review-part-altered': Nothing
  'review-remark-missing': Nothing
  'review-part-gone': { readonly section: string }
  'review-outdated': { readonly version: string; readonly changed: number; readonly all: number }
  'review-expired': Nothing
  'review-disputed': { readonly who: string; readonly on: string }
  'review-nothing-chosen': { readonly nearest: string | null; readonly sections: readonly string[] }
  'review-not-writable': { readonly folder: string }
  'not-a-sheet': { readonly path: string }
  'sheet-not-filled-in': { readonly line: string }
  'sheet-two-marks': Nothing
  'sheet-no-mark': Nothing
  // What a configuration can get wrong beside what any file with a schema can.
  'emergency-contact': Nothing
}

/** What `rules check` can find in a rule set that loads, or in a scenario. */
export interface LintArguments {
  'asked-before-gate': { readonly gate: string }
  'asks-for-image': { readonly words: string }
  /** `line`: of what covers it. */
  'covered-line': { readonly line: number }
  'criterion-contradicted': {
    readonly part: 'any' | 'response' | 'if_not_ruled_out'
    readonly examples: readonly string[]
  }
  /** `gate`: lines as they are written, outermost first. */
  'gate-not-repeated': { readonly question: string; readonly gate: readonly string[] }
  'kind-contradicts-words': { readonly kind: 'do' | 'dont' }
  'label-contradicts-id': Nothing
  'label-without-record': Nothing
  'long-question': { readonly words: number; readonly most: number }
  'missing-source': { readonly missing: 'source' | 'checked' }
  'no-step-to-tell': { readonly contact: string; readonly response: string }
  'nobody-to-tell': { readonly response: string }
  'not-announced': { readonly response: string }
  'order-contradicted': {
    readonly higher: string
    readonly lower: string
    readonly examples: readonly string[]
  }
  'past-due': { readonly of: 'review' | 'contact' | 'duty' }
  'permission-not-known': { readonly words: string }
  'repeated-line': { readonly line: number }
  'requirement-without-field': { readonly role: string; readonly choice: string }
  'same-words': { readonly line: number }
  'stage-out-of-order': { readonly stages: readonly string[] }
  /** Criterion ids; `notRuledOut` is null where nothing is expected of it. */
  'unmet-expectation': {
    readonly given: {
      readonly response: string
      readonly raised: readonly string[]
      readonly notRuledOut: readonly string[] | null
    }
    readonly suspects: readonly string[]
  }
  unreachable: { readonly kind: 'response' | 'step' | 'line' }
  /** `line`: as it is written; null for the all-clear example. `paste`: lines of a file. */
  untested: { readonly line: string | null; readonly paste: readonly string[] }
  'unused-part': { readonly kind: 'question' | 'stage' | 'source' | 'contact' }
}

export type LintCode = keyof LintArguments

/** A name that stands in a file; where it may be somebody's words, how many characters it has. */
export type Name = string | number

type Nothing = Readonly<Record<string, never>>

export type ProblemCode = keyof ProblemArguments

/** Lines and columns count from one; columns count UTF-16 units. `length` is how much to underline. */
export interface TextPlace {
  readonly kind: 'text'
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length: number
}

/** A JSON pointer (RFC 6901) into an answers file, and where that stands in its text. */
export interface PointerPlace {
  readonly kind: 'pointer'
  readonly file: string
  readonly pointer: string
  readonly line: number
  readonly column: number
}

export type Place = TextPlace | PointerPlace

export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code
    readonly args: ProblemArguments[Code]
    readonly place: Place | null
  }
}[ProblemCode]

/** Takes note of a problem, with the place in whatever way the caller counts. */
export type Note<Where> = <Code extends ProblemCode>(
  code: Code,
  args: ProblemArguments[Code],
  where: Where,
) => void

/** A problem from its parts. */
export function problem<Code extends ProblemCode>(
  code: Code,
  args: ProblemArguments[Code],
  place: Place | null,
): Problem {
  return { code, args, place } as Problem
}

/** Why a text cannot stand in a record. */
export type RefusalReason =
  | 'control'
  | 'broken'
  | 'private-use'
  | 'invisible'
  | 'link'
  | 'file-name'
  | 'markup'
  | 'picture'
  | 'signs'
  | 'figures'
  | 'encoded'
  | 'field-too-long'
  | 'record-too-long'
