import { parseDocument, type YAMLError } from 'yaml'
import type { Note, ProblemCode, TextPlace } from '../problems/problem.ts'
import { newPass, type PlacedProblem } from './schema.ts'
import { characterName, hiddenCharacter } from './hidden.ts'
import { evenText, placesIn, type Part, type Pointer, type Span } from './part.ts'
import { noteSyntaxError } from './yaml-errors.ts'
import { readTree } from './yaml-tree.ts'

export interface Parsed {
  /** What is wrong with the text. */
  readonly problems: readonly PlacedProblem[]
  /** The document; null where it cannot be made out, so that nothing more can be said about it. */
  readonly root: Part | null
  readonly placeAt: (span: Span) => TextPlace
}

/** Larger files are not read: no rule set comes near it. */
export const largest = 1024 * 1024

/**
 * Reads any YAML file of this program as YAML 1.2: `yes`, `no` and dates stay text. Everything that YAML allows and
 * people do not expect is a problem. `isProse` says which parts are text for people.
 */
export function parse(text: string, file: string, isProse: (at: Pointer) => boolean): Parsed {
  const even = evenText(text)
  const placeAt = placesIn(even, file)
  const { found, note } = newPass(placeAt)
  if (Buffer.byteLength(even) > largest) {
    note('file-too-large', { path: file, limit: largest }, { start: 0, end: 0 })
    return { problems: found, root: null, placeAt }
  }
  const readable = withoutDirectives(withoutOddSpaces(even, note), note)
  const document = parseDocument(readable, {
    prettyErrors: false,
    stringKeys: true,
    // The parser compares every key with every other one; `readTree` looks for the same key by itself.
    uniqueKeys: false,
    // Tags such as !!omap would make other things of a list than a list; every tag is refused.
    resolveKnownTags: false,
  })
  const { root, brackets } = readTree(document.contents, readable, isProse, note)
  const noteFirst = onlyFirst(found, note, readable, placeAt)
  for (const error of firstOfEach([...document.errors, ...document.warnings])) {
    noteSyntaxError(error, readable, brackets, noteFirst)
  }
  const broken = document.errors.length > 0
  if (found.length === 0 && root.data === null) note('empty-file', {}, { start: 0, end: 0 })
  const tooDeep = found.filter(({ code }) => code === 'too-deep')
  if (tooDeep.length > 0) return { problems: tooDeep.slice(0, 1), root: null, placeAt }
  return { problems: found, root: broken || root.data === null ? null : root, placeAt }
}

/** Notes characters that a person cannot see, and makes spaces of those that only look like an indentation. */
function withoutOddSpaces(text: string, note: Note<Span>): string {
  let start = 0
  const lines = text.split('\n').map((line) => {
    const hidden = hiddenCharacter(line.replaceAll('\t', ' '))
    const [, before = '', odd = ''] = /^([ -]*(?:[\w-]+:)?)([^\S \t]*)/.exec(line)!
    const at = start + (hidden?.index ?? before.length)
    start += line.length + 1
    if (hidden) note('hidden-character', { name: hidden.name }, { start: at, end: at + 1 })
    else if (odd) note('odd-space', { name: characterName(odd, 0) }, { start: at, end: at + odd.length })
    return before + ' '.repeat(odd.length) + line.slice(before.length + odd.length)
  })
  return lines.join('\n')
}

/** Makes comments of directives, so that they change nothing in how the rest is read. */
function withoutDirectives(text: string, note: Note<Span>): string {
  let start = 0
  let readable = text
  for (const line of text.split('\n')) {
    if (line.startsWith('%')) {
      note('yaml-directive', {}, { start, end: start + line.length })
      readable = `${readable.slice(0, start)}#${readable.slice(start + 1)}`
    } else if (!/^\s*(#|$)/.test(line)) break
    start += line.length + 1
  }
  return readable
}

/** Of a file that is no YAML at all, this many stumbles of the parser say enough. */
const mostErrors = 100

/** One mistake makes the parser stumble several times at the same place, and over all the rest once it has lost its way. */
function firstOfEach(errors: readonly YAMLError[]): readonly YAMLError[] {
  const lost = errors.findIndex(({ message }) => message.includes('in YAML stream'))
  const offsets = new Set<number>()
  const first = errors.slice(0, lost === -1 ? mostErrors : Math.min(lost + 1, mostErrors))
  return first.filter(({ pos: [offset] }) => !offsets.has(offset) && offsets.add(offset))
}

/** Where one line is out of place, those after it are too, up to the next section. */
const ofPlacement: readonly ProblemCode[] = [
  'bad-indentation',
  'tab-indentation',
  'line-continues-text',
  'unexpected-dash',
  'no-colon',
]

/** Passes on the first problem of a line, and the first line of a section that is out of place. */
function onlyFirst(
  found: readonly PlacedProblem[],
  note: Note<Span>,
  text: string,
  placeAt: (span: Span) => TextPlace,
): Note<Span> {
  const lines = new Set(found.map(({ place }) => place.line))
  const sections = Array.from(text.matchAll(/^[^\s#-]/gm), ({ index }) => index)
  const misplaced = new Set<number>()
  return (code, args, span) => {
    const { line } = placeAt(span)
    const section = sections.findLastIndex((start) => start <= span.start)
    if (lines.has(line) || (ofPlacement.includes(code) && misplaced.has(section))) return
    lines.add(line)
    if (ofPlacement.includes(code)) misplaced.add(section)
    note(code, args, span)
  }
}
