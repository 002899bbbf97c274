import type { Part, Span } from './place.ts'

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

export const isList = (part: Part | null): part is Part => Array.isArray(part?.data)

export const isKeyed = (part: Part | null): part is Part =>
  typeof part?.data === 'object' && part.data !== null && !Array.isArray(part.data)
