import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { examples } from '../../src/commands/examples.ts'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { program } from '../../src/program.ts'
import { topics } from '../../src/render/topics.ts'

const names = (command: Command, above: readonly string[] = []): readonly (readonly string[])[] =>
  command.commands
    .filter((each) => !each.name().startsWith('__'))
    .flatMap((each) => {
      const name = [...above, each.name()]
      return [name, ...names(each, name)]
    })

const printed = async (
  argv: readonly string[],
  columns = 80,
): Promise<{ code: number; out: string; err: string }> => {
  const io = memory({ columns })
  return { code: await main(argv, io), out: io.out(), err: io.err() }
}

const root = program(memory(), () => {})

describe('the help of a command begins with examples', () => {
  test.each(names(root).map((name) => [name.join(' '), name] as const))('%s', async (name, words) => {
    const { code, out, err } = await printed([...words, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Examples:\n {2}\S/)
    expect(out.indexOf('Examples:')).toBeLessThan(out.indexOf(`Usage: sexting-triage ${name}`))
  })
})

/** Whether there is such a command, with such options. */
function isKnown(words: readonly string[]): boolean {
  const at = words.reduce<Command>(
    (found, word) => found.commands.find((each) => each.name() === word) ?? found,
    root,
  )
  const start = root.commands.find((each) => each.name() === 'start')!
  const known = [at, root, start].flatMap(({ options }) => options.map(({ long }) => long))
  const options = words.filter((word) => word.startsWith('--'))
  const isCommand = words[0] === undefined || words[0].startsWith('-') || at !== root
  return isCommand && options.every((option) => known.includes(option))
}

test('the examples name only commands and options that there are', () => {
  expect(Object.keys(examples).toSorted()).toEqual(
    names(root)
      .map((words) => words.join(' '))
      .toSorted(),
  )
  const typed = Object.values(examples).flatMap((some) =>
    some.map(([line]) => /sexting-triage([^|>)]*)/.exec(line)![1]!.trim().split(/ +/)),
  )
  expect(typed.filter((words) => !isKnown(words.filter(Boolean)))).toEqual([])
})

test('help COMMAND prints the same', async () => {
  expect((await printed(['help', 'check'])).out).toBe((await printed(['check', '--help'])).out)
  expect((await printed(['help'])).out).toBe((await printed(['--help'])).out)
})

const texts = [
  ['--help'],
  ...names(root).map((name) => [...name, '--help']),
  ...Object.keys(topics).map((topic) => ['help', topic]),
]

describe.each([40, 60, 80])('in %i columns', (columns) => {
  test.each(texts.map((argv) => [argv.join(' '), argv] as const))('%s', async (_, argv) => {
    const { out } = await printed(argv, columns)
    expect(out.split('\n').filter((line) => line.length > columns)).toEqual([])
    const words = (text: string): string[] => text.split(/\s+/)
    expect(words(out)).toEqual(words((await printed(argv, 200)).out))
  })
})

test('what is wrong with an option is said in the width of the terminal', async () => {
  const { err } = await printed(['check', 'a.json', '--format', 'xml'], 40)
  expect(err.split('\n').filter((line) => line.length > 40)).toEqual([])
})
