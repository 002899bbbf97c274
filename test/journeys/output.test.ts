import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { memory } from '../../src/world/memory.ts'
import { typist } from '../interview/typist.ts'

const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'output-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'a.json'), '{"answers":{"adult":"yes"},"record":{"reference":"2026-041"}}')
writeFileSync(join(folder, 'many.jsonl'), '{"answers":{"adult":"yes"}}\n'.repeat(3000))

const shell = (command: string, env: Readonly<Record<string, string>> = {}) => {
  const run = spawnSync('sh', ['-c', `"$0" "$1" ${command}`, process.execPath, bin], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { code: run.status, out: run.stdout, err: run.stderr }
}

const commands = [
  'check a.json',
  'check a.json --format json --exit-code',
  'check --lines many.jsonl',
  'rules show',
  'rules draw',
  'rules list',
  'rules check england-2024',
  'rules schema --for answers',
  'demo',
  'demo --list',
  'completion bash',
  'config path',
  'help privacy',
  '--help',
  '--version',
]

describe('output that cannot be written', () => {
  test.each(commands)('%s says so in a sentence and ends with 6', (command) => {
    const { code, err } = shell(`${command} > /dev/full`)
    expect(code).toBe(6)
    expect(err).toMatch(/no room left for the whole of standard output\.\n/)
    expect(err).not.toMatch(/^ +at |node:|Error/m)
  })

  test.each(['check a.json', 'rules show', 'check --lines many.jsonl'])(
    '%s says so where a file is cut off in the middle',
    (command) => {
      const { code, err } = shell(`${command} > cut.txt`)
      expect([code, err]).toEqual([0, ''])
      const whole = readFileSync(join(folder, 'cut.txt')).length
      expect(whole).toBeGreaterThan(1024)
      const run = spawnSync(
        'sh',
        ['-c', `ulimit -f 1; exec "$0" "$1" ${command} > cut.txt`, process.execPath, bin],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      )
      expect(run.status).toBe(6)
      expect(run.stderr).toMatch(/no room left/)
      expect(readFileSync(join(folder, 'cut.txt')).length).toBeLessThan(whole)
    },
  )

  test('a reader that has had enough is no error', () => {
    const { code, out, err } = shell('rules show | head -1')
    expect([code, err]).toEqual([0, ''])
    expect(out.split('\n')).toHaveLength(2)
  })
})

/** Standard output that takes so many bytes, then fails. */
function failingAfter(room: number, code: string): Writable {
  let left = room
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      left -= chunk.length
      done(left < 0 ? Object.assign(new Error(code), { code }) : null)
    },
  })
}

test('an empty name of a file is a mistake of whoever calls, said in a sentence', () => {
  for (const command of [
    'check a.json --record ""',
    'check ""',
    'record verify ""',
    'rules draw --output ""',
  ]) {
    const { code, out, err } = shell(command)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/is empty\. Give a name\./)
  }
})

test('a folder without a file in it is said to be that', () => {
  mkdirSync(join(folder, 'empty'))
  const { code, err } = shell('rules check ./empty')
  expect(code).toBe(6)
  expect(err).toMatch(/no file there ends in \.yaml/)
})

test('a home that cannot hold a folder stops nobody', () => {
  const { code, err } = shell('check a.json', { HOME: '/dev/null' })
  expect([code, err]).toEqual([0, ''])
})

describe('the record of an interview', () => {
  const folderOfDrafts = '/home/lead/.local/state/sexting-triage/'

  /** An interview whose record goes to standard output, which is no terminal. */
  async function interviewed(stdout: Writable) {
    const io = memory({ terminal: true, env: { HOME: '/home/lead' } })
    typist(io, ['y', 'g', 'y', 'y', 'the record', 'h', '1', 'y', '2026-041', 'r', 'f'])
    const world = { ...io, stdout, terminal: { stdin: true, stdout: false, stderr: true } }
    const code = await main(['start', '--rules', 'england-2024', '--accessible'], world)
    const drafts = [...io.disk.keys()].filter((path) => path.startsWith(folderOfDrafts))
    return { code, err: io.err(), drafts }
  }

  test.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EPIPE'])(
    'keeps the draft and says so where it cannot be written (%s)',
    async (code) => {
      const found = await interviewed(failingAfter(100, code))
      expect(found.err).toMatch(/could\s+not\s+be\s+written\s+whole/)
      expect(found.err).toMatch(/sexting-triage\s+resume/)
      expect(found.code).toBe(6)
      expect(found.drafts).toHaveLength(1)
    },
  )

  test('removes it where it is whole', async () => {
    const found = await interviewed(failingAfter(Infinity, ''))
    expect([found.code, found.drafts]).toEqual([0, []])
  })
})
