import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bundledPackages } from './packed/bundled.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('what the program is made with', () => {
  test('has a licence that lets it be passed on', async () => {
    const free = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0)$/
    const bundled = await bundledPackages()
    expect(bundled.length).toBeGreaterThan(10)
    expect(bundled.filter(({ license }) => !free.test(license)).map(({ name }) => name)).toEqual([])
  })

  test('is named to the exact version', () => {
    const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
      string,
      Record<string, string>
    >
    for (const group of ['dependencies', 'devDependencies']) {
      expect(
        Object.values(manifest[group] ?? {}).filter((version) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)),
      ).toEqual([])
    }
  })

  test('can be listed as a CycloneDX bill of materials', { timeout: 60_000 }, async () => {
    const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const bill = JSON.parse(text) as { bomFormat: string; components: { name: string; version: string }[] }
    expect(bill.bomFormat).toBe('CycloneDX')
    const listed = bill.components.map(({ name, version }) => `${name}@${version}`)
    const bundled = (await bundledPackages()).map(({ name, version }) => `${name}@${version}`)
    const missing = bundled.filter((each) => !listed.includes(each))
    expect(missing).toEqual([])
  })
})
