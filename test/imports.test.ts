import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Folders by level: a file imports only from a lower level, or from its own folder. */
const levels: Readonly<Record<string, number>> = {
  problems: 0,
  text: 1,
  world: 2,
  guard: 2,
  rules: 3,
  triage: 4,
  record: 5,
  analysis: 5,
  lint: 6,
  render: 6,
  interview: 7,
  sharing: 7,
  config: 8,
  review: 8,
  training: 8,
  completion: 8,
  page: 9,
  commands: 10,
  build: 11,
}
const folderOf = (file: string): string => file.split('/')[0]!
const levelOf = (file: string): number => levels[folderOf(file)] ?? Infinity

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
const imports = files.flatMap((file) =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(/\b(import|export)\b(?: type)?[^'"]*?from '([^']+)'/g),
  ].map(([statement, , from]) => ({ file, from: from!, isType: / type /.test(statement.slice(0, 13)) })),
)
const inside = imports
  .filter(({ from }) => from.startsWith('.'))
  .map(({ file, from, isType }) => ({ file, to: normalize(join(dirname(file), from)), isType }))

describe('imports', () => {
  test('point one way', () => {
    const wrong = inside.filter(
      ({ file, to }) =>
        folderOf(file) !== folderOf(to) && levelOf(to) >= levelOf(file) && levelOf(to) < Infinity,
    )
    expect(wrong).toEqual([])
  })

  test('reach no file beside the folders but the launcher of the program', () => {
    const loose = files.filter((file) => levelOf(file) === Infinity)
    expect(loose.toSorted()).toEqual(['index.ts', 'main.ts', 'program.ts'])
    const wrong = inside.filter(
      ({ file, to }) => levelOf(file) < levels['build']! && levelOf(to) === Infinity && !to.startsWith('..'),
    )
    expect(wrong).toEqual([])
  })

  test('make no circle', () => {
    const importsOf = (file: string) => inside.filter((each) => each.file === file)
    const done = new Set<string>()
    const circle = (file: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
      if (done.has(file)) return null
      done.add(file)
      return importsOf(file).reduce<readonly string[] | null>(
        (found, each) => found ?? circle(each.to, [...way, file]),
        null,
      )
    }
    expect(files.map((file) => circle(file, [])).filter((found) => found !== null)).toEqual([])
  })

  test('of the world stay out of what is pure', () => {
    const pure =
      /^(problems|text|guard|rules|triage|record|analysis|lint|render|sharing|review|training|config)\//
    const worldly = /^(node:(?!crypto|path|util)|commander|inquirer|@inquirer)|\/world\/(?!package)/
    const wrong = imports.filter(({ file, from, isType }) => pure.test(file) && !isType && worldly.test(from))
    expect(wrong).toEqual([])
  })

  test('of the page reach nothing that a browser does not have', () => {
    const seen = new Set<string>()
    const reach = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const { to } of inside.filter((each) => each.file === file && !each.isType)) reach(to)
    }
    for (const file of files) if (folderOf(file) === 'page') reach(file)
    const wrong = imports.filter(
      ({ file, from, isType }) => seen.has(file) && !isType && /^(?:node:|chalk)/.test(from),
    )
    expect(wrong).toEqual([])
    expect([...seen].filter((file) => folderOf(file) === 'world')).toEqual([])
  })

  test('of colour stand in one file, and of prompts in one folder', () => {
    const chalk = imports.filter(({ from }) => from === 'chalk').map(({ file }) => file)
    expect(new Set(chalk)).toEqual(new Set(['render/style.ts']))
    const prompts = imports
      .filter(({ from }) => /inquirer/.test(from) && !from.startsWith('.'))
      .map(({ file }) => file)
    expect(prompts.every((file) => file.startsWith('interview/'))).toBe(true)
  })

  test('of the process itself stand in world/io.ts', () => {
    const users = files.filter((file) =>
      /\bprocess\.(?!getBuiltinModule)\w/.test(
        readFileSync(join(src, file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, ''),
      ),
    )
    // What builds the program, and launches it as one file, is not part of it.
    expect(users.filter((file) => file !== 'world/io.ts' && !file.startsWith('build/'))).toEqual([])
  })
})
