import { contactMark, settingMark, writtenMark } from './sections.ts'

const redacted = 'REDACTED COPY'
const leftOut = '(left out of this copy)'

/** What is not shared: how its first line begins, how those begin that go on with it, and what stands in its place. */
const ownWords = [
  { first: writtenMark, rest: writtenMark, now: `  ${leftOut}` },
  { first: settingMark, rest: '    ', now: `${settingMark}${leftOut}` },
  { first: contactMark, rest: '        ', now: `${contactMark}${leftOut}` },
] as const

/**
 * The lines of a record above its block without what people wrote, the name of the setting and its contacts. `sha256`:
 * the digest of the record. Only for a record as it was written: in another, anything may stand anywhere.
 */
export function redactedLines(lines: readonly string[], sha256: string): readonly string[] {
  const title = `${lines[0]} - ${redacted}`
  const kept: string[] = []
  let left: (typeof ownWords)[number] | undefined
  for (const line of lines.slice(2)) {
    if (left && line.startsWith(left.rest)) continue
    left = ownWords.find(({ first }) => line.startsWith(first))
    kept.push(left ? left.now : line)
  }
  return [title, '-'.repeat(title.length), ...notice(sha256), ...kept]
}

const notice = (sha256: string): readonly string[] => [
  `  ${redacted}: what people wrote, the name of the setting and its contacts`,
  '  were left out. Answers, times and what was to be done are still here. Read it',
  '  through before you share it. The whole record has the SHA-256',
  `    ${sha256}`,
  '',
]
