import type { Argument, Command, Option } from 'commander'
import { describe, expect, test } from 'vitest'
import { expectedAt, placeholders, placeholdersOf } from '../../src/completion/expected.ts'
import { memory } from '../../src/world/memory.ts'
import { program } from '../../src/program.ts'

const root = program(memory(), () => {})
const all = (command: Command): readonly Command[] => [
  command,
  ...command.createHelp().visibleCommands(command).flatMap(all),
]
const wordsAt = (line: string): readonly string[] => {
  const before = line.split(' ').slice(0, -1)
  return expectedAt(root, before, line.split(' ').at(-1)!).words.map(({ word }) => word)
}
const sourcesAt = (line: string): readonly string[] => {
  const before = line.split(' ').slice(0, -1)
  return expectedAt(root, before, line.split(' ').at(-1)!).sources
}

test('every placeholder of a declaration is known: a new one is to be added to the list', () => {
  const named = all(root).flatMap((command) =>
    [...command.options, ...command.registeredArguments].flatMap((each: Option | Argument) =>
      placeholdersOf(each),
    ),
  )
  expect(named.length).toBeGreaterThan(5)
  expect([...new Set(named)].filter((each) => !(each in placeholders))).toEqual([])
})

describe('what may stand next', () => {
  test('at the top: every command but the hidden ones', () => {
    expect(wordsAt('')).toEqual(
      expect.arrayContaining(['start', 'resume', 'check', 'demo', 'config', 'completion', 'help']),
    )
    expect(wordsAt('')).not.toContain('__complete')
  })

  test('after a command: those below it', () => {
    expect(wordsAt('config ')).toEqual(['init', 'show', 'path', 'help'])
    expect(wordsAt('config show ')).toEqual([])
  })

  test('after a dash: the options of the command and of all of them', () => {
    expect(wordsAt('check -')).toEqual(
      expect.arrayContaining(['--format', '--record', '--strict', '--help', '--rules', '--no-config']),
    )
    expect(wordsAt('check -')).not.toContain('--accessible')
    expect(wordsAt('config show --')).toContain('--rules')
  })

  test('at the top after a dash: those of the interview too', () => {
    expect(wordsAt('-')).toEqual(expect.arrayContaining(['--accessible', '--version', '--rules']))
  })

  test.each([
    ['check --format ', ['text', 'json']],
    ['check --format = ', ['text', 'json']],
    ['check --format=', ['text', 'json']],
    ['completion ', ['bash', 'zsh', 'fish', 'powershell']],
  ])('for “%s”: the choices', (line, words) => {
    expect(wordsAt(line)).toEqual(words)
  })

  test.each([
    ['check ', ['files']],
    ['check --strict ', ['files']],
    ['check --format json ', ['files']],
    ['check --format=json ', ['files']],
    ['check --record ', ['files']],
    ['check -- --', ['files']],
    ['check a.json ', []],
    ['--rules ', ['rule-sets', 'files']],
    ['check a.json --rules ', ['rule-sets', 'files']],
    ['check --rules=', ['rule-sets', 'files']],
    ['rules check ', ['rule-sets', 'files']],
    ['rules check one two ', ['rule-sets', 'files']],
    ['rules diff one ', ['rule-sets', 'files']],
    ['resume ', ['drafts', 'files']],
    ['demo ', ['scenarios', 'files']],
    ['help ', ['topics']],
    ['nothing ', []],
    ['check --nothing ', ['files']],
    ['check --nothing=', []],
  ])('for “%s”: %j', (line, sources) => {
    expect(sourcesAt(line)).toEqual(sources)
  })

  test('says before what a value stands', () => {
    expect(expectedAt(root, ['check'], '--format=j').prefix).toBe('--format=')
    expect(expectedAt(root, ['check'], '--format').prefix).toBe('')
  })

  test('does not take the value of an option for a command', () => {
    expect(sourcesAt('--rules check ')).toEqual([])
    expect(wordsAt('--rules check ')).toContain('check')
  })
})
