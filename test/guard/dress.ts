import type { Encoding } from './encodings.ts'

/** Ways to make encoded data look like something else. */
export interface Dress {
  /** How many signs stand together; nought for chance. */
  readonly group: number
  readonly separator: string
  readonly capitals: 'kept' | 'small' | 'large' | 'chance'
  readonly around: 'nothing' | 'prose' | 'lines' | 'bullets' | 'quotes' | 'words'
  readonly backwards: boolean
  readonly joints: boolean
}

export const GROUPS = [0, 1, 2, 3, 4, 5, 8, 12, 20, 76, 10_000]
export const SEPARATORS = [
  ' ',
  '\n',
  '  ',
  ', ',
  ' - ',
  '.',
  '/',
  '|',
  '; ',
  '" "',
  '\t',
  ' . ',
  '_',
  '\u00A0',
  '…',
]
export const CAPITALS: readonly Dress['capitals'][] = ['kept', 'small', 'large', 'chance']
export const AROUND: readonly Dress['around'][] = ['nothing', 'prose', 'lines', 'bullets', 'quotes', 'words']

const BEFORE =
  'The year head spoke with the young person after lunch, and this is what she was given on a sheet of paper: '
const AFTER =
  '\nShe handed it to the lead at once and has told nobody else about it. The parents were rung at half past three.'
const WORDS = 'and then she said that it was in the note'.split(' ')

/** A field has a budget, so what is cut off there could not be let in anyway. */
const ROOM = 5_900

function grouped(signs: readonly string[], { group, separator }: Dress, next: () => number): string[] {
  const groups: string[] = []
  let length = 0
  for (let at = 0; at < signs.length && length < ROOM;) {
    const count = group === 0 ? 1 + Math.floor(next() * 9) : group
    groups.push(signs.slice(at, at + count).join(''))
    length += (groups.at(-1) as string).length + separator.length
    at += count
  }
  return groups
}

const changed = (text: string, { capitals }: Dress, next: () => number): string => {
  if (capitals === 'kept') return text
  if (capitals === 'small') return text.toLowerCase()
  if (capitals === 'large') return text.toUpperCase()
  return Array.from(text, (sign) => (next() < 0.5 ? sign.toLowerCase() : sign.toUpperCase())).join('')
}

function surrounded(text: string, separator: string, { around }: Dress): string {
  const lines = text.match(/[\s\S]{1,72}/gu) ?? []
  switch (around) {
    case 'nothing':
      return text
    case 'prose':
      return BEFORE + text + AFTER
    case 'lines':
      return lines.map((line, nth) => `Line ${nth + 1}: ${line}`).join('\n')
    case 'bullets':
      return lines.map((line) => `- ${line}`).join('\n')
    case 'quotes':
      return lines.map((line) => `“${line}”, she said. `).join('')
    case 'words':
      return text
        .split(separator)
        .map((group, nth) => (nth % 4 === 3 ? `${group} ${WORDS[(nth >> 2) % WORDS.length]}` : group))
        .join(separator)
  }
}

/** A picture in an encoding and a dress, cut to what a field has room for. */
export function dressed(encoding: Encoding, file: Buffer, dress: Dress, next: () => number): string {
  const signs = encoding.signs(file)
  const separator = (encoding.between ?? '') + dress.separator
  const groups =
    encoding.between === undefined
      ? grouped(signs, dress, next)
      : grouped(signs, { ...dress, group: 1, separator }, next)
  const whole =
    (encoding.caseless ?? false) ? changed(groups.join(separator), dress, next) : groups.join(separator)
  const turned = dress.backwards ? Array.from(whole).toReversed().join('') : whole
  const joined = dress.joints ? turned.replace(/(?<=\S)(?=\S)/gu, '\u2060') : turned
  return Array.from(surrounded(joined, separator, dress))
    .slice(0, ROOM)
    .join('')
}
