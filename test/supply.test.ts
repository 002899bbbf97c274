import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly dev?: boolean; readonly version?: string; readonly license?: string }>
  >
}

const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Lock
const running = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && !dev)

describe('what the program is made with', () => {
  test('has a licence that lets it be passed on', () => {
    const free = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/
    expect(running.length).toBeGreaterThan(10)
    expect(running.filter(([, { license }]) => !free.test(license ?? '')).map(([path]) => path)).toEqual([])
  })

  test('is named to the exact version', () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
      string,
      Record<string, string>
    >
    for (const group of ['dependencies', 'devDependencies']) {
      expect(
        Object.values(manifest[group]!).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      ).toEqual([])
    }
  })

  test('can be listed as a CycloneDX bill of materials', { timeout: 60_000 }, () => {
    const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const bill = JSON.parse(text) as { bomFormat: string; components: { name: string; version: string }[] }
    expect(bill.bomFormat).toBe('CycloneDX')
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`)
    const missing = running
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version ?? ''}`)
      .filter((each) => !listed.includes(each))
    expect(missing).toEqual([])
  })
})
