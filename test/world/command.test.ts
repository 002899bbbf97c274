import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { commandOf } from '../../src/world/program.ts'
import { memory } from '../../src/world/memory.ts'
import { smallText } from '../record/outcomes.ts'

describe('a command is named in the way in which the program was started', () => {
  test.each([
    [
      '/home/lead/sexting-triage/bin/sexting-triage.js',
      { npm_lifecycle_event: 'start' },
      'npm start -- resume',
    ],
    ['/home/lead/sexting-triage/bin/sexting-triage.js', {}, 'node bin/sexting-triage.js resume'],
    [String.raw`C:\triage\bin\sexting-triage.js`, {}, 'node bin/sexting-triage.js resume'],
    [String.raw`C:\npm\node_modules\sexting-triage\bin\sexting-triage.js`, {}, 'sexting-triage resume'],
    ['/usr/local/bin/sexting-triage', {}, 'sexting-triage resume'],
    [
      '/home/lead/.npm/_npx/1a/node_modules/.bin/sexting-triage',
      { npm_lifecycle_event: 'npx' },
      'sexting-triage resume',
    ],
    ['', {}, 'sexting-triage resume'],
  ])('%s %o', (file, env, command) => expect(commandOf({ file, env }, 'resume')).toBe(command))

  test('where there is no terminal', async () => {
    const io = memory({ env: { npm_lifecycle_event: 'start' } })
    await main([], io)
    expect(io.err()).toContain('npm start -- check FILE')
  })

  test('where there is no configuration', async () => {
    const io = memory({ env: { npm_lifecycle_event: 'start', HOME: '/home/lead' } })
    await main(['config', 'show'], io)
    expect(io.out()).toContain('npm start -- config init')
  })

  test.each([
    [['nosuch'], 'npm start -- --help'],
    [['rules', 'show', 'small.yaml', '--reviewed'], 'npm start -- rules review small.yaml'],
    [['rules', 'review', 'small.yaml', '--sheet', '-'], 'npm start -- rules review small.yaml --from FILE'],
  ])('%o', async (typed, command) => {
    const io = memory({ env: { npm_lifecycle_event: 'start' }, disk: { 'small.yaml': smallText } })
    await main(typed, io)
    const said = `${io.out()}${io.err()}`.replaceAll(/\s+/g, ' ')
    expect(said).toContain(command)
    expect(said).not.toMatch(/sexting-triage (?:rules|record|--help)/)
  })

  /** What is printed on demand as documentation, or is read later and elsewhere: it has the name of the program. */
  const documentation = [
    'commands/examples.ts',
    'commands/rules/template.ts',
    'completion/scripts.ts',
    'config/config-text.ts',
    'page/page-file.ts',
    'render/topics.ts',
    'training/template.ts',
  ]

  test('so no sentence of the source has a command behind the name of the program', () => {
    const src = new URL('../../src/', import.meta.url)
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    )
    const named = files.filter((file) => {
      if (!file.endsWith('.ts') || file.startsWith('build/')) return false
      const code = readFileSync(new URL(file, src), 'utf8').replaceAll(/^\s*(?:\/\*|\*|\/\/).*$/gm, '')
      return /sexting-triage (?:--\w|check|config|demo|page|record|resume|rules|start|workshop|__)/.test(code)
    })
    expect(named.toSorted()).toEqual(documentation)
  })
})
