import { type ObjectNode, parse, type StringNode, type ValueNode } from '@humanwhocodes/momoa'
import type { PointerPlace, Problem, TextPlace } from '../problems/problem.ts'
import { failed, ok, type Result } from '../problems/result.ts'
import { nameOf } from './ids.ts'
import { jsonSlip } from './json-slip.ts'

/** JSON as it stands in a text: its value, and where each part of it is. */
export interface JsonText {
  readonly value: unknown
  /** The place of a value, or of the nearest part around it that is there. */
  readonly placeOf: (path: readonly string[]) => PointerPlace
}

/** More than any file of ours needs; far less than makes a parser run out of stack. */
const deepest = 32

/**
 * Reads JSON (RFC 8259) strictly: a key that stands twice, or that JavaScript gives a meaning of its own, is a
 * problem, as `JSON.parse` would pass over the one and trip over the other.
 */
export function jsonText(text: string, file: string): Result<JsonText, readonly Problem[]> {
  if (depth(text) > deepest) {
    return failed([
      {
        code: 'json-too-deep',
        args: { deepest },
        place: { kind: 'pointer', file, pointer: '', line: 1, column: 1 },
      },
    ])
  }
  const control = controlIn(text)
  const controlled = (): Result<never, readonly Problem[]> =>
    failed([{ code: 'json-control', args: {}, place: placeAt(text, file, control!) }])
  let root: ValueNode
  try {
    root = parse(text, { mode: 'json' }).body
  } catch (error) {
    const { line = 1, column = 1, offset = 0 } = error as Partial<Readonly<Record<string, number>>>
    const found = jsonSlip(text, control !== null && control < offset ? control : offset)
    if (found !== null)
      return failed([
        { code: 'json-syntax', args: { slip: found.slip }, place: placeAt(text, file, found.index) },
      ])
    if (control !== null && control < offset) return controlled()
    const place = { kind: 'text', file, line, column, length: 1 } as const
    return failed([{ code: 'json-syntax', args: { slip: null }, place }])
  }
  // The parser takes control characters in texts, which RFC 8259 does not.
  if (control !== null) return controlled()
  const places = new Map<string, PointerPlace>()
  const problems: Problem[] = []
  const visit = (node: ValueNode, path: readonly string[]): unknown => {
    places.set(pointerTo(path), { kind: 'pointer', file, pointer: shownPointer(path), ...position(node) })
    switch (node.type) {
      case 'Object':
        return visitObject(node, path)
      case 'Array':
        return node.elements.map(({ value }, index) => visit(value, [...path, String(index)]))
      case 'String':
      case 'Number':
      case 'Boolean':
        return node.value
      case 'Null':
      // JSON has neither of these: the parser stops at them.
      case 'NaN':
      case 'Infinity':
        return null
    }
  }
  const visitObject = (node: ObjectNode, path: readonly string[]): object => {
    const seen = new Map<string, unknown>()
    for (const { name, value } of node.members) {
      const key = (name as StringNode).value
      const place: PointerPlace = {
        kind: 'pointer',
        file,
        pointer: shownPointer([...path, key]),
        ...position(name),
      }
      if (key === '__proto__') problems.push({ code: 'reserved-key', args: { key }, place })
      else if (seen.has(key)) problems.push({ code: 'duplicate-key', args: { key: nameOf(key) }, place })
      else seen.set(key, visit(value, [...path, key]))
    }
    return Object.fromEntries(seen)
  }
  const value = visit(root, [])
  const whole: PointerPlace = { kind: 'pointer', file, pointer: '', ...position(root) }
  if (problems.length > 0) return failed(problems)
  return ok({
    value,
    placeOf(path) {
      const around = path.map((_, index) => places.get(pointerTo(path.slice(0, path.length - index))))
      return { ...(around.find((place) => place !== undefined) ?? whole), pointer: shownPointer(path) }
    },
  })
}

const position = (node: {
  loc: { start: { line: number; column: number } }
}): { line: number; column: number } => ({
  line: node.loc.start.line,
  column: node.loc.start.column,
})

/** How many brackets are open at most, brackets in strings apart. */
function depth(text: string): number {
  let open = 0
  let most = 0
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') most = Math.max(most, (open += 1))
    else if (token === ']' || token === '}') open -= 1
  }
  return most
}

/** The first control character between quotation marks, as an offset; null where there is none. */
function controlIn(text: string): number | null {
  let isQuoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!
    if (sign === '"') isQuoted = !isQuoted
    else if (isQuoted && sign === '\\') at += 1
    else if (isQuoted && sign < ' ') return at
  }
  return null
}

function placeAt(text: string, file: string, offset: number): TextPlace {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  return { kind: 'text', file, line: lines.length, column: lines.at(-1)!.length + 1, length: 1 }
}

/** The pointer as far as its keys can be named: a key that may be somebody's words, and what is below it, is left out. */
export function shownPointer(path: readonly string[]): string {
  const end = path.findIndex((key) => typeof nameOf(key) === 'number')
  return pointerTo(end === -1 ? path : path.slice(0, end))
}

/** A JSON pointer (RFC 6901). */
export const pointerTo = (path: readonly string[]): string => path.map((key) => `/${escape(key)}`).join('')

const escape = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1')
