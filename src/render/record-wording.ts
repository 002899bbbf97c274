import type { FileNote } from '../record/file-lines.ts'

/* What is said about a record that is held against itself and against its rules. No word of it is blame. */

export const unchanged =
  'Every byte above the last line is as it was when that line was made. Anybody can make that line anew.'
export const changed =
  'This record is no longer as it was written. Somebody may have filled it in, mended it or altered it; that cannot be told. Line numbers count from the first line of the file.'

export const among = (first: number, last: number): string =>
  first === last ? `line ${first}` : `lines ${first} to ${last}`
export const itRead = (title: string, where: string): string => `${title}, ${where}. It read:`
export const nothingThere = (title: string, where: string): string =>
  `${title}, ${where}. Nothing stood there.`
export const emptyLine = '(an empty line)'
export const somewhereIn = (title: string, where: string): string => `${title}, somewhere in ${where}.`
export const textDifferent = (label: string, where: string): string =>
  `What was written under “${label}” is different: ${where}.`
export const sectionMissing = (title: string): string =>
  `${title}: the section is missing, or its heading was changed.`
export const sectionAdded = (where: string): string => `There was no heading in ${where}.`
export const notText = (where: string): string => `In ${where} there is something that is not text.`
export const oddLineEnd = (where: string): string => `Not ended as the other lines are: ${where}.`
export const addedBelow = (where: string): string => `From ${where} on: this was added below the last line.`
export const blockDifferent = (where: string): string =>
  `Not as the program writes it: ${where}, among the lines for the program.`
export const endDifferent = (where: string): string =>
  `Somewhere in ${where}: the lines for the program, or the last line. What stands above them is as it was.`
export const otherOrder = 'The sections stand in another order.'
export const noDigest = 'The last line, with the SHA-256 of all above it, is missing or was changed.'
export const somewhere =
  'Somewhere in it. A record as JSON has no more than one digest; that of a record as text shows the place.'

export const more = (left: number): string => `And ${left} more.`

export const contradicting =
  'The text is not what follows from the answers that stand at the end for the program.'
export const disagrees = (title: string, where: string): string =>
  `${title}, ${where}. It does not say what the lines at the end say.`
export const shouldRead = (title: string, where: string): string =>
  `${title}, ${where}. By those answers it would read:`

export const savedOtherwise = 'No word is different, but it is not the file that was written:'
export const saved: Readonly<Record<FileNote, string>> = {
  'utf-16': 'It is in another encoding (UTF-16), as some programs on Windows write it.',
  'byte-order-mark': 'A byte order mark stands before the first line, as some editors on Windows put it.',
  'windows-line-ends': 'Its lines end as they do on Windows.',
  'other-end': 'The last line does not end as the others do, or empty lines follow it.',
  'no-end': 'The last line has lost its line end.',
}

export const redactedCopy = (sha256: string): string =>
  `REDACTED COPY: what people wrote, the name of the setting and its contacts were left out. The whole record has the SHA-256 ${sha256}.`
export const writtenBy = (when: string, program: string): string =>
  `Written ${when}, with sexting-triage ${program}.`
export const writtenUnder = (id: string, version: string): string => `Rule set ${id}, version ${version}.`
export const blockUnreadable =
  'What it says of itself cannot be read: the lines for the program were changed.'

export const sameRules = 'The rule set at hand is the one that it was written under.'
export const newerRules = (id: string, version: string): string =>
  `There is a newer version of it, ${version}. What that makes of the answers: --rules ${id}`
export const sameRulesDiffer =
  'The rule set at hand is the one that it was written under, but it does not give what the record says.'
export const otherRules = (id: string, version: string): string =>
  `The rule set at hand is not the one that it was written under, but ${id}, version ${version}, with another text. On the same answers:`
export const notAtHand = (id: string): string =>
  `The rule set ${id} is not at hand, so that the recommendation cannot be worked out again. Where you have its file: --rules FILE`
export const cannotRerun =
  'It cannot be worked out again: the lines for the program are not as they were written.'
export const sameResponse = (title: string): string => `The response is the same: ${title}.`
export const otherResponse = (was: string, now: string): string => `The response was: ${was}. Now: ${now}.`
export const criterionWas = (title: string, was: string, now: string): string =>
  `${title}: was ${was}, is now ${now}.`
export const criterionGone = (title: string, was: string): string =>
  `${title}: was ${was}; these rules no longer have it.`
export const notCounted = (ids: readonly string[]): string =>
  `Counted as not answered, because these rules no longer take the answer: ${ids.join(', ')}.`

export const notCompared = {
  response:
    'The response that the text names: the words of the rules for it are not at hand, or are not read from such a file.',
  steps:
    'The steps in the text: the rules that it was written under are not at hand, or are not read from such a file.',
} as const
export const notSignature =
  'Whoever can change a record can also make a new digest for it. To be sure, compare its SHA-256 with one that was noted somewhere else when it was written, such as on the paper file:'
