import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'single-'))
const name = `sexting-triage${process.platform === 'win32' ? '.exe' : ''}`
const program = join(folder, name)
afterAll(() => rmSync(folder, { recursive: true }))

/** It is 150 MB, so only where it is asked for: `npm run build:single`, then TEST_SINGLE=1. */
describe.skipIf(process.env['TEST_SINGLE'] !== '1')('the program as one file, alone in a folder', () => {
  beforeAll(() => copyFileSync(fileURLToPath(new URL(`../../dist/single/${name}`, import.meta.url)), program))
  const run = (...args: string[]): string => execFileSync(program, args, { cwd: folder, encoding: 'utf8' })

  test('starts, checks and plays a scenario', () => {
    expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    writeFileSync(join(folder, 'answers.json'), '{"answers":{"adult":"yes"}}')
    expect(run('check', 'answers.json')).toContain('REFER TODAY')
    expect(run('demo')).toContain('INCIDENT RECORD - PRACTICE')
    expect(run('rules', 'check')).toContain('nothing found')
    expect(run('rules', 'draw', '--format', 'svg')).toContain('</svg>')
  })

  test('checks more lines than one thread is left alone with', () => {
    const { stdout } = spawnSync(program, ['check', '--lines', '-'], {
      input: '{"answers":{}}\n'.repeat(30_000),
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    expect(stdout.split('\n').slice(0, -1)).toHaveLength(30_000)
    expect(stdout).toContain('\n{"line":30000,')
  })
})
