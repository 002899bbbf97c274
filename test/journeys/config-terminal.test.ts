import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { Terminal } from '../interview/terminal.ts'

const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'sexting-triage-'))
afterAll(() => rmSync(home, { recursive: true }))

/** What is asked, whether a key answers it, and what is typed. */
const typed = [
  ['What is your setting called?', 'text', 'Anytown High School'],
  ['What is its telephone number?', 'text', '01234 567000'],
  ['Who leads on safeguarding?', 'text', 'R. M.'],
  ['Who is the head or principal?', 'text', 'S. T.'],
  ['on which number?', 'text', '-'],
  ['on which number?', 'text', '-'],
  ['Shall it be written?', 'key', '2'],
  ['In which nation is it?', 'key', '1'],
  ['What kind of setting is this?', 'key', '1'],
  ['Who deputises?', 'text', 'K. L.'],
  ...Array.from({ length: 7 }, () => ['on which number?', 'text', '-'] as const),
] as const

describe.each([80, 40])('in a terminal of %i columns', (columns) => {
  const own = join(home, String(columns))
  const file = join(own, '.config/sexting-triage/config.yaml')

  test('config init asks, shows, and writes a file for this account only', async () => {
    const terminal = new Terminal(process.execPath, [bin, 'config', 'init'], columns, { HOME: own })
    const seen = { text: 0, key: 0 }
    for (const [asked, kind, line] of typed) {
      seen[kind] += 1
      await terminal.readTo(asked)
      await terminal.readTo(kind === 'text' ? 'Your text:' : 'Your answer:', seen[kind])
      terminal.type(`${line}\r`)
    }
    await terminal.readTo('Shall it be written?')
    await terminal.readTo('Your answer:', 4)
    for (const line of terminal.lines()) expect(line.length).toBeLessThanOrEqual(columns)
    terminal.type('1\r')
    expect((await terminal.ended).exitCode).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('name: "Anytown High School"')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  test('and the interview then asks for neither', async () => {
    const terminal = new Terminal(
      process.execPath,
      [bin, 'start', '--rules', 'england-2024', '--no-draft'],
      columns,
      { HOME: own },
    )
    await terminal.readTo('Your answer:')
    terminal.type('n\r')
    await terminal.readTo('Your answer:', 2)
    expect(terminal.lines().join(' ')).not.toContain('Is the setting in England?')
    terminal.type('q\r')
    expect((await terminal.ended).exitCode).toBe(0)
  })
})
