import { describe, expect, it } from 'vitest'
import { refusalMessage } from '../../src/problems/field-sentences.ts'
import { message } from '../../src/problems/sentences.ts'
import { plainText } from '../../src/guard/plain-text.ts'
import type { RefusalReason } from '../../src/problems/problem.ts'
import { bytes, chance } from './pictures.ts'

const noise = bytes(chance(3), 900)

/** What is refused, where, and in front of it words that are not. */
const EXAMPLES: readonly (readonly [RefusalReason, string, string])[] = [
  ['control', 'He wrote ', '\u0007ding'],
  ['control', 'Told\n', '\u001B[31mred\u001B[0m'],
  ['control', 'Told ', '\u009B31m'],
  ['control', '👍🏽 ', '\u001BPq#0;2;0;0;0~~@@\u001B\\'],
  ['control', '', '\u001B_Gf=24;AAAA\u001B\\'],
  ['control', 'a', '\u0000'],
  ['control', 'a', '\u007F'],
  ['broken', 'half of one: ', '\uD83D'],
  ['broken', 'none at all: ', '\uFFFE'],
  ['private-use', 'Pasted from Word: ', '\uF0B7 told'],
  ['private-use', 'An icon ', '\u{F0000}'],
  ['invisible', 'she', '\u200C said'],
  ['invisible', 'con', '\u2062sent'],
  ['invisible', 'said ', '\u202Eback\u202C to front'],
  ['invisible', 'a ', '\u{E0001}word'],
  ['invisible', 'a', '\u200Db'],
  ['invisible', 'a', '\uFE0F'],
  ['invisible', 'ok 🙂', '\u{E0068}\u{E0069}'],
  ['invisible', 'x', '\u{E0100}'],
  ['link', 'See ', 'https://example.org/a'],
  ['link', 'See ', 'example.com'],
  ['link', 'See ', 'www.example.ac'],
  ['link', 'See ', 'snap.example/add/jay'],
  ['link', 'See ', 'hxxp://example'],
  ['link', 'See example', ' dot com'],
  ['link', 'See ', 'example[.]com'],
  ['link', 'Here: ', 'data:image/png;base64,iVBORw0KGgo='],
  ['file-name', 'It was called IMG', '_0042.JPG'],
  ['file-name', 'It was called holiday', '.heic'],
  ['file-name', 'It was called clip ', '.mp4'],
  ['file-name', 'It is in ', 'C:\\Users\\jay'],
  ['file-name', 'It is in ', '/storage/emulated/0'],
  ['file-name', 'It is on ', '\\\\server\\share'],
  ['markup', 'He sent ', '<img src=x>'],
  ['markup', 'He sent ', '<svg viewBox="0 0 1 1">'],
  ['markup', 'He sent ', '![her](x)'],
  ['markup', 'He sent ', '[img]x[/img]'],
  ['markup', 'He sent ', '\\begin{picture}'],
  ['markup', 'He sent ', '<path d="M0 0">'],
  ['picture', 'It looked like this: ', '█▀▄░▒▓█▀▄░▒▓'],
  ['picture', 'It looked like this: ', '⠁⠃⠇⠏⠟⠿⣿⠁⠃⠇⠏⠟'],
  ['picture', 'It looked like this:\n', '/\\_/\\\n( o.o )\n > ^ <\n /| |\\\n'],
  ['signs', 'She wrote ', 'ᚠᚢᚦᚨᚱᚲᚷᚹᚺᚾᛁᛃᛇᛈᛉᛊᛏᛒᛖᛗᛚᛜᛞᛟᚠᚢᚦ'],
  [
    'figures',
    'He wrote ',
    Array.from(noise.subarray(0, 60), (byte) => String(byte).padStart(3, '0')).join(' '),
  ],
  ['encoded', 'He wrote ', noise.toString('base64')],
  ['encoded', 'He wrote ', '0x12, 0x33, 0x9a, 0xff'],
  ['encoded', 'He wrote ', '%89%50%4E%47'],
  ['encoded', 'He wrote ', '=89=50=4E=47=0D'],
  ['encoded', 'He wrote ', '&#137;&#80;&#78;'],
  ['encoded', 'He wrote ', '\\x89\\x50\\x4e'],
  ['encoded', '', 'begin 644 it\nM'],
]

/** The example’s place may be found a few characters into it, never before it and never past it. */
function place(before: string, refused: string): [least: number, most: number] {
  const start = Array.from(before).length + 1
  return [start - (/\w$/u.test(before) ? Array.from(before).length : 1), start + Array.from(refused).length]
}

describe('what is refused', () => {
  it.each(EXAMPLES)('is told by its reason and its place: %s after “%s”', (reason, before, refused) => {
    const outcome = plainText(before + refused)
    expect(outcome).toMatchObject({ ok: false, problems: { reason } })
    const [least, most] = place(before, refused)
    const position = outcome.ok ? 0 : outcome.problems.position
    expect(position).toBeGreaterThanOrEqual(least)
    expect(position).toBeLessThanOrEqual(most)
  })

  it('is placed by characters as people count them, not by their parts', () => {
    expect(plainText('👍👍👍 https://example.org')).toEqual({
      ok: false,
      problems: { reason: 'link', position: 5 },
    })
    expect(plainText('e\u0301te\u0301 \u0007')).toEqual({
      ok: false,
      problems: { reason: 'control', position: 7 },
    })
  })
})

describe('the sentences about a refusal', () => {
  const reasons: readonly RefusalReason[] = [
    ...new Set(EXAMPLES.map(([reason]) => reason)),
    'field-too-long',
    'record-too-long',
  ]

  it.each(reasons)('say what to do about %s, without a plea or blame', (reason) => {
    const { what, todo } = refusalMessage(reason)
    expect(what).toMatch(/^[A-Z].*\.$/u)
    expect(todo).toMatch(/^[A-Z].*\.$/u)
    expect(`${what} ${todo}`).not.toMatch(/please|sorry|invalid|oops|illegal|forbidden|error/iu)
  })

  it.each(['link', 'file-name'] as const)('say what a missing space looks like: %s', (reason) => {
    expect(refusalMessage(reason).todo).toContain('a space after the full stop')
  })

  it.each(EXAMPLES)('never repeat what was refused: %s after “%s”', (_, before, refused) => {
    const secret = 'Zephyrine'
    const outcome = plainText(`${secret}\n${before}${refused}`)
    expect(outcome.ok).toBe(false)
    if (outcome.ok) return
    expect(Object.keys(outcome.problems).toSorted()).toEqual(['position', 'reason'])
    const { what, todo } = message({
      code: 'text-refused',
      args: { field: 'account', ...outcome.problems },
      place: null,
    })
    expect(`${what} ${todo}`).not.toContain(secret)
    if (Array.from(refused).length > 3) expect(`${what} ${todo}`).not.toContain(refused.trim())
  })
})
