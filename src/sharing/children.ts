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
  const longestFirst = instead.toSorted((a, b) => signsOf(b.reference).length - signsOf(a.reference).length)
  const one = new RegExp(longestFirst.map(({ reference }) => `(${spellings(reference)})`).join('|'), 'gu')
  return text.replaceAll(one, (found, ...groups: readonly (string | undefined)[]) => {
    const place = longestFirst.findIndex((_, index) => groups[index] !== undefined)
    return longestFirst[place]?.words ?? found
  })
}

/** What small letters spell of their own accord: initials such as A.S. are looked for in capitals alone. */
const WORDS =
  /^(?:a|i|d|m|s|t|ad|ah|all|am|an|and|any|are|as|ask|at|bad|be|boy|but|by|can|cry|dad|day|did|do|eh|end|far|few|for|get|go|got|had|has|he|hen|her|hi|him|his|hit|how|i|if|in|is|it|its|kit|led|let|lot|ma|man|may|me|men|met|mom|mr|ms|mum|my|new|no|nor|not|now|of|off|oh|ok|old|on|one|or|our|out|own|pa|pay|per|put|ran|sad|sat|saw|say|see|set|she|sit|so|son|tea|ten|the|to|too|two|up|us|use|was|way|we|who|why|yes|yet|you)$/

/** Its letters and numbers, without “child” before them. */
const signsOf = (reference: string): readonly string[] =>
  [...reference.replace(new RegExp(`^${KIND}`, 'u'), '').matchAll(/[\p{L}\p{N}]/gu)].map(([sign]) => sign)

/** A reference as people write it again: with or without dots, in capitals or small, with or without “child” before it. */
function spellings(reference: string): string {
  const core = signsOf(reference)
  const between = "[ .'’/_-]{0,2}"
  const capital = core.join(between)
  const small = core.map((sign) => sign.toLowerCase()).join(between)
  const isWord = WORDS.test(core.join('').toLowerCase())
  const end = reference.endsWith('.') ? '\\.?' : ''
  const withKind = core.length === 1 ? `|${KIND.slice(0, -1)}${small}` : ''
  const own = isWord ? `${KIND}${capital}${withKind}` : `${KIND}(?:${capital}|${small})`
  return `(?<![\\p{L}\\p{N}])(?:${own})(?![\\p{L}\\p{N}])${end}`
}
