import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))

/** Folders by level: a file imports only from its own level or a lower one. Files beside the folders are for all. */
const levels: Readonly<Record<string, number>> = {
  rules: 0,
  triage: 1,
  record: 2,
  render: 2,
  analysis: 2,
  config: 3,
  interview: 3,
  practice: 3,
  commands: 4,
  build: 5,
}
const levelOf = (file: string): number => levels[file.split('/')[0]!] ?? -1

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
    const wrong = inside.filter(({ file, to }) => levelOf(file) >= 0 && levelOf(to) > levelOf(file))
    expect(wrong).toEqual([])
  })

  test('from files beside the folders reach into them only for types, and into commands only when one runs', () => {
    const edges = ['program.ts', 'main.ts', 'index.ts', 'messages.ts', 'problems.ts']
    const wrong = inside.filter(
      ({ file, to, isType }) => levelOf(file) < 0 && !edges.includes(file) && levelOf(to) >= 0 && !isType,
    )
    expect(wrong).toEqual([])
  })

  test('of the world stay out of what is pure', () => {
    const pure = /^(rules|triage|analysis|render|practice|config)\/|^record\/(?!save)/
    const worldly =
      /^(node:(?!crypto|path|util)|commander|inquirer|@inquirer)|\/(io|files|memory|read-text)\.ts$/
    const wrong = imports.filter(({ file, from, isType }) => pure.test(file) && !isType && worldly.test(from))
    expect(wrong).toEqual([])
  })

  test('of colour stand in one file, and of prompts in one folder', () => {
    const chalk = imports.filter(({ from }) => from === 'chalk').map(({ file }) => file)
    expect(new Set(chalk)).toEqual(new Set(['render/style.ts']))
    const prompts = imports
      .filter(({ from }) => /inquirer/.test(from) && !from.startsWith('.'))
      .map(({ file }) => file)
    expect(prompts.every((file) => file.startsWith('interview/'))).toBe(true)
  })

  test('of the process itself stand in io.ts', () => {
    const users = files.filter((file) =>
      /\bprocess\.(?!getBuiltinModule)\w/.test(
        readFileSync(join(src, file), 'utf8').replaceAll(/\/\*.*?\*\/|\/\/[^\n]*/gs, ''),
      ),
    )
    // What builds the program, and launches it as one file, is not part of it.
    expect(users.filter((file) => file !== 'io.ts' && !file.startsWith('build/'))).toEqual([])
  })
})
