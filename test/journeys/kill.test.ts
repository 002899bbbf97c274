import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { allClearKeys } from '../interview/all-clear-keys.ts'
import { england } from '../interview/rules.ts'
import { Terminal } from '../interview/terminal.ts'

const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'sexting-triage-'))
afterAll(() => rmSync(home, { recursive: true }))

const folder = (name: string): string => join(home, name, '.local/state/sexting-triage')
const open = (name: string): Terminal =>
  new Terminal(process.execPath, [bin, 'start', '--rules', 'england-2024'], 80, { HOME: join(home, name) })

/** The draft on the disk: whole, and alone, but for what a killed program may have left half written beside it. */
function draftOf(name: string): { answers: Record<string, unknown> } {
  const files = readdirSync(folder(name)).filter((file) => file.endsWith('.json'))
  expect(files).toHaveLength(1)
  return JSON.parse(readFileSync(join(folder(name), files[0]!), 'utf8')) as {
    answers: Record<string, unknown>
  }
}

// The nation comes after the first question.
const [first = '', ...others] = allClearKeys(england()).map(({ typed }) => typed)
const keys = [first, 'y', ...others].slice(0, 12)
const rounds = Number(process.env['KILL_ROUNDS'] ?? 4)

describe('the real program, killed', () => {
  test.each(Array.from({ length: rounds }, (_, round) => [round] as const))(
    'at a random moment (%i) loses at most the answer being typed',
    { timeout: 60_000 },
    async (round) => {
      const terminal = open(`kill-${round}`)
      const count = 2 + Math.floor(Math.random() * (keys.length - 2))
      for (const [place, key] of keys.slice(0, count).entries()) {
        await terminal.readTo('Your answer:', place + 1)
        terminal.type(`${key}\r`)
      }
      await new Promise((done) => setTimeout(done, Math.random() * 60))
      terminal.kill('SIGKILL')
      await terminal.ended
      // The nation is not an answer of the rule set: one key less.
      expect(Object.keys(draftOf(`kill-${round}`).answers).length).toBeGreaterThanOrEqual(count - 2)
      const again = open(`kill-${round}`)
      await again.until('Would you like to go on with it?')
      await again.readTo('Your answer:')
      again.type('y\r')
      await again.readTo('Your answer:', 2)
      again.type('q\r')
      expect((await again.ended).exitCode).toBe(0)
      expect(readdirSync(folder(`kill-${round}`)).filter((file) => file.endsWith('.json'))).toHaveLength(1)
    },
  )

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('by %s says that the answers are saved, and ends with %i', async (signal, code) => {
    const terminal = open(signal)
    for (const [place, key] of ['n', 'y'].entries()) {
      await terminal.readTo('Your answer:', place + 1)
      terminal.type(`${key}\r`)
    }
    await terminal.until('Your answer:', 3)
    if (signal === 'SIGINT') terminal.type('\u0003')
    else terminal.kill(signal)
    // What the program wrote last can arrive here after the news of its end.
    await terminal.until('Your answers are saved')
    expect((await terminal.ended).exitCode).toBe(code)
    expect(Object.keys(draftOf(signal).answers)).toHaveLength(1)
  })

  test.each([
    ['redrawn', {}],
    ['plain', { ACCESSIBLE: '1' }],
  ])('by its window being closed ends as the system ends it (%s)', async (name, environment) => {
    const status = join(home, `${name}.json`)
    const terminal = new Terminal(process.execPath, ['-e', watching, bin, status], 80, {
      HOME: join(home, name),
      ...environment,
    })
    for (const [place, key] of ['n', 'y'].entries()) {
      await terminal.readTo('Your answer:', place + 1)
      terminal.type(`${key}\r`)
    }
    await terminal.until('Your answer:', 3)
    terminal.close()
    await terminal.ended
    expect(JSON.parse(readFileSync(status, 'utf8'))).toEqual([null, 'SIGHUP'])
    expect(Object.keys(draftOf(name).answers)).toHaveLength(1)
  })
})

/** A program that outlives its terminal and writes down how the one that it has started there ended. */
const watching = `
  process.on('SIGHUP', () => {})
  const [, bin, status] = process.argv
  require('child_process')
    .spawn(process.execPath, [bin, '--rules', 'england-2024'], { stdio: 'inherit' })
    .on('exit', (...ended) => {
      require('fs').writeFileSync(status, JSON.stringify(ended))
      process.kill(process.pid, 'SIGKILL')
    })`
