import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundledPackages } from './bundled.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'packed-'))
const installed = join(folder, 'node_modules/sexting-triage')
let files: readonly string[]
let packedFile: string

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

/** Installed from the packed file in an empty folder, with what it names as its dependencies and nothing else. */
beforeAll(() => {
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const [packed] = JSON.parse(npm(pack, root)) as { filename: string; files: { path: string }[] }[]
  packedFile = packed!.filename
  files = packed!.files.map(({ path }) => path)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  npm(['install', '--offline', '--no-audit', '--no-fund', packedFile], folder)
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true }))

describe('the package', () => {
  test('holds the program, its rule sets and the licences, and nothing else', () => {
    const allowed = [
      /^(package\.json|README\.md|LICENSE)$/,
      /^bin\/(sexting-triage\.js|package\.json)$/,
      /^dist\/([\w-]+\.js|package\.json|third-party-notices\.txt)$/,
      /^dist\/shipped\/((scenarios|courses|texts|earlier)\/)?[\w.-]+\.json$/,
      /^dist\/types\/[\w/-]+\.d\.ts$/,
      /^rules\/([\w-]+\.yaml|[\w-]+\.schema\.json|README\.md|(scenarios|courses)\/([\w-]+\/)?[\w-]+\.yaml)$/,
    ]
    expect(files.filter((file) => !allowed.some((each) => each.test(file)))).toEqual([])
    for (const needed of [
      'LICENSE',
      'bin/sexting-triage.js',
      'dist/main.js',
      'dist/index.js',
      'rules/england-2024.yaml',
    ]) {
      expect(files).toContain(needed)
    }
  })

  test('has nothing that publint would change', async () => {
    const { messages } = await publint({ pkgDir: installed, pack: false })
    expect(messages).toEqual([])
  })

  const runIn = (program: string, ...args: readonly string[]): string =>
    execFileSync(process.execPath, [join(program, 'bin/sexting-triage.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { HOME: '/nonexistent' },
    })
  const run = (...args: readonly string[]): string => runIn(installed, ...args)

  test('runs with what it names as its dependencies', { timeout: 60_000 }, () => {
    expect(run('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(run('demo')).toContain('INCIDENT RECORD - PRACTICE')
    expect(run('rules', 'check')).toContain('nothing found')
    expect(run('rules', 'draw', '--format', 'svg')).toContain('</svg>')
  })

  test('runs where it is only unpacked', () => {
    execFileSync('tar', ['xf', packedFile], { cwd: folder })
    expect(runIn(join(folder, 'package'), '--version')).toBe(run('--version'))
  })

  test('names as its dependencies what it loads, and nothing that is inside it', () => {
    const programs = files.filter((file) => /^(bin|dist)\/[\w-]+\.js$/.test(file))
    expect(programs.length).toBeGreaterThan(10)
    const loaded = programs
      .flatMap((file) => required(readFileSync(join(installed, file), 'utf8')))
      .filter((name) => !name.startsWith('.') && !isBuiltin(name))
    const { dependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>
    }
    expect([...new Set(loaded)]).toEqual(Object.keys(dependencies))
  })

  test('has the licence of every library that is inside it', async () => {
    const bundled = await bundledPackages()
    expect(bundled.length).toBeGreaterThan(20)
    const notices = readFileSync(join(installed, 'dist/third-party-notices.txt'), 'utf8').split(/^-+$/m)
    const named = notices.slice(1).map((notice) => notice.trim().split('\n')[0]!)
    expect(named.toSorted()).toEqual(
      bundled.map(({ name, version, license }) => `${name} ${version} (${license})`),
    )
    for (const notice of notices.slice(1)) expect(notice).toMatch(/permission|licensed/i)
  })

  test('says so where it was not built', () => {
    renameSync(join(installed, 'dist'), join(installed, 'away'))
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(installed, 'bin/sexting-triage.js')],
      {
        encoding: 'utf8',
      },
    )
    renameSync(join(installed, 'away'), join(installed, 'dist'))
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/^sexting-triage is not built .*\n$/),
    ])
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

/** What a program in CommonJS loads. In a string there is a sign before it. */
const required = (text: string): readonly string[] =>
  Array.from(text.matchAll(/(?<!["'`])\b(?:require|import)\(["'`]([^"'`]+)["'`]\)/g), ([, name]) => name!)
