import { describe, expect, test } from 'vitest'
import { main } from '../../src/main.ts'
import { commandOf } from '../../src/world/program.ts'
import { memory } from '../../src/world/memory.ts'

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
})
