import { expect, test } from 'vitest'
import { loadConfig } from '../../src/commands/configuration.ts'
import { memory } from '../../src/world/memory.ts'
import { england as load } from '../interview/rules.ts'

const england = load()
const mistakes = 'format: 1\nsetting: { name: " A school", typ: school, nation: 5 }\nroles: { leed: R. M. }\n'

async function said(format: 'short' | 'text'): Promise<string> {
  const disk = { '/home/lead/.config/sexting-triage/config.yaml': mistakes }
  const io = memory({ terminal: true, env: { HOME: '/home/lead' }, disk })
  await loadConfig(io, {}, england, format)
  expect(io.err()).toContain('sexting-triage config show')
  return io.err()
}

test('where questions follow, a broken configuration is said in two lines', async () => {
  const text = await said('short')
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
  expect(text).not.toContain('config.yaml')
})

test('else with the first thing that is wrong, and no more', async () => {
  expect((await said('text')).split('config.yaml').length).toBe(2)
})
