import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { hold, Terminal } from './terminal.ts'

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const entry = path('node_modules/.cache/interview/entry.cjs')
const rules = path('test/fixtures/rules/small.yaml')

beforeAll(async () => {
  await build({
    entryPoints: [path('test/interview/entry.ts')],
    outfile: entry,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.17',
    absWorkingDir: path('.'),
  })
})

const open = (columns = 80, environment: Record<string, string> = {}): Terminal =>
  new Terminal(process.execPath, [entry, rules], columns, environment)

describe.each([80, 40])('in a terminal of %i columns', (columns) => {
  test('goes from the first question to the end', async () => {
    const terminal = open(columns)
    const typed = [
      ['Is any child in danger now?', 'n'],
      ['Is the setting in Testland?', 'y'],
      ['Who is answering?', '1'],
      ['Did an adult ask for it', '2'],
      ['How old was the youngest', '1'],
      ['Where is it known to be?', '1 3'],
      ['Does the setting hold', 'n'],
    ] as const
    for (const [place, [asked, line]] of typed.entries()) {
      await terminal.readTo(asked)
      await terminal.readTo('Your answer:', place + 1)
      terminal.type(`${line}\r`)
    }
    await terminal.readTo('Your choice:')
    terminal.type('f\r')
    await terminal.until('ENDED')
    expect((await terminal.ended).exitCode).toBe(0)
    expect(terminal.lines()).toContain(' "kind": "recommendation",')
  })

  test('breaks no word, and leaves nothing behind when it says what is wrong', async () => {
    const terminal = open(columns)
    await terminal.until('Your answer:')
    terminal.type('x\r')
    await terminal.until('That is not one of the answers here.')
    terminal.type('n\r')
    await terminal.until('Is the setting in Testland?')
    const lines = terminal.lines()
    expect(lines).toContain('Your answer: n')
    expect(lines.join(' ')).not.toContain('not one of the letters')
    for (const line of lines) expect(line.length).toBeLessThan(columns)
    terminal.kill('SIGTERM')
    await terminal.ended
  })
})

describe('nothing by accident', () => {
  test.each([
    ['redrawn', {}],
    ['plain', { ACCESSIBLE: '1' }],
  ])('Enter held for two seconds answers nothing (%s)', async (_name, environment) => {
    const terminal = open(80, environment)
    await terminal.until('Your answer:')
    await hold(terminal, '\r', 2000)
    terminal.type('n\r')
    await terminal.until('Is the setting in Testland?')
    const text = terminal.lines().join('\n')
    expect(text.split('Enter alone answers nothing').length).toBe('ACCESSIBLE' in environment ? 2 : 1)
    expect(text.split('Answered:').length).toBe(2)
    terminal.kill('SIGTERM')
    await terminal.ended
  })

  test.each([
    ['redrawn', {}],
    ['plain', { ACCESSIBLE: '1' }],
  ])('a paste answers one question and not the next (%s)', async (_name, environment) => {
    const terminal = open(80, environment)
    await terminal.until('Your answer:')
    terminal.type('n\ry\ra\rn\ra\r')
    await terminal.until('Is the setting in Testland?')
    await terminal.until('Your answer:', 2)
    terminal.type('q\r')
    await terminal.until('ENDED')
    expect(terminal.lines().join('')).toContain('"answers": {  "danger": "no" }, "nation": null')
  })

  test('arrows choose nothing, nor does a number that is not there', async () => {
    const terminal = open()
    await terminal.until('Your answer:')
    terminal.type('\u001b[A\u001b[B\r')
    await terminal.until('Enter alone answers nothing')
    terminal.type('1\r')
    await terminal.until('That is not one of the answers here.')
    terminal.type('q\r')
    await terminal.until('ENDED')
    expect(terminal.lines().join('')).toContain('"answers": {}')
  })
})

describe('being stopped', () => {
  test.each([
    ['redrawn', {}],
    ['plain', { ACCESSIBLE: '1' }],
  ])('with Ctrl-C leaves the terminal as it was (%s)', async (_name, environment) => {
    const terminal = new Terminal(
      '/bin/sh',
      ['-c', `trap : INT; "${process.execPath}" "${entry}" "${rules}"; echo ended with $?; stty -a`],
      80,
      environment,
    )
    await terminal.until('Your answer:')
    terminal.type('\u0003')
    await terminal.until('icanon')
    await terminal.until('echoke')
    const text = terminal.lines().join('\n')
    expect(text).toMatch(/^STOPPED Stopped: SIGINT/m)
    expect(text).toContain('ended with 130')
    expect(text).toMatch(/(?<!-)icanon/)
    expect(text).toMatch(/(?<!-)\becho\b(?!n)/)
    const written = terminal.written()
    expect(written.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(written.lastIndexOf('\u001b[?25h'))
  })

  test.each([['SIGTERM'], ['SIGHUP'], ['SIGINT']])('by %s shows the cursor', async (signal) => {
    const terminal = open()
    await terminal.until('Your answer:')
    terminal.kill(signal)
    await terminal.until(`STOPPED Stopped: ${signal}`)
    expect((await terminal.ended).exitCode).toBe(130)
    const written = terminal.written()
    expect(written.lastIndexOf('\u001b[?25l')).toBeLessThanOrEqual(written.lastIndexOf('\u001b[?25h'))
  })

  test.each([
    ['redrawn', {}],
    ['plain', { ACCESSIBLE: '1' }],
  ])('with Ctrl-D (%s)', async (_name, environment) => {
    const terminal = open(80, environment)
    await terminal.until('Your answer:')
    terminal.type('\u0004')
    await terminal.until('STOPPED Stopped: end-of-input')
    expect((await terminal.ended).exitCode).toBe(130)
  })
})

describe('plain mode', () => {
  test.each([
    [{ ACCESSIBLE: '1' }, 'Plain mode is on, because ACCESSIBLE is set.'],
    [{ TERM: 'dumb' }, 'Plain mode is on, because the terminal calls itself “dumb” (TERM=dumb).'],
  ])('writes not one escape code, and says first why: %j', async (environment, first) => {
    const terminal = open(80, environment)
    await terminal.until('Your answer:')
    terminal.type('?\r')
    await terminal.until('Why it is asked')
    await terminal.until('Your answer:', 2)
    terminal.type('y\r')
    await terminal.until('URGENT')
    await terminal.until('Your answer:', 3)
    terminal.type('q\r')
    await terminal.until('ENDED')
    expect(terminal.lines()[0]).toContain(first)
    expect(terminal.written()).not.toContain('\u001b')
  })
})
