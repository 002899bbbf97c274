import type { TextPlace } from '../problems/problem.ts'

/** Keys and list positions from the top of a document down to a part of it. */
export type Pointer = readonly (string | number)[]

/** A stretch of text as offsets in UTF-16 units: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A part of a document: what it holds, and where it stands. */
export interface Part extends Span {
  /** Plain data: text, a number, true, false, null, a list or an object. */
  readonly data: unknown
  /** A word as it is written, where that is without quotes; null for everything else. */
  readonly unquoted: string | null
  /** By key, or by position in a list. */
  readonly members: ReadonlyMap<string, Member>
}

export interface Member {
  /** Null in a list. */
  readonly key: Span | null
  readonly part: Part
}

/** A text as every part of the program counts its lines: no byte order mark, line ends as line feeds. */
export function evenText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
}

/** Turns offsets in a text (from `evenText`) to lines and columns. Only the first line of a stretch is underlined. */
export function placesIn(text: string, file: string): (span: Span) => TextPlace {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)]
  return ({ start, end }) => {
    const line = lineAt(starts, start)
    const lineStart = starts[line - 1]!
    const lineEnd = (starts[line] ?? text.length + 1) - 1
    const underlined = text.slice(start, Math.min(end, lineEnd)).replace(/[ \t]+$/, '').length
    return { kind: 'text', file, line, column: start - lineStart + 1, length: Math.max(1, underlined) }
  }
}

function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** Where a part stands; where there is none, the nearest part above it. An item of a list has no key but itself. */
export function spanOf(root: Part, pointer: Pointer, of: 'key' | 'value'): Span {
  const { key, part, complete } = memberAt(root, pointer)
  const atKey = of === 'key' || !complete || part.unquoted === ''
  return (atKey ? key : null) ?? part
}

/** The part at a pointer; where there is none, the nearest part above it. */
export function partAt(root: Part, pointer: Pointer): Part {
  return memberAt(root, pointer).part
}

function memberAt(root: Part, pointer: Pointer): Member & { readonly complete: boolean } {
  let found: Member = { key: null, part: root }
  for (const step of pointer) {
    const member = found.part.members.get(String(step))
    if (member === undefined) return { ...found, complete: false }
    found = member
  }
  return { ...found, complete: true }
}

/** A key of a part, with where it stands and what it leads to. */
export interface Field {
  readonly name: string
  readonly key: Span
  readonly part: Part
}

/** Nothing is taken for granted here: a part of the wrong kind, or none, has no fields, no items and no text. */
export function fields(part: Part | null): readonly Field[] {
  return [...(part?.members ?? [])].flatMap(([name, { key, part: value }]) =>
    key === null ? [] : [{ name, key, part: value }],
  )
}

export function items(part: Part | null): readonly Part[] {
  return isList(part) ? Array.from(part.members.values(), (member) => member.part) : []
}

export function child(part: Part | null, name: string): Part | null {
  return isKeyed(part) ? (part.members.get(name)?.part ?? null) : null
}

export function textOf(part: Part | null): string | null {
  return typeof part?.data === 'string' ? part.data : null
}

/** One text, or the items of a list of them. */
export const textsIn = (part: Part | null): readonly Part[] =>
  part !== null && textOf(part) !== null ? [part] : items(part)

export const isList = (part: Part | null): part is Part => Array.isArray(part?.data)

export const isKeyed = (part: Part | null): part is Part =>
  typeof part?.data === 'object' && part.data !== null && !Array.isArray(part.data)
