import type { RefusalReason } from './record/plain-text/refusal.ts'

/**
 * A problem is data: a code, what the sentence needs, and a place. The sentences are in `messages.ts`.
 * Never an answer or free text in the arguments: names of keys and allowed values only.
 */
export interface ProblemArguments {
  'file-not-found': { readonly path: string }
  'file-exists': { readonly path: string }
  'file-is-folder': { readonly path: string }
  'file-is-link': { readonly path: string }
  'folder-not-found': { readonly path: string }
  'file-not-allowed': { readonly path: string }
  'disk-full': { readonly path: string }
  'name-too-long': { readonly path: string }
  /** `reason` is the system's own code, such as EIO. */
  'file-failed': { readonly path: string; readonly reason: string }
  /** `limit` in bytes. */
  'file-too-large': { readonly path: string; readonly limit: number }
  /** `byte` counts from one. */
  'not-unicode': { readonly path: string; readonly encoding: string; readonly byte: number }
  'json-syntax': Record<string, never>
  'json-too-deep': { readonly deepest: number }
  'duplicate-key': { readonly key: string }
  'reserved-key': { readonly key: string }
  'unknown-key': {
    readonly key: string
    readonly nearest: string | null
    readonly allowed: readonly string[]
  }
  'missing-key': { readonly key: string }
  'wrong-type': { readonly expected: string }
  'unknown-question': { readonly id: string; readonly nearest: string | null }
  'unknown-answer': {
    readonly question: string
    readonly expected: readonly string[]
    readonly nearest: string | null
  }
  'repeated-answer': { readonly id: string }
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
  'not-yaml': Nothing
  // What can stand in the wrong place in any file with a schema.
  'nothing-here': Nothing
  'needs-quotes': { readonly written: string }
  'bad-id': { readonly suggestion: string | null }
  'reserved-id': Nothing
  'not-a-date': Nothing
  'wrong-form': { readonly expected: string | null }
  'not-one-of': { readonly allowed: readonly string[]; readonly nearest: string | null }
  'empty-list': Nothing
  'too-long': { readonly most: number }
  'out-of-range': { readonly least: number | null; readonly most: number | null }
  // What a rule set can get wrong.
  'unknown-name': {
    readonly kind: 'response' | 'stage' | 'source' | 'criterion' | 'step' | 'contact' | 'example'
    readonly nearest: string | null
    readonly known: readonly string[]
  }
  'repeated-entry': { readonly key: 'id' | 'name' }
  'no-question': Nothing
  'two-questions': Nothing
  'any-in-line': Nothing
  'unknown-in-line': { readonly of: 'criterion' | 'step' }
  'least-concerning-in-line': { readonly question: string }
  'line-not-upward-closed': { readonly question: string; readonly missing: readonly string[] }
  'not-ruled-out-above-response': Nothing
  'lower-without-because': Nothing
  'nothing-to-remove': Nothing
  'circular-example': Nothing
  // What an answers file, a scenario or a record can get wrong beside the answers.
  'unknown-rule-set': { readonly id: string; readonly nearest: string | null }
  'unknown-scenario': { readonly id: string; readonly known: readonly string[] }
  'rules-differ': { readonly given: string; readonly inFile: string }
  'other-nation': { readonly nation: string }
  'unknown-field': { readonly id: string; readonly nearest: string | null }
  'wrong-choice': {
    readonly field: string
    readonly expected: readonly string[]
    readonly nearest: string | null
  }
  'not-a-time': Nothing
  'text-refused': { readonly field: string; readonly reason: RefusalReason; readonly position: number }
  'answers-missing': { readonly questions: readonly string[] }
  'fields-missing': { readonly fields: readonly string[] }
}

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
