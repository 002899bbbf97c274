import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'packed-'))
const installed = join(folder, 'node_modules/sexting-triage')
let files: readonly string[]

/** As `npm install` would leave it, from what is here already: the packed files, and what they need to run. */
beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(
    execFileSync('npm', pack, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ) as { filename: string; files: { path: string }[] }[]
  files = packed!.files.map(({ path }) => path)
  mkdirSync(installed, { recursive: true })
  execFileSync('tar', ['xf', join(folder, packed!.filename), '-C', installed, '--strip-components=1'])
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly dev?: boolean }>>
  }
  const needed = Object.keys(lock.packages).filter(
    (path) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && lock.packages[path]!.dev !== true,
  )
  for (const path of needed.filter((each) => existsSync(join(root, each)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(join(root, path), join(folder, path))
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the package', () => {
  test('holds the program, its sources and its rule sets, and nothing else', () => {
    const allowed = [
      /^(package\.json|README\.md)$/,
      /^bin\/(sexting-triage|compiled)\.js$|^bin\/package\.json$/,
      /^dist\/([\w-]+\.js|package\.json)$/,
      /^dist\/shipped\/((scenarios|texts)\/)?[\w-]+\.json$/,
      /^dist\/compiled\/v[\d.]+-\w+\/[\w-]+\.js$/,
      /^dist\/types\/[\w/-]+\.d\.ts$/,
      /^rules\/([\w-]+\.yaml|[\w-]+\.schema\.json|README\.md|scenarios\/[\w-]+\.yaml)$/,
      /^src\/(?!build\/)[\w/-]+\.ts$/,
    ]
    expect(files.filter((file) => !allowed.some((each) => each.test(file)))).toEqual([])
    for (const needed of [
      'bin/sexting-triage.js',
      'dist/main.js',
      'dist/index.js',
      'rules/england-2024.yaml',
    ]) {
      expect(files).toContain(needed)
    }
    for (const compiled of ['main.js', 'check.js', 'start.js']) {
      expect(files).toContain(`dist/compiled/${process.version}-${process.arch}/${compiled}`)
    }
  })

  test('has nothing that publint would change', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false })
    expect(messages).toEqual([])
  })

  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [join(installed, 'bin/sexting-triage.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { HOME: '/nonexistent' },
    })

  test('runs with what it names as its dependencies', { timeout: 60_000 }, () => {
    expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(run('demo')).toContain('INCIDENT RECORD - PRACTICE')
    expect(run('rules', 'check')).toContain('nothing found')
    expect(run('rules', 'draw', '--format', 'svg')).toContain('</svg>')
  })

  test('runs its text as it stands, whatever was compiled before', () => {
    const file = join(installed, 'dist/main.js')
    const text = readFileSync(file, 'utf8')
    const kept = join(installed, `dist/compiled/${process.version}-${process.arch}/main.js`)
    const bytes = readFileSync(kept)
    const version = run('--version').trim()
    writeFileSync(file, text.replaceAll(version, version.replaceAll(/\d/g, '9')))
    expect(run('--version')).toBe('9.9.9\n')
    writeFileSync(file, text)
    for (const spoilt of [
      bytes.subarray(0, 1000),
      Buffer.concat([Buffer.from(text), Buffer.alloc(5000, 7)]),
    ]) {
      writeFileSync(kept, spoilt)
      expect(run('--version')).toBe(`${version}\n`)
    }
    rmSync(dirname(kept), { recursive: true })
    expect(run('--version')).toBe(`${version}\n`)
  })

  test('is a library with types', { timeout: 60_000 }, () => {
    const [example] = /(?<=^```ts\n).*?(?=^```)/ms.exec(readFileSync(join(installed, 'README.md'), 'utf8'))!
    writeFileSync(join(folder, 'example.ts'), example)
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
    const types = join(root, 'node_modules/@types')
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    const checked = spawnSync(process.execPath, [compiler, ...options, '--typeRoots', types, 'example.ts'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(checked.stdout).toBe('')
    writeFileSync(join(folder, 'example.mjs'), example)
    const shown = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })
    const promised = [...example.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, words]) => words)
    expect(promised.length).toBeGreaterThan(1)
    expect(shown.trimEnd().split('\n')).toEqual(promised)
  })
})
