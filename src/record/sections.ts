import { sha256 } from '../text/digest.ts'

/* How the lines of a record begin that hold the words of people, or of the setting. */

export const writtenMark = '  |'
export const settingMark = '  Setting: '
export const contactMark = '      Contact: '

/** Short digests of the parts of a record: they show which part was changed. */
export interface Checks {
  /** By the name of the section, in the order in which they stand. */
  readonly sections: Readonly<Record<string, string>>
  /** Of what people wrote: by the id of the field, in the order in which they stand. */
  readonly texts: Readonly<Record<string, string>>
}

/** What stands behind that mark, also where it goes on below; null where the record names no setting. */
export function settingIn(lines: readonly string[]): string | null {
  const at = lines.findIndex((line) => line.startsWith(settingMark))
  if (at < 0) return null
  const below = lines.slice(at + 1)
  const more = below.slice(
    0,
    below.findIndex((line) => !line.startsWith('    ')),
  )
  return [lines[at]!.slice(settingMark.length), ...more.map((line) => line.trim())].join(' ')
}

/** A heading of a record with all that stands below it, up to the next. */
export interface Section {
  /** Its title in small letters with hyphens, such as `the-decision`. */
  readonly name: string
  /** The number of its first line, from one. */
  readonly first: number
  readonly lines: readonly string[]
}

/** What a person wrote in one place. */
export interface Written {
  readonly first: number
  readonly lines: readonly string[]
}

/** The sections of a record, as its text has them: all lines belong to one. */
export function sectionsOf(lines: readonly string[]): readonly Section[] {
  const starts = lines.flatMap((line, index) => (index === 0 || isHeading(line) ? [index] : []))
  return starts.map((start, place) => {
    const own = lines.slice(start, starts[place + 1])
    return { name: nameOf(own[0]!), first: start + 1, lines: own }
  })
}

/** What its reader needs: all that stands above the annexes and the lines for the program. */
export function sectionsBeforeAnnexes(lines: readonly string[]): readonly Section[] {
  const sections = sectionsOf(lines)
  const end = sections.findIndex(({ name }) => /^(?:annex|for-the-program)/.test(name))
  return sections.slice(0, end < 0 ? undefined : end)
}

/** Only headings and the lines under them begin at the edge. */
const isHeading = (line: string): boolean => /^[^\s-]/.test(line)

const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const isWritten = (line: string): boolean => line.startsWith(writtenMark)

/** What people wrote, place by place. */
function writtenPlaces(lines: readonly string[]): readonly Written[] {
  const found: { readonly first: number; readonly lines: string[] }[] = []
  for (const [index, line] of lines.entries()) {
    if (!isWritten(line)) continue
    if (isWritten(lines[index - 1] ?? '')) found.at(-1)!.lines.push(line)
    else found.push({ first: index + 1, lines: [line] })
  }
  return found
}

/**
 * What people wrote, by the fields that the checks name. None where there are more or fewer places than fields: then it
 * cannot be told which is which.
 */
export function writtenIn(lines: readonly string[], { texts }: Checks): ReadonlyMap<string, Written> {
  const places = writtenPlaces(lines)
  const fields = Object.keys(texts)
  return new Map(places.length === fields.length ? places.map((place, index) => [fields[index]!, place]) : [])
}

/** The words without what stands before each line. */
export const wordsOf = ({ lines }: Written): string =>
  lines.map((line) => line.slice(writtenMark.length + 1)).join('\n')

/** Short, as it only helps to find a change: that there is none is shown by the whole digest of the record. */
export const checkOf = (lines: readonly string[]): string => sha256(lines.join('\n')).slice(0, 16)

/** The checks of a record. `fields`: the ids of those that are filled in, in the order in which they stand. */
export function checksOf(lines: readonly string[], fields: readonly string[]): Checks {
  const written = writtenPlaces(lines)
  return {
    sections: Object.fromEntries(sectionsOf(lines).map((section) => [section.name, checkOf(section.lines)])),
    texts: Object.fromEntries(
      fields.map((field, place) => [field, checkOf(written[place]?.lines ?? [])] as const),
    ),
  }
}
