import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'sexting-triage-'))
afterAll(() => rmSync(home, { recursive: true }))

const answers = join(home, 'answers.json')
const record = join(home, 'record.txt')
writeFileSync(answers, JSON.stringify({ answers: {}, record: { account: 'Told at 10:15.' } }))

const run = (argv: readonly string[], command = process.execPath, before: readonly string[] = []) =>
  spawnSync(command, [...before, bin, ...argv], { encoding: 'utf8', env: { ...process.env, HOME: home } })

/** Every command that writes a file of its own where it is told to. */
const writers: readonly (readonly [name: string, argv: (path: string) => readonly string[]])[] = [
  ['check --record', (path) => ['check', answers, '--record', path]],
  ['record redact', (path) => ['record', 'redact', record, '--output', path]],
  ['demo --picture', (path) => ['demo', '--picture', path]],
  ['demo --record', (path) => ['demo', '--record', path]],
  ['rules new', (path) => ['rules', 'new', 'our-own', '--output', path]],
  ['rules draw', (path) => ['rules', 'draw', '--output', path]],
]

/** Names that cannot be used, in a folder in which the first four are something. */
const everyObstacle = [
  'taken.txt',
  'folder.txt',
  'link.txt',
  'dangling.txt',
  'no/new.txt',
  'taken.txt/new.txt',
  `${'x'.repeat(300)}.txt`,
]

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(home, 'folder-'))
  if (!existsSync(record)) run(['check', answers, '--record', record])
})
const unix = process.platform !== 'win32'

describe.each(writers)('%s', (command, argv) => {
  // All of them save in the same way: what one is held against in full, the others are held against in part.
  const obstacles = command === 'check --record' ? everyObstacle : ['taken.txt', 'link.txt']

  /** Nothing was written, and one sentence says why. */
  function expectRefused(path: string, code = 6): void {
    const before = readdirSync(folder)
    const { status, stderr } = run(argv(path))
    expect(status).toBe(code)
    expect(stderr).toMatch(/[A-Z][^.]+\.\s/u)
    expect(stderr).not.toMatch(/^ +at /mu)
    expect(readdirSync(folder)).toEqual(before)
  }

  test('writes a file for its owner alone, and no other but what goes on from it', () => {
    expect(run(argv(join(folder, 'new.txt'))).status).toBe(0)
    const names = readdirSync(folder)
    expect(names).toContain('new.txt')
    for (const name of names) {
      expect(name).toMatch(/^new(?:-\d)?\.txt$/u)
      if (unix) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    }
  })

  test('touches nothing where a file, a folder, a link or a device is in the way, or no folder there', () => {
    const taken = join(folder, 'taken.txt')
    writeFileSync(taken, 'theirs')
    mkdirSync(join(folder, 'folder.txt'))
    symlinkSync(taken, join(folder, 'link.txt'))
    symlinkSync(join(folder, 'nothing'), join(folder, 'dangling.txt'))
    for (const name of obstacles) expectRefused(join(folder, name))
    if (unix && command === 'check --record') expectRefused('/dev/null')
    expect(readFileSync(taken, 'utf8')).toBe('theirs')
    expect(existsSync(join(folder, 'nothing'))).toBe(false)
  })

  test.skipIf(!unix)('leaves nothing of a file that grows past what is allowed', () => {
    const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', process.execPath]
    const { status, stderr } = run(argv(join(folder, 'new.txt')), 'bash', limited)
    expect(status).toBe(6)
    expect(stderr).toMatch(/[A-Z][^.]+\.\s/u)
    expect(readdirSync(folder)).toEqual([])
  })
})

const started = (path: string) =>
  spawn(process.execPath, [bin, 'check', answers, '--record', path], { stdio: 'ignore' })

test(
  'of two programs that want the same name one gets it, and the other says so',
  { timeout: 120_000 },
  async () => {
    for (let round = 0; round < 3; round += 1) {
      const path = join(folder, `${round}.txt`)
      const ends = [started(path), started(path)].map((program) => once(program, 'exit') as Promise<[number]>)
      const codes = (await Promise.all(ends)).map(([code]) => code)
      expect(codes.toSorted((a, b) => a - b)).toEqual([0, 6])
      expect(readFileSync(path, 'utf8')).toMatch(/sha256: [0-9a-f]{64}\n$/u)
    }
    expect(readdirSync(folder)).toHaveLength(3)
  },
)

test(
  'a program that is killed while it writes leaves no half of a record',
  { timeout: 120_000 },
  async () => {
    const found: string[] = []
    for (let round = 0; round < 6; round += 1) {
      const inside = mkdtempSync(join(folder, 'killed-'))
      const path = join(inside, 'record.txt')
      const program = started(path)
      const watcher = watch(inside, () => setTimeout(() => program.kill('SIGKILL'), Math.random() * 3))
      await once(program, 'exit')
      watcher.close()
      if (existsSync(path)) found.push(readFileSync(path, 'utf8'))
    }
    expect(found.filter((text) => !/sha256: [0-9a-f]{64}\n$/u.test(text))).toEqual([])
  },
)

test('of several files that belong together all are written, or none', () => {
  const picture = ['demo', '--picture', join(folder, 'new.svg')]
  writeFileSync(join(folder, 'new-2.svg'), 'theirs')
  expect(run(picture).status).toBe(6)
  expect(readdirSync(folder)).toEqual(['new-2.svg'])
  rmSync(join(folder, 'new-2.svg'))
  expect(run(picture).status).toBe(0)
  expect(readdirSync(folder)).toContain('new-2.svg')
})
