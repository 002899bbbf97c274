import { personIn } from '../record/reference.ts'
import { columnsOf } from '../render/wrap.ts'
import { failed, ok, type Result } from '../problems/result.ts'

/** One child of the field “Each child involved”: how the setting calls them, and the whole line about them. */
export interface Child {
  readonly reference: string
  readonly line: string
}

/** What stands before the text of a line of a record takes four of its 80 columns. */
const room = 76

/** The lines as they were written, from those into which a record has broken them. */
export function unwrapped(words: string): readonly string[] {
  const lines: string[] = []
  let last = ''
  for (const line of words.split('\n')) {
    if (goesOn(last, line)) lines[lines.length - 1] += ` ${line}`
    else lines.push(line)
    last = line
  }
  return lines
}

/** A line was broken where the next word had no room on it. */
const goesOn = (last: string, line: string): boolean =>
  last !== '' && line !== '' && columnsOf(last) + 1 + columnsOf(line.split(' ')[0]!) > room

const KIND = '(?:(?:[Cc]hild|[Pp]upil|[Ss]tudent|[Yy]oung person|YP) )?'
const SIGNS = "[\\p{Lu}\\d][\\p{Lu}\\d.'’/_-]{0,14}?"
/** Initials or a number of the setting's own, and a sign or a number after it: “A: …”, “T.S., …”, “Pupil 3 (14)”. */
const BEGINNING = new RegExp(`^(${KIND}${SIGNS})(?:\\s*[:,;(=]|\\s+[–—-]\\s|(?<=..)\\s+\\d|\\s*$)`, 'u')

/** The reference with which a line begins; undefined where it begins with none, or with what looks like a person. */
function referenceOf(line: string): string | undefined {
  const reference = BEGINNING.exec(line)?.[1]
  const isShort = (reference?.match(/\p{Lu}+/gu) ?? []).every((letters) => letters.length <= 3)
  return reference !== undefined && isShort && personIn(reference) === null ? reference : undefined
}

/**
 * The children of that field, one a line, each under the reference with which the line begins. Fails with the number of
 * the first line that begins with none: a name may stand there.
 */
export function childrenIn(words: string | null): Result<readonly Child[], number> {
  const children: { reference: string; line: string }[] = []
  let last = ''
  for (const [place, line] of (words ?? '').split('\n').entries()) {
    if (line.trim() === '') {
      last = ''
      continue
    }
    const reference = referenceOf(line)
    const known = children.some((child) => child.reference === reference)
    if (goesOn(last, line) && (reference === undefined || known)) children.at(-1)!.line += ` ${line}`
    else if (reference === undefined) return failed(place + 1)
    else children.push({ reference, line })
    last = line
  }
  return ok(joined(children))
}

/** A child of whom two lines tell is one child. */
function joined(children: readonly Child[]): readonly Child[] {
  const references = [...new Set(children.map(({ reference }) => reference))]
  return references.map((reference) => {
    const own = children.filter((child) => child.reference === reference)
    return { reference, line: own.map(({ line }) => line).join('\n') }
  })
}

/** What stands in place of each of those references. */
export type Instead = readonly { readonly reference: string; readonly words: string }[]

/** The text with none of those references in it, however they are dotted: rather a word too many than a child. */
export function withoutReferences(text: string, instead: Instead): string {
  if (instead.length === 0) return text
  const longestFirst = instead.toSorted((a, b) => b.reference.length - a.reference.length)
  const one = new RegExp(longestFirst.map(({ reference }) => `(${spellings(reference)})`).join('|'), 'gu')
  return text.replaceAll(one, (found, ...groups: readonly (string | undefined)[]) => {
    const place = longestFirst.findIndex((_, index) => groups[index] !== undefined)
    return longestFirst[place]?.words ?? found
  })
}

/** Initials are as they were written, as small letters make words of them; numbers with letters also in small ones. */
function spellings(reference: string): string {
  const core = [...reference.replace(new RegExp(`^${KIND}`, 'u'), '').matchAll(/[\p{L}\p{N}]/gu)].map(
    ([sign]) => sign,
  )
  const isCode = core.some((sign) => /\d/.test(sign))
  const signs = core.map((sign) => (isCode ? `[${sign}${sign.toLowerCase()}]` : sign))
  const end = reference.endsWith('.') ? '\\.?' : ''
  return `(?<![\\p{L}\\p{N}])${KIND}${signs.join("[ .'’/_-]{0,2}")}(?![\\p{L}\\p{N}])${end}`
}
