import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'))
  copy('package.json', 'package-lock.json', 'bin', 'rules', 'src')
})
afterEach(() => rmSync(folder, { recursive: true }))

const copy = (...names: readonly string[]): void => {
  for (const name of names) cpSync(join(root, name), join(folder, name), { recursive: true })
}
const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' })

/** Offline: there is nothing that it would have to fetch. */
const install = () => run('npm', 'ci', '--omit=dev', '--offline', '--no-audit', '--no-fund')

describe('npm ci --omit=dev', { timeout: 60_000 }, () => {
  test('leaves a program that is built as it is, and it runs', () => {
    copy('dist')
    const { status, stderr } = install()
    expect([status, stderr]).toEqual([0, ''])
    expect(run(process.execPath, 'bin/sexting-triage.js', 'demo').stdout).toContain(
      'INCIDENT RECORD - PRACTICE',
    )
  })

  test('says what is missing where nothing is built yet', () => {
    const { status, stderr } = install()
    expect(status).toBe(0)
    expect(stderr).toBe(
      'The program is not built, and what builds it was left out. Run `npm ci` without `--omit=dev`, or use a release.\n',
    )
  })
})
