import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Note } from '../problems/problem.ts'
import { hiddenCharacter } from './hidden.ts'
import { nameOf } from './ids.ts'
import { holdsData } from './encoded-data.ts'
import type { Member, Part, Pointer, Span } from './part.ts'

/** The whole document as parts, and the brackets in it from the first to the last. */
export interface Tree {
  readonly root: Part
  readonly brackets: readonly Span[]
}

/** Far deeper than any file of this program, and far from where reading one runs out of memory. */
export const deepest = 100

const none: ReadonlyMap<string, Member> = new Map()

/** Names that mean something to every object in JavaScript. */
const reserved = ['__proto__', 'constructor', 'prototype']

/**
 * Turns what the parser made of a text into plain data with places, and notes what YAML allows but this program does
 * not: anchors, aliases, tags, keys given twice, reserved and empty keys, and prose that reads otherwise than it looks.
 * `isProse` says whether the part at a pointer is text for people.
 */
export function readTree(
  contents: ParsedNode | null,
  text: string,
  isProse: (at: Pointer) => boolean,
  note: Note<Span>,
): Tree {
  const brackets: Span[] = []

  const read = (node: ParsedNode | null, at: Pointer): Part => {
    if (node === null) return { data: null, unquoted: '', start: 0, end: 0, members: none }
    const span = { start: node.range[0], end: node.range[1] }
    if (at.length > deepest) {
      note('too-deep', { deepest }, span)
      return { ...span, data: null, unquoted: null, members: none }
    }
    noteProperties(node, span)
    if (isScalar(node)) return readScalar(node, span, at)
    if (isMap(node)) return readMap(node, span, at)
    if (isSeq(node)) return readList(node, span, at)
    if (isAlias(node)) note('yaml-alias', {}, span)
    else note('not-yaml', {}, span)
    return { ...span, data: null, unquoted: null, members: none }
  }

  const readScalar = (node: Scalar, span: Span, at: Pointer): Part => {
    const written = text.slice(span.start, span.end)
    const unquoted = node.type === 'PLAIN' ? written : null
    const hidden = typeof node.value === 'string' ? hiddenCharacter(node.value) : null
    if (hidden && hiddenCharacter(written.replaceAll('\t', ' ')) === null) {
      note('hidden-character', { name: hidden.name }, span)
    }
    if (typeof node.value === 'string' && holdsData(node.value)) note('encoded-data', {}, span)
    if (unquoted !== null && typeof node.value === 'string') noteProse(unquoted, span, at)
    return { ...span, data: node.value, unquoted, members: none }
  }

  /** Without quotes a # ends a text, and a line with a dash goes on with the text above it; neither is meant. */
  const noteProse = (written: string, { start, end }: Span, at: Pointer): void => {
    const comment = /[ \t]+#[^\n]*/y
    comment.lastIndex = end
    const cut = comment.exec(text)
    if (cut && isProse(at)) {
      note('text-cut-short', {}, { start: end + cut[0].indexOf('#'), end: comment.lastIndex })
    }
    const dash = /\n\s*(?=- )/.exec(written)
    if (/^-[^\s-]/.test(written) && lineUpTo(start).trim() === '') {
      note('no-space-after-dash', {}, { start, end })
    } else if (dash) note('line-continues-text', {}, { start: start + dash.index + dash[0].length, end })
  }

  const lineUpTo = (offset: number): string => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)

  const readMap = (node: YAMLMap.Parsed, span: Span, at: Pointer): Part => {
    if (node.flow) brackets.push(span)
    const members = new Map<string, Member>()
    for (const { key, value } of node.items) {
      const where = { start: key.range[0], end: key.range[1] }
      noteProperties(key, where)
      if (isAlias(key)) note('yaml-alias', {}, where)
      if (!isScalar(key) || typeof key.value !== 'string') continue
      const name = key.value
      // A longer key is refused as that.
      if (name.length <= 1024 && holdsData(name)) note('encoded-data', {}, where)
      const part = read(value, [...at, name])
      if (name === '' && /^\s*[:'"]/.test(text.slice(where.start, where.start + 80)))
        note('no-key', {}, where)
      else if (/^\w[\w-]*:\S/.test(name) && part.unquoted === '') note('no-space-after-colon', {}, where)
      else if (reserved.includes(name)) note('reserved-key', { key: name }, where)
      else if (members.has(name)) note('duplicate-key', { key: nameOf(name) }, where)
      else members.set(name, { key: where, part })
    }
    const data = Object.fromEntries(Array.from(members, ([name, { part }]) => [name, part.data]))
    return { ...span, data, unquoted: null, members }
  }

  const readList = (node: YAMLSeq.Parsed, span: Span, at: Pointer): Part => {
    if (node.flow) brackets.push(span)
    const parts = node.items.map((item, index) => read(item, [...at, index]))
    const members = new Map(
      parts.map((part, index): [string, Member] => [String(index), { key: null, part }]),
    )
    return { ...span, data: parts.map(({ data }) => data), unquoted: null, members }
  }

  const noteProperties = (node: ParsedNode, { start }: Span): void => {
    if (isAlias(node)) return
    if (node.anchor !== undefined) {
      const sign = text.lastIndexOf('&', start)
      note('yaml-anchor', {}, { start: sign, end: sign + 1 + node.anchor.length })
    }
    if (node.tag !== undefined) {
      let sign = text.lastIndexOf('!', start)
      while (text[sign - 1] === '!') sign--
      note('yaml-tag', {}, { start: sign, end: sign + text.slice(sign).search(/\s|$/) })
    }
  }

  return { root: read(contents, []), brackets }
}
