import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { completionScript, shells } from '../../src/completion/scripts.ts'
import { memory } from '../../src/world/memory.ts'
import { main } from '../../src/main.ts'
import { program as declared } from '../../src/program.ts'

async function run(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const io = memory({
    env: { XDG_STATE_HOME: '/state' },
    disk: { '/state/sexting-triage/2026-11-22-1640-1a2b3c4d.json': '{}' },
  })
  const code = await main(argv, io)
  return { code, out: io.out(), err: io.err() }
}

const next = async (word: string, ...before: readonly string[]): Promise<readonly string[]> =>
  (await run(['__complete', `--word=${word}`, '--', ...before])).out.split('\n').slice(0, -1)

describe('what the shells ask for', () => {
  test('is what may stand next, with what it means, and what begins with the word', async () => {
    expect(await next('che')).toEqual(['check\tone answers file in, a recommendation out; never a prompt'])
    expect(await next('--re', 'check')).toEqual([expect.stringMatching(/^--record\t/)])
  })

  test('is what ships, and what lies on the disk', async () => {
    expect(await next('engl', '--rules')).toEqual(['england-2024', ':files'])
    expect(await next('--rules=en')).toEqual(['--rules=england-2024'])
    expect(await next('passed', 'demo')).toEqual(['passed-on-to-hurt', ':files'])
    expect(await next('em', 'rules', 'show', '--below')).toEqual(['emergency\tRing 999 now'])
    expect(await next('', 'demo', '--theme')).toContain('blackmail')
    expect(await next('2026', 'resume')).toEqual(['2026-11-22-1640-1a2b3c4d', ':files'])
    expect(await next('pri', 'help')).toEqual(['privacy'])
    expect(await next('__', 'help')).toEqual([])
  })

  test('needs no home', async () => {
    const io = memory()
    expect(await main(['__complete', '--word=', '--', 'resume'], io)).toBe(0)
    expect(io.out()).toBe(':files\n')
  })
})

test('a shell that there is not', async () => {
  const { code, out } = await run(['completion', 'tcsh'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
})

const home = mkdtempSync(join(tmpdir(), 'sexting-triage-'))
const script = (shell: string): string => join(home, `completion.${shell}`)
const environment = { HOME: home, PATH: `${home}:${process.env['PATH']}`, TERM: 'dumb' }

beforeAll(async () => {
  for (const shell of shells) {
    writeFileSync(script(shell), (await run(['completion', shell])).out)
  }
  const bin = fileURLToPath(new URL('../../bin/sexting-triage.js', import.meta.url))
  writeFileSync(join(home, 'sexting-triage'), `#!/bin/sh\nexec "${process.execPath}" "${bin}" "$@"\n`)
  chmodSync(join(home, 'sexting-triage'), 0o755)
  mkdirSync(join(home, '.local/state/sexting-triage'), { recursive: true })
  writeFileSync(join(home, '.local/state/sexting-triage/2026-11-22-1640-1a2b3c4d.json'), '{}')
  writeFileSync(join(home, 'answers one.json'), '{}')
})

afterAll(() => rmSync(home, { recursive: true }))

/** Whether that shell is on this computer; where it is not, that is said. */
const has = (shell: string): boolean => {
  const found = spawnSync(shell, ['--version']).error === undefined
  if (!found) process.stderr.write(`NOT TESTED: there is no ${shell} on this computer.\n`)
  return found
}

const cases = [
  ['sexting-triage conf', ['config']],
  ['sexting-triage config ', ['help', 'init', 'path', 'show']],
  ['sexting-triage check --form', ['--format']],
  ['sexting-triage check --format ', ['json', 'text']],
  ['sexting-triage check ans', ['answers one.json']],
  ['sexting-triage --rules eng', ['england-2024']],
  ['sexting-triage demo passed', ['passed-on-to-hurt']],
  ['sexting-triage resume 2026', ['2026-11-22-1640-1a2b3c4d']],
  ['sexting-triage check a.json ', []],
] as const

/** What bash would offer. It parts words at spaces and at equals signs. */
const offered = (line: string): readonly string[] => {
  const words = line.split(' ').flatMap((word) => word.split(/(?<==)|(?==)/))
  const quoted = words.map((word) => `'${word}'`).join(' ')
  const program = `source ${script('bash')}; COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}
    _sexting_triage; for each in "\${COMPREPLY[@]}"; do echo "$each"; done`
  return execFileSync('bash', ['--norc', '-c', program], { cwd: home, env: environment })
    .toString()
    .split('\n')
    .slice(0, -1)
    .toSorted()
}

describe.runIf(has('bash'))('in bash', () => {
  test('the script can be read', () => {
    expect(execFileSync('bash', ['-n', script('bash')]).toString()).toBe('')
  })

  test('and is used for the program', () => {
    const said = execFileSync('bash', ['-c', `source ${script('bash')}; complete -p sexting-triage`])
    expect(said.toString()).toBe('complete -F _sexting_triage sexting-triage\n')
  })

  test.each([
    ...cases,
    ['sexting-triage check --format=', ['json', 'text']],
    ['sexting-triage check --format=j', ['json']],
  ] as const)('“%s”', (line, expected) => {
    expect(offered(line)).toEqual(expected)
  })
})

describe.runIf(has('fish'))('in fish', () => {
  test('the script can be read', () => {
    expect(execFileSync('fish', ['--no-execute', script('fish')]).toString()).toBe('')
  })

  test.each(cases)('“%s”', (line, expected) => {
    const program = `source ${script('fish')}; complete --do-complete '${line}'`
    const said = execFileSync('fish', ['--no-config', '-c', program], { cwd: home, env: environment })
    const words = said.toString().split('\n').slice(0, -1)
    expect(words.map((each) => each.split('\t')[0]!.replaceAll('\\', '')).toSorted()).toEqual(expected)
  })
})

describe.runIf(has('zsh'))('in zsh', () => {
  test('the script can be read', () => {
    expect(execFileSync('zsh', ['-n', script('zsh')]).toString()).toBe('')
  })

  test('and is used for the program', () => {
    const program = `autoload -U compinit; compinit -D; eval "$(cat ${script('zsh')})"; print $_comps[sexting-triage]`
    const said = execFileSync('zsh', ['-f', '-c', program], { env: environment })
    expect(said.toString()).toBe('_sexting_triage\n')
  })
})

/** What is left of a PowerShell script when its comments, its texts and every pair of brackets are taken out. */
function unpaired(text: string): string {
  const bare = text.replaceAll(/^ *#.*$/gm, '').replaceAll(/'[^']*'|"(?:`.|[^"`])*"/g, '')
  const signs = bare.replaceAll(/[^(){}[\]'"]/g, '')
  const shorter = (left: string): string => {
    const less = left.replaceAll(/\(\)|\{\}|\[\]/g, '')
    return less === left ? left : shorter(less)
  }
  return shorter(signs)
}

describe('the script for PowerShell, also where there is none to run it', () => {
  const text = completionScript('powershell')

  test('closes all that it opens, and names no variable that it does not set', () => {
    expect(unpaired(text)).toBe('')
    const set = [...text.matchAll(/(?:param\(([^)]*)\)|^\s*(.*?) = )/gm)].flatMap(
      ([, parameters = '', left = '']) => `${parameters} ${left}`.match(/\$\w+/g) ?? [],
    )
    const used = (text.match(/[$@]\w+/g) ?? []).map((name) => name.replace('@', '$'))
    const known = [...set, '$_', '$null']
    expect(used.filter((name) => !known.includes(name))).toEqual([])
  })

  test('asks for what the program answers, with every command in it', async () => {
    const [, asked = ''] = /sexting-triage (__complete .*?) 2>/.exec(text) ?? []
    const argv = asked
      .replaceAll(/["']/g, '')
      .split(' ')
      .flatMap((word) => (word === '@before' ? [] : [word.replace('$word', '')]))
    const { code, out } = await run(argv)
    expect(code).toBe(0)
    const words = out.split('\n').map((line) => line.split('\t')[0])
    const commands = declared(memory(), () => {}).commands.map((each) => each.name())
    expect(words).toEqual(expect.arrayContaining(commands.filter((name) => !name.startsWith('__'))))
  })
})

describe.runIf(has('pwsh'))('in PowerShell', () => {
  test.each(cases)('“%s”', (line, expected) => {
    const program = `. '${script('powershell')}'
      (TabExpansion2 -inputScript '${line}' -cursorColumn ${line.length}).CompletionMatches.CompletionText`
    const said = execFileSync('pwsh', ['-NoProfile', '-Command', program], { cwd: home, env: environment })
    expect(said.toString().split(/\r?\n/).filter(Boolean).toSorted()).toEqual(expected)
  })
})
